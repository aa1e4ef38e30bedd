import { textOf } from '../../params/value.ts';
import { type CloudCall, records, refusal } from '../kit/cloud-call.ts';
import { pairKey } from '../kit/tags.ts';
import type { TagCodes } from './rules.ts';

/** A tag as a call names it; without a value it is any with the key. */
export interface Pair {
  readonly key: string;
  readonly value: string | undefined;
}

/** How many tags one call can name, and how many one resource can have. */
export const mostTags = 20;

/** Reads the tags that a call names under a parameter, however the product spells them. */
export function readPairs(call: CloudCall, parameter: string, codes: TagCodes): readonly Pair[] {
  const pairs = records(call, parameter).map((pair) => {
    const key = pairKey(pair);
    const value = textOf(pair, 'Value') ?? textOf(pair, 'value') ?? textOf(pair, 'TagValue');
    if (key === undefined) throw refusal(call, codes.malformedKey, 'A tag has no key.', 400);
    return { key, value };
  });
  if (pairs.length <= mostTags) return pairs;
  throw refusal(call, codes.tooManyTags, `A call can name ${mostTags} tags.`, 400);
}

/** Reads the tags that a call gives to something. */
export function readNewTags(
  call: CloudCall,
  parameter: string,
  codes: TagCodes,
): Readonly<Record<string, string>> {
  const pairs = readPairs(call, parameter, codes);
  if (pairs.length === 0) throw refusal(call, codes.noTags, 'No tag is named.', 400);
  const tags = new Map<string, string>();
  for (const { key, value = '' } of pairs) {
    if (isForbidden(key) || /^(?:aliyun|acs:)/i.test(key)) {
      throw refusal(call, codes.malformedKey, `The tag key ${key.slice(0, 64)} is not allowed.`, 400);
    }
    if (isForbidden(value)) {
      throw refusal(call, codes.malformedValue, `The tag value ${value.slice(0, 64)} is not allowed.`, 400);
    }
    if (tags.has(key)) throw refusal(call, codes.duplicateKey, `The tag key ${key} is there twice.`, 400);
    tags.set(key, value);
  }
  return Object.fromEntries(tags);
}

function isForbidden(text: string): boolean {
  return text.length > 128 || /https?:\/\//i.test(text);
}

/** Returns tags with others added to them, which replace those of the same key. */
export function withTags(
  call: CloudCall,
  present: Readonly<Record<string, string>>,
  added: Readonly<Record<string, string>>,
  codes: TagCodes,
): Readonly<Record<string, string>> {
  const all = { ...present, ...added };
  if (Object.keys(all).length <= mostTags) return all;
  throw refusal(call, codes.tooManyOnOne, `A resource has ${mostTags} tags at most.`, 400);
}

/** Returns tags without those that some pairs name. */
export function withoutTags(
  present: Readonly<Record<string, string>>,
  pairs: readonly Pair[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(present).filter(([key, value]) => !isNamed(pairs, key, value)));
}

/** Tells whether one of the pairs names a tag. */
export function isNamed(pairs: readonly Pair[], key: string, value: string): boolean {
  return pairs.some((pair) => pair.key === key && (pair.value === undefined || pair.value === value));
}
