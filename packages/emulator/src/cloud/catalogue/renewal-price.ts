import { need, refusal, regionOf, text } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { priceInfo, termOf, typeOf } from './describe-price.ts';
import { priceOf } from './prices.ts';

const hoursOfDay = 480 / 30;

/** Tells what it would cost to keep an instance that is paid for in advance. */
export const describeRenewalPrice: CloudBehaviour = (call) => {
  const region = regionOf(call);
  const kind = text(call, 'ResourceType') ?? 'instance';
  if (kind !== 'instance') {
    throw refusal(call, 'InvalidResourceType.ValueNotSupported', `A ${kind} is not renewed.`, 400);
  }
  const id = need(call, 'ResourceId');
  const found = call.state.get('ecs/instance', id);
  if (found === undefined || found.region !== region) {
    throw refusal(call, 'InvalidInstanceId.NotFound', `The instance ${id} does not exist.`, 404);
  }
  if (found.fields.InstanceChargeType !== 'PrePaid') {
    throw refusal(call, 'ChargeTypeViolation', `The instance ${id} is not paid for in advance.`, 403);
  }
  const type = typeOf(call, String(found.fields.InstanceType));
  const day = text(call, 'ExpectedRenewDay');
  if (day === undefined) {
    const term = termOf(call, 'Month', { Hour: 0, Month: 9, Year: 3 });
    return priceInfo([priceOf('instanceType', type.hourPrice, term)]);
  }
  if (text(call, 'Period') !== undefined && text(call, 'PriceUnit') !== undefined) {
    throw refusal(call, 'InvalidPeriod', 'Set either ExpectedRenewDay, or Period and PriceUnit.', 400);
  }
  const days = daysUntil(Number(day), Date.parse(String(found.fields.ExpiredTime)) || call.now);
  return priceInfo([priceOf('instanceType', type.hourPrice * days * hoursOfDay, { unit: 'Hour', count: 1 })]);
};

/** Counts the days from one time to the next that is such a day of its month. */
function daysUntil(day: number, from: number): number {
  let days = 0;
  while (days < 31 && new Date(from + days * 86_400_000).getUTCDate() !== day) days += 1;
  return days;
}
