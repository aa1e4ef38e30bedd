import { type Document, statusOf } from '../../../state/document.ts';
import { allWith, type CloudCall, flag, number, refusal, text, texts, update } from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { disk, type InstanceFields, instance } from '../model.ts';
import { instancesOf, jsonTexts, needChargeType } from './find.ts';
import { endOf, expiryOf, never, newOrderId, periodOf } from './periods.ts';
import { endingAt } from './phases.ts';
import { releaseTimeOf } from './release-time.ts';

/** Changes how instances are billed. */
export const modifyChargeType: CloudBehaviour = (call) => {
  const target = text(call, 'InstanceChargeType') ?? 'PrePaid';
  const ids = jsonTexts(call, 'InstanceIds') ?? [];
  if (ids.length > 20)
    throw refusal(call, 'InstancesIdQuotaExceed', 'At most 20 instances can be named.', 400);
  if (ids.length === 0)
    throw refusal(call, 'InvalidParameter.InstanceIds', 'InstanceIds names nothing.', 400);
  if (target !== 'PrePaid' && target !== 'PostPaid') {
    throw refusal(
      call,
      'InvalidInstanceChargeType.ValueNotSupported',
      `${target} is no way to be billed.`,
      400,
    );
  }
  for (const document of instancesOf(call, ids)) changeOne(call, document, target);
  return { OrderId: newOrderId(), FeeOfInstances: [] };
};

function changeOne(
  call: CloudCall,
  document: Document<InstanceFields>,
  target: 'PrePaid' | 'PostPaid',
): void {
  const { id, fields } = document;
  if (!['Running', 'Stopped'].includes(statusOf(document))) {
    throw refusal(
      call,
      'InvalidStatus.ValueNotSupported',
      `The instance ${id} is ${statusOf(document)}.`,
      400,
    );
  }
  if (fields.InstanceChargeType === target) {
    throw refusal(call, 'InvalidInstanceChargeType.ValueNotSupported', `${id} is ${target} already.`, 400);
  }
  if (fields.AutoReleaseTime !== '') {
    throw refusal(call, 'ReleaseTimeHaveBeenSet', `The instance ${id} will be released by itself.`, 400);
  }
  const isPrepaid = target === 'PrePaid';
  update(call, document, {
    fields: {
      InstanceChargeType: target,
      ExpiredTime: isPrepaid ? endOf(call.now, periodOf(call)) : never,
      RenewalStatus: 'Normal',
      ...(isPrepaid && { SpotStrategy: 'NoSpot', DeletionProtection: false }),
    },
  });
  for (const one of allWith(call, disk, 'InstanceId', id)) {
    const isData = one.fields.Type === 'data';
    const isMeant = !isData || !isPrepaid || flag(call, 'IncludeDataDisks') === true;
    if (isMeant) update(call, one, { fields: { DiskChargeType: target, Portable: isData && !isPrepaid } });
  }
}

/** Lets an instance go on longer that is paid for in advance. */
export const renewInstance: CloudBehaviour = act(instance, (document, call) => {
  needChargeType(call, document, 'PrePaid');
  const expiry = Date.parse(expiryOf(document, call.now));
  const end = endOf(Math.max(expiry, call.now), periodOf(call));
  if (end > never) {
    throw refusal(call, 'InvalidPeriod.ExceededMaximumExpirationDate', `${end} is too late.`, 400);
  }
  update(call, document, { fields: { ExpiredTime: end } });
  return { OrderId: newOrderId() };
});

/** Sets, or takes back, the time at which an instance is released by itself. */
export const modifyAutoReleaseTime: CloudBehaviour = act(
  instance,
  (document, call) => {
    needChargeType(call, document, 'PostPaid');
    const AutoReleaseTime = releaseTimeOf(call);
    update(call, document, {
      fields: { AutoReleaseTime },
      phases: endingAt(document.phases, AutoReleaseTime),
    });
    return {};
  },
  { notFound: 'NoSuchResource' },
);

const renewalStates = ['AutoRenewal', 'Normal', 'NotRenewal'];

/** Changes whether instances go on by themselves. */
export const modifyAutoRenew: CloudBehaviour = (call) => {
  const sent = text(call, 'RenewalStatus');
  if (sent !== undefined && !renewalStates.includes(sent)) {
    throw refusal(call, 'InvalidParameter.RenewalStatus', `${sent} is no state of a renewal.`, 403);
  }
  const byFlag = flag(call, 'AutoRenew') === true ? 'AutoRenewal' : 'Normal';
  const RenewalStatus = sent ?? byFlag;
  for (const document of namedPrepaid(call)) {
    update(call, document, {
      fields: {
        // What was renewed up to now stays so.
        ExpiredTime: expiryOf(document, call.now),
        RenewalStatus,
        Duration: number(call, 'Duration', Number(document.fields.Duration ?? 1)),
        PeriodUnit: text(call, 'PeriodUnit') ?? document.fields.PeriodUnit ?? 'Month',
      },
    });
  }
  return {};
};

/** Returns the instances of a list of ids with commas, all of which have to be paid for in advance. */
export function namedPrepaid(call: CloudCall): readonly Document<InstanceFields>[] {
  const ids = texts(call, 'InstanceId');
  if (ids.length > 100) {
    throw refusal(call, 'InvalidParameter.ToManyInstanceIds', 'At most 100 instances can be named.', 403);
  }
  const found = instancesOf(call, ids);
  for (const document of found) needChargeType(call, document, 'PrePaid');
  return found;
}
