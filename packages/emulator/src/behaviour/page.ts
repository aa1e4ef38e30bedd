import type { Paging, Tell } from '../catalogue/paging.ts';
import { isRecord, type Value, type Values } from '../params/value.ts';
import { invalidParameter } from '../refusal.ts';

/** The part of a list that a call asks for. */
export interface Page {
  /** How many items come before it. */
  readonly offset: number;
  readonly size: number;
}

const usualSize = 10;

/** Reads which page a call asks for: a token goes before an offset, and that before a number. */
export function askedPage(paging: Paging, parameters: Values, action: string): Page {
  const number = askedNumber(paging, 'number', parameters) || 1;
  const size = askedSize(paging, parameters);
  const token = askedText(paging, parameters);
  const offset = askedNumber(paging, 'offset', parameters) ?? (number - 1) * size;
  return { offset: token === undefined ? offset : readToken(token, action, nameOf(paging, 'token')), size };
}

/** Returns what an answer says of its page, of a list with so many items. */
export function tellPage(
  { offset, size }: Page,
  all: number,
  action: string,
): Readonly<Record<Tell, string | number | boolean>> {
  const end = Math.max(offset, Math.min(offset + size, all));
  return {
    number: Math.floor(offset / size) + 1,
    pageSize: size,
    maxResults: size,
    token: end < all ? writeToken(end, action) : '',
    total: all,
    pages: Math.ceil(all / size),
    count: end - offset,
    nextOffset: end,
    more: end < all,
  };
}

type NumericAsk = 'number' | 'pageSize' | 'maxResults' | 'offset';

/** How many items a page holds. Where a call names two sizes, the one that goes with its way of paging counts. Zero asks for the default. */
export function askedSize(paging: Paging, parameters: Values): number {
  const isByNumber = askedNumber(paging, 'number', parameters) !== undefined;
  const [first, second] = isByNumber
    ? (['pageSize', 'maxResults'] as const)
    : (['maxResults', 'pageSize'] as const);
  return (
    askedNumber(paging, first, parameters) ||
    askedNumber(paging, second, parameters) ||
    defaultSize(paging, paging.asks.has(first) ? first : second)
  );
}

function defaultSize({ asks }: Paging, role: NumericAsk): number {
  const { default: usual, minimum = 1 } = asks.get(role)?.schema ?? {};
  const size = Number(usual ?? usualSize);
  return Math.max(Number.isInteger(size) && size > 0 ? size : usualSize, minimum);
}

/** Returns a number of a page that was sent. Some products type these numbers as texts. */
export function askedNumber(paging: Paging, role: NumericAsk, parameters: Values): number | undefined {
  const value = sent(paging, role, parameters);
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(String(value))) {
    throw invalidParameter(nameOf(paging, role), 'must be a whole number that is not negative');
  }
  return Number(value);
}

export function askedText(paging: Paging, parameters: Values): string | undefined {
  const value = sent(paging, 'token', parameters);
  return value === undefined ? undefined : String(value);
}

function sent({ asks }: Paging, role: NumericAsk | 'token', parameters: Values): Value | undefined {
  let value: Value | undefined = asks.has(role) ? parameters : undefined;
  for (const name of asks.get(role)?.path ?? []) value = isRecord(value) ? value[name] : undefined;
  return value === null || value === '' ? undefined : value;
}

export function nameOf({ asks }: Paging, role: NumericAsk | 'token'): string {
  return asks.get(role)?.path.join('.') ?? '';
}

function writeToken(offset: number, action: string): string {
  return Buffer.from(`${action}:${offset}`).toString('base64url');
}

/** A token of another operation is as strange as one that is made up. */
function readToken(token: string, action: string, name: string): number {
  const text = Buffer.from(token, 'base64url').toString('latin1');
  const offset = text.startsWith(`${action}:`) ? text.slice(action.length + 1) : '';
  if (!/^\d{1,15}$/.test(offset)) throw invalidParameter(name, 'is not a token that an earlier answer held');
  return Number(offset);
}
