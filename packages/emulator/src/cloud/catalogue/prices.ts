import { createHash } from 'node:crypto';
import type { InstanceType } from './instance-types.ts';

/** How long something is paid for. */
export interface Term {
  readonly unit: 'Hour' | 'Month' | 'Year';
  readonly count: number;
}

const hoursOfMonth = 480;
const yearDiscount = 0.15;

/** The price of one part of an order, in CNY. */
export interface Price {
  readonly Resource: string;
  readonly OriginalPrice: number;
  readonly DiscountPrice: number;
  readonly TradePrice: number;
}

/** Works out what something costs for a term. Who pays for hours alone pays more, and who pays for years less. */
export function priceOf(Resource: string, hourPrice: number, { unit, count }: Term): Price {
  const months = unit === 'Year' ? count * 12 : count;
  const original = unit === 'Hour' ? hourPrice * count : hourPrice * hoursOfMonth * months;
  const discount = unit === 'Year' ? original * yearDiscount : 0;
  return rounded(Resource, original, discount);
}

/** Makes a price of what it would be, and what is taken off. */
export function rounded(Resource: string, original: number, discount: number): Price {
  const OriginalPrice = cents(original);
  const DiscountPrice = cents(discount);
  return { Resource, OriginalPrice, DiscountPrice, TradePrice: cents(OriginalPrice - DiscountPrice) };
}

/** The whole of several prices. */
export function sumOf(prices: readonly Price[]): Omit<Price, 'Resource'> {
  const { OriginalPrice, DiscountPrice, TradePrice } = rounded(
    '',
    prices.reduce((sum, one) => sum + one.OriginalPrice, 0),
    prices.reduce((sum, one) => sum + one.DiscountPrice, 0),
  );
  return { OriginalPrice, DiscountPrice, TradePrice };
}

/** What a disk costs for an hour. */
export function diskHourPrice(monthPrice: number, size: number): number {
  return (monthPrice * size) / hoursOfMonth;
}

/** What bandwidth costs for an hour: the first 5 Mbit/s are cheaper than those beyond. */
export function bandwidthHourPrice(megabits: number): number {
  return Math.min(megabits, 5) * 0.063 + Math.max(megabits - 5, 0) * 0.248;
}

const hourMs = 3_600_000;

/** What a spot instance of a type costs in a zone, at a time: a share of the price that moves from hour to hour. */
export function spotPrice({ id, hourPrice }: InstanceType, zone: string, at: number): number {
  const hour = Math.floor(at / hourMs);
  return cents(hourPrice * (spotShare(id, zone) + 0.05 * share(`${id} ${zone} ${hour}`)));
}

/** The least share of the usual price that a spot instance costs, which depends on type and zone alone. */
export function spotShare(id: string, zone: string): number {
  return 0.1 + 0.3 * share(`${id} ${zone}`);
}

/** Returns a number from 0 to 1 that is always the same for a text. */
export function share(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt16BE() / 65_536;
}

function cents(price: number): number {
  return Math.round(price * 10_000) / 10_000;
}
