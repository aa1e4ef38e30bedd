import { insert, named, need, refusal, update } from '../../kit/cloud-call.ts';
import { type CloudBehaviour, remove, textOr } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { readTags } from '../../kit/tags.ts';
import { readName } from '../names.ts';
import { isUsed } from '../references.ts';
import { wholeList } from '../whole-list.ts';
import { checkGroup } from './check-group.ts';
import { caCertificate, newCertificateId } from './model.ts';
import { factsOf, readCertificates } from './x509.ts';

export const uploadCaCertificate: CloudBehaviour = (call) => {
  const [certificate, ...others] = readCertificates(call, need(call, 'CACertificate'));
  if (certificate === undefined || others.length > 0) {
    throw refusal(call, 'CertificateFormatInvalid', 'One CA certificate is uploaded at a time.', 400);
  }
  const made = insert(call, caCertificate, {
    id: newCertificateId(call),
    tags: readTags(call),
    fields: {
      ...factsOf(call, certificate),
      CACertificateName: readName(call, 'CACertificateName'),
      ResourceGroupId: textOr(call, 'ResourceGroupId', 'rg-default'),
    },
  });
  return shown(caCertificate, made, call);
};

export const describeCaCertificates: CloudBehaviour = wholeList(caCertificate, 'CACertificates', {
  check: (call) => checkGroup(call, caCertificate, 'Abs.CACertificateIdAndResourceGroupId.MissMatch'),
});

export const nameCaCertificate: CloudBehaviour = (call) => {
  const document = named(call, caCertificate);
  update(call, document, { fields: { CACertificateName: readName(call, 'CACertificateName') } });
  return {};
};

export const deleteCaCertificate: CloudBehaviour = remove(caCertificate, ({ id }, call) => {
  if (!isUsed(call, 'slb/listener', 'CACertificateId', id)) return;
  throw refusal(
    call,
    'CertificateAndPrivateKeyIsRefered',
    'The specified certificate is bound to listeners. You cannot delete it.',
    400,
  );
});
