import { type Arrival, header } from '../arrival.ts';
import { secondStamp } from '../clock.ts';
import { isRecord, type Value, type Values } from '../params/value.ts';
import type { Context } from '../policy/conditions.ts';
import type { Identity, Rights } from './identity.ts';

/** What signed a call. */
export interface Signer {
  readonly identity: Identity;
  readonly rights: Rights;
}

/**
 * Tells what the conditions of policies can ask of any call. A caller on this machine can pretend to be elsewhere with the headers
 * that proxies set: `x-forwarded-for` and `x-forwarded-proto`.
 */
export function circumstancesOf(arrival: Arrival, signer: Signer | undefined, now: number): Context {
  const [forwardedFor] = (header(arrival, 'x-forwarded-for') ?? '').split(',');
  const isSecure = arrival.isSecure || header(arrival, 'x-forwarded-proto')?.toLowerCase() === 'https';
  return {
    'acs:SourceIp': forwardedFor?.trim() || arrival.address,
    'acs:CurrentTime': secondStamp(now),
    'acs:SecureTransport': String(isSecure),
    'acs:MFAPresent': 'false',
    ...(signer === undefined ? {} : { 'acs:PrincipalARN': principalArn(signer) }),
  };
}

/** Returns the ARN of a user or, of a session, that of its role: the names by which policies call them. */
export function principalArn({ identity, rights }: Signer): string {
  return rights.of === 'role' ? `acs:ram::${identity.accountId}:role/${rights.roleName}` : identity.arn;
}

/** No tag has a longer value. */
const longestValue = 1_024;

/** Returns the tags that a call gives or asks for. */
export function tagsIn(parameters: Values): Readonly<Record<string, string>> {
  const pairs = [...listOf(parameters.Tag), ...listOf(parameters.Tags)].filter(isRecord);
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const key = pair.Key ?? pair.key ?? pair.TagKey;
      const value = pair.Value ?? pair.value ?? pair.TagValue ?? '';
      return key === undefined || key === null ? [] : [[String(key), String(value).slice(0, longestValue)]];
    }),
  );
}

/** Returns the items of a list, sent as such or as JSON. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (Array.isArray(value)) return value as readonly Value[];
  if (typeof value !== 'string' || !value.trimStart().startsWith('[')) return [];
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? (list as readonly Value[]) : [];
  } catch {
    return [];
  }
}

/** Writes tags under the keys of conditions, each behind a prefix: `acs:RequestTag/`. */
export function tagKeys(prefix: string, tags: Readonly<Record<string, string>>): Context {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [`${prefix}${key}`, value]));
}
