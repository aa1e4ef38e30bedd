import { minuteStamp } from '../../../clock.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, number, refusal, text } from '../../kit/cloud-call.ts';

/** What is shown as the end of what has none. */
export const never = '2099-12-31T15:59Z';

const months: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36, 48, 60];

/** A length of time that is paid for in advance. */
export interface Period {
  readonly count: number;
  readonly unit: 'Week' | 'Month' | 'Year';
}

/** Reads for how long a call pays in advance. */
export function periodOf(call: CloudCall): Period {
  const unit = text(call, 'PeriodUnit') ?? 'Month';
  const count = number(call, 'Period', Number.NaN);
  if (unit !== 'Week' && unit !== 'Month' && unit !== 'Year') {
    throw refusal(call, 'InvalidPeriodUnit.ValueNotSupported', `${unit} is no unit of a period.`, 400);
  }
  const isAllowed =
    unit === 'Month'
      ? months.includes(count)
      : Number.isInteger(count) && count >= 1 && count <= (unit === 'Week' ? 4 : 5);
  if (isAllowed) return { count, unit };
  throw refusal(
    call,
    'InvalidPeriod',
    `Nothing can be paid for ${count} of the unit ${unit} in advance.`,
    400,
  );
}

/** Returns when a period ends that begins at a time. */
export function endOf(from: number, { count, unit }: Period): string {
  const end = new Date(from);
  if (unit === 'Week') end.setUTCDate(end.getUTCDate() + 7 * count);
  else end.setUTCMonth(end.getUTCMonth() + count * (unit === 'Year' ? 12 : 1));
  return minuteStamp(end.getTime());
}

/** Returns when an instance ends that is paid for in advance; where it is renewed by itself, it goes on. */
export function expiryOf({ fields }: Document, now: number): string {
  const { RenewalStatus, Duration, PeriodUnit } = fields;
  const ExpiredTime = String(fields.ExpiredTime);
  if (RenewalStatus !== 'AutoRenewal') return ExpiredTime;
  const unit = PeriodUnit === 'Week' || PeriodUnit === 'Year' ? PeriodUnit : 'Month';
  const period: Period = { count: Math.max(Number(Duration) || 1, 1), unit };
  let expiry = ExpiredTime;
  while (Date.parse(expiry) <= now) expiry = endOf(Date.parse(expiry), period);
  return expiry;
}

/** Tells whether what was paid in advance for an instance is used up. */
export function isExpired(document: Document, now: number): boolean {
  return document.fields.InstanceChargeType === 'PrePaid' && Date.parse(expiryOf(document, now)) <= now;
}

/** Makes the number of an order, such as each purchase in advance has. */
export function newOrderId(): string {
  return `2${String(Math.floor(Math.random() * 1e14)).padStart(14, '0')}`;
}
