import { type CloudCall, insert, named, refusal, regionOf, text, update } from '../../kit/cloud-call.ts';
import { type CloudBehaviour, remove, textOr } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { readTags } from '../../kit/tags.ts';
import { readName } from '../names.ts';
import { isUsed } from '../references.ts';
import { wholeList } from '../whole-list.ts';
import { checkGroup } from './check-group.ts';
import { domainExtension, newCertificateId, serverCertificate } from './model.ts';
import { checkPrivateKey, checkPublicKey, factsOf, readCertificates } from './x509.ts';

export const uploadServerCertificate: CloudBehaviour = (call) => {
  checkSource(call);
  // What follows the first certificate leads to its authority.
  const [certificate] = readCertificates(call, textOr(call, 'ServerCertificate', ''));
  if (certificate === undefined) throw new Error('A list of certificates is never empty');
  checkPublicKey(call, certificate);
  checkPrivateKey(call, certificate, textOr(call, 'PrivateKey', ''));
  const made = insert(call, serverCertificate, {
    id: newCertificateId(call),
    region: regionOf(call),
    tags: readTags(call),
    fields: {
      ...factsOf(call, certificate),
      ServerCertificateName: readName(call, 'ServerCertificateName'),
      ResourceGroupId: textOr(call, 'ResourceGroupId', 'rg-default'),
      IsAliCloudCertificate: 0,
      AliCloudCertificateId: '',
      AliCloudCertificateName: '',
    },
  });
  return shown(serverCertificate, made, call);
};

/** Nothing stands in for the vendor's certificate service, so there is no certificate of it. */
function checkSource(call: CloudCall): void {
  const other = text(call, 'AliCloudCertificateId');
  if (other !== undefined) {
    throw refusal(
      call,
      'InvalidParameter.AliCloudCertificateId',
      `The Certificate Management Service has no certificate ${other}.`,
      400,
    );
  }
  if (text(call, 'ServerCertificate') !== undefined && text(call, 'PrivateKey') !== undefined) return;
  throw refusal(call, 'InvalidParameter', 'The specified parameter ServerCertificate or Key is empty.', 400);
}

export const describeServerCertificates: CloudBehaviour = wholeList(serverCertificate, 'ServerCertificates', {
  check: (call) => checkGroup(call, serverCertificate, 'Abs.ServerCertificateIdAndResourceGroupId.MissMatch'),
});

export const nameServerCertificate: CloudBehaviour = (call) => {
  const document = named(call, serverCertificate);
  update(call, document, { fields: { ServerCertificateName: readName(call, 'ServerCertificateName') } });
  return {};
};

export const deleteServerCertificate: CloudBehaviour = remove(serverCertificate, ({ id }, call) => {
  if (isUsed(call, 'slb/listener', 'ServerCertificateId', id)) {
    throw refusal(
      call,
      'CertificateAndPrivateKeyIsRefered',
      'The specified certificate is bound to listeners. You cannot delete it.',
      400,
    );
  }
  if (isUsed(call, domainExtension.kind, 'ServerCertificateId', id)) {
    throw refusal(
      call,
      'CertificateRelatedDomainExtensionExist',
      `A domain extension uses the certificate ${id}.`,
      400,
    );
  }
});
