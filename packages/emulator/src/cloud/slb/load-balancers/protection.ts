import { type CloudCall, refusal, text, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import type { LoadBalancerFields } from '../model.ts';
import { namedBalancer } from './named.ts';
import { oneOf } from './values.ts';

type Protection = Pick<LoadBalancerFields, 'ModificationProtectionStatus' | 'ModificationProtectionReason'>;

/** Reads whether the console may change a balancer, and why not. Calls may, whatever is chosen. */
export function readProtection(call: CloudCall): Protection {
  const ModificationProtectionStatus = oneOf(
    call,
    'ModificationProtectionStatus',
    ['NonProtection', 'ConsoleProtection'],
    'InvalidParam.ModificationProtectionStatus',
  );
  if (ModificationProtectionStatus === 'NonProtection') {
    return { ModificationProtectionStatus, ModificationProtectionReason: '' };
  }
  const reason = text(call, 'ModificationProtectionReason') ?? '';
  if (reason !== '' && !/^\p{L}[\p{L}\p{N}._\- ]{0,79}$/u.test(reason)) {
    throw refusal(
      call,
      'InvalidParam.ModificationProtectionReason',
      'The reason has to be 1 to 80 letters, digits and signs of ._- behind a letter.',
      400,
    );
  }
  return { ModificationProtectionStatus, ModificationProtectionReason: reason };
}

export const setModificationProtection: CloudBehaviour = (call) => {
  update(call, namedBalancer(call), { fields: readProtection(call) });
  return {};
};

export const setDeleteProtection: CloudBehaviour = (call) => {
  const document = namedBalancer(call);
  const DeleteProtection = oneOf(call, 'DeleteProtection', ['off', 'on']);
  if (document.fields.PayType === 'PrePay' && DeleteProtection === 'on') {
    throw refusal(
      call,
      'OperationUnsupported.DeleteProtectionForPrePayInstance',
      `The balancer ${document.id} is paid for in advance, and cannot be deleted anyway.`,
      400,
    );
  }
  update(call, document, { fields: { DeleteProtection } });
  return {};
};
