import { invalid, minutes, number, regionOf } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { withTemplate } from './launch-template.ts';
import { insertInstance } from './make.ts';
import { newOrderId } from './periods.ts';
import { creating, creatingStopped } from './phases.ts';
import { newPublicAddress } from './public-address.ts';
import { type Wishes, wishesOf } from './wishes.ts';

/** Creates instances and starts them. What is not asked for has a default, so a region alone is enough. */
export const runInstances: CloudBehaviour = (sent) => {
  regionOf(sent);
  const call = withTemplate(sent);
  const amount = number(call, 'Amount', 1);
  const minAmount = number(call, 'MinAmount', 1);
  if (minAmount > amount) throw invalid(call, 'MinAmount', `is ${minAmount}, and must be at most Amount`);
  const wishes = wishesOf(call, amount);
  if (wishes.placement.address !== undefined && amount > 1) {
    throw invalid(call, 'PrivateIpAddress', 'can be given to one instance only');
  }
  const startTime = minutes(call, call.now + call.settings.timing.pendingMs);
  const isPublic = number(call, 'InternetMaxBandwidthOut', 0) > 0;
  const made = Array.from({ length: amount }, (_, index) =>
    insertInstance(call, wishes, {
      index,
      startTime,
      ...(isPublic && { publicAddress: newPublicAddress(call) }),
      phases: creating(call, wishes.charging.AutoReleaseTime),
    }),
  );
  return { InstanceIdSets: made.map(({ id }) => id), ...orderOf(wishes) };
};

/** Creates an instance that is not started, and gets a public address only when one is asked for later. */
export const createInstance: CloudBehaviour = (call) => {
  const wishes = wishesOf(call, 1);
  const { id } = insertInstance(call, wishes, {
    index: 0,
    startTime: '',
    phases: creatingStopped(call, wishes.charging.AutoReleaseTime),
  });
  return { InstanceId: id, ...orderOf(wishes) };
};

function orderOf({ charging }: Wishes): { readonly OrderId?: string } {
  return charging.InstanceChargeType === 'PrePaid' ? { OrderId: newOrderId() } : {};
}
