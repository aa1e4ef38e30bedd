import { isRecord, textOf } from '../../../params/value.ts';
import { type Document, statusOf } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  flag,
  needStatus,
  number,
  refusal,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour, sentFields } from '../../kit/operations.ts';
import { disk, type InstanceFields, instance } from '../model.ts';
import { needChargeType } from './find.ts';
import { isExpired, newOrderId } from './periods.ts';
import { rebooting } from './phases.ts';
import { kindOf } from './types.ts';

/** Changes the type of an instance that is paid for as it goes, or its bandwidth. */
export const modifyInstanceSpec: CloudBehaviour = act(instance, (document, call) => {
  needChargeType(call, document, 'PostPaid');
  const type = text(call, 'InstanceType');
  if (type === undefined)
    needStatus(call, document, ['Running', 'Stopped'], 'InvalidStatus.ValueNotSupported');
  else needStatus(call, document, ['Stopped'], 'InvalidInstanceStatus.NotStopped');
  checkBandwidth(call);
  update(call, document, {
    fields: {
      ...(type !== undefined && kindOf(call, type)),
      ...sentFields(call, ['InternetMaxBandwidthIn', 'InternetMaxBandwidthOut']),
    },
  });
  changeSystemDisk(call, document);
  return {};
});

/** Changes the type of an instance that is paid for in advance; a bigger one may be asked for while it runs. */
export const modifyPrepayInstanceSpec: CloudBehaviour = act(instance, (document, call) => {
  needChargeType(call, document, 'PrePaid', 'InvalidInstanceChargeType.ValueNotSupported');
  if (isExpired(document, call.now)) {
    throw refusal(
      call,
      'InvalidInstance.PreInstanceExpired',
      `The instance ${document.id} has expired.`,
      403,
    );
  }
  const kind = kindOf(call, text(call, 'InstanceType') ?? '');
  const isBigger = kind.Cpu >= document.fields.Cpu && kind.Memory >= document.fields.Memory;
  needStatus(call, document, isBigger ? ['Stopped', 'Running'] : ['Stopped'], 'IncorrectInstanceStatus');
  const isRebooted = flag(call, 'RebootWhenFinished') === true && statusOf(document) === 'Running';
  update(call, document, {
    fields: { ...kind },
    ...(isRebooted && { phases: rebooting(call, document) }),
  });
  changeSystemDisk(call, document);
  return { OrderId: newOrderId() };
});

/** Refuses a bandwidth that no instance has. */
export function checkBandwidth(call: CloudCall, code = 'InvalidParameter.Bandwidth'): void {
  for (const name of ['InternetMaxBandwidthIn', 'InternetMaxBandwidthOut']) {
    const value = number(call, name, 0);
    if (value >= 0 && value <= 200) continue;
    throw refusal(call, code, `${name} has to be between 0 and 200.`, 400);
  }
}

function changeSystemDisk(call: CloudCall, { id }: Document<InstanceFields>): void {
  const { SystemDisk } = call.parameters;
  const Category = isRecord(SystemDisk) ? textOf(SystemDisk, 'Category') : undefined;
  if (Category === undefined) return;
  for (const one of allWith(call, disk, 'InstanceId', id)) {
    if (one.fields.Type === 'system') update(call, one, { fields: { Category } });
  }
}
