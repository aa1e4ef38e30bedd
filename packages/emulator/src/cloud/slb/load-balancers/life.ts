import { type Document, inTurn, type Phase } from '../../../state/document.ts';
import { type CloudCall, number } from '../../kit/cloud-call.ts';
import type { LoadBalancerFields } from '../model.ts';

const dayMs = 24 * 3_600_000;

/** Until when a balancer is kept that is paid for as it is used. */
const farFuture = Date.parse('2999-09-08T16:00:00Z');

/** Returns when what a call pays for ends. */
export function endOf(call: CloudCall, payType: string): number {
  if (payType !== 'PrePay') return farFuture;
  const days = call.parameters.PricingCycle === 'year' ? 365 : 30;
  return call.now + number(call, 'Duration', 1) * days * dayMs;
}

/** Returns the phases of a balancer in a state: it is locked once what was paid for ends. */
export function lifeOf(
  call: CloudCall,
  status: string,
  fields: Pick<LoadBalancerFields, 'PayType' | 'EndTimeStamp'>,
): readonly Phase[] {
  if (fields.PayType !== 'PrePay') return inTurn(call.now, status);
  return inTurn(call.now, [status, Math.max(fields.EndTimeStamp - call.now, 0)], 'locked');
}

/** Tells whether a balancer is paid for in advance, and that has not ended. */
export function isPaidFor(call: CloudCall, { fields }: Document<LoadBalancerFields>): boolean {
  return fields.PayType === 'PrePay' && fields.EndTimeStamp > call.now;
}

/** Makes the number of an order. */
export function newOrder(): number {
  return 200_000_000_000_000 + Math.floor(Math.random() * 1e13);
}
