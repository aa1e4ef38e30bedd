import { randomInt } from 'node:crypto';
import { secondStamp } from '../../../clock.ts';
import type { Document, Fields } from '../../../state/document.ts';
import type { CloudCall } from '../../kit/cloud-call.ts';
import type { Resource } from '../../kit/resource.ts';

/** What an X.509 certificate tells of itself. */
export type CertificateFacts = {
  readonly Fingerprint: string;
  readonly CommonName: string;
  readonly SubjectAlternativeNames: readonly string[];
  readonly ExpireTime: string;
  /** In milliseconds. */
  readonly ExpireTimeStamp: number;
};

/** What is stored of a server certificate. The private key is checked and forgotten. */
export type ServerCertificateFields = CertificateFacts & {
  readonly ServerCertificateName: string;
  readonly ResourceGroupId: string;
  readonly IsAliCloudCertificate: number;
  readonly AliCloudCertificateId: string;
  readonly AliCloudCertificateName: string;
};

const dates = ({ createdAt }: Document): Fields => ({
  CreateTime: secondStamp(createdAt),
  CreateTimeStamp: createdAt,
});

/** Certificates that listeners and domain extensions show to their clients. */
export const serverCertificate: Resource<ServerCertificateFields> = {
  kind: 'slb/server-certificate',
  prefix: 'cert',
  idField: 'ServerCertificateId',
  notFound: 'ServerCertificateId.NotFound',
  word: 'certificate',
  indexes: ['ServerCertificateName', 'ResourceGroupId', 'Fingerprint'],
  view: dates,
};

/** What is stored of a CA certificate. */
export type CaCertificateFields = CertificateFacts & {
  readonly CACertificateName: string;
  readonly ResourceGroupId: string;
};

/** Certificates of authorities, which listeners check their clients' with. */
export const caCertificate: Resource<CaCertificateFields> = {
  kind: 'slb/ca-certificate',
  prefix: 'cert',
  idField: 'CACertificateId',
  notFound: 'CACertificateId.NotFound',
  word: 'certificate',
  indexes: ['CACertificateName', 'ResourceGroupId', 'Fingerprint'],
  view: dates,
};

/** Makes an id of a certificate: the account, the time, and two numbers. */
export function newCertificateId({ settings, now }: CloudCall): string {
  const numbers = [randomInt(2 ** 31), randomInt(2 ** 31)];
  return [settings.accountId, now.toString(16), ...numbers].join('_');
}

/** What is stored of a domain extension. */
export type DomainExtensionFields = {
  readonly LoadBalancerId: string;
  readonly ListenerPort: number;
  /** The listener's id, by which its extensions are found. */
  readonly ListenerId: string;
  readonly Domain: string;
  readonly ServerCertificateId: string;
};

/** Further domains of an HTTPS listener, each with a certificate of its own. */
export const domainExtension: Resource<DomainExtensionFields> = {
  kind: 'slb/domain-extension',
  prefix: 'de',
  idField: 'DomainExtensionId',
  notFound: 'InvalidParameter.DomainExtensionId',
  word: 'domainextension',
  owner: 'LoadBalancerId',
  indexes: ['LoadBalancerId', 'ListenerPort', 'ListenerId', 'ServerCertificateId'],
};

/** What is stored of a TLS policy. */
export type TlsPolicyFields = {
  readonly Name: string;
  readonly TLSVersions: readonly string[];
  readonly Ciphers: readonly string[];
};

/** TLS policies: the versions and ciphers that HTTPS listeners allow. Listeners name theirs. */
export const tlsPolicy: Resource<TlsPolicyFields> = {
  kind: 'slb/tls-policy',
  prefix: 'tls',
  idField: 'TLSCipherPolicyId',
  statusField: 'Status',
  notFound: 'InvalidTLSPolicyId.NotExist',
  word: 'tlspolicy',
  indexes: ['Name'],
  view: ({ id, createdAt }) => ({ InstanceId: id, CreateTime: createdAt }),
};
