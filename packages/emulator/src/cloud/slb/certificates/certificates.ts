import { type CloudPart, part } from '../../kit/part.ts';
import {
  deleteCaCertificate,
  describeCaCertificates,
  nameCaCertificate,
  uploadCaCertificate,
} from './ca-certificates.ts';
import {
  createDomainExtension,
  deleteDomainExtension,
  describeDomainExtension,
  describeDomainExtensions,
  setDomainExtension,
} from './domain-extensions.ts';
import { caCertificate, domainExtension, serverCertificate, tlsPolicy } from './model.ts';
import {
  deleteServerCertificate,
  describeServerCertificates,
  nameServerCertificate,
  uploadServerCertificate,
} from './server-certificates.ts';
import { createTlsPolicy, deleteTlsPolicy, listTlsPolicies, setTlsPolicy } from './tls-policies.ts';

/** Certificates, and what listeners make of them: domain extensions and TLS policies. */
export const certificates: CloudPart = part([serverCertificate, caCertificate, domainExtension, tlsPolicy], {
  slb: {
    UploadServerCertificate: uploadServerCertificate,
    DescribeServerCertificates: describeServerCertificates,
    SetServerCertificateName: nameServerCertificate,
    DeleteServerCertificate: deleteServerCertificate,
    UploadCACertificate: uploadCaCertificate,
    DescribeCACertificates: describeCaCertificates,
    SetCACertificateName: nameCaCertificate,
    DeleteCACertificate: deleteCaCertificate,
    CreateDomainExtension: createDomainExtension,
    DescribeDomainExtensions: describeDomainExtensions,
    DescribeDomainExtensionAttribute: describeDomainExtension,
    SetDomainExtensionAttribute: setDomainExtension,
    DeleteDomainExtension: deleteDomainExtension,
    CreateTLSCipherPolicy: createTlsPolicy,
    ListTLSCipherPolicies: listTlsPolicies,
    SetTLSCipherPolicyAttribute: setTlsPolicy,
    DeleteTLSCipherPolicy: deleteTlsPolicy,
  },
});
