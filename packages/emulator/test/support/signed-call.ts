import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { Emulator } from '../../src/index.ts';
import { exchange, type Reply } from './http.ts';

/** An access key as a client holds it. */
export interface Key {
  readonly id: string;
  readonly secret: string;
  readonly token?: string;
}

/** A call, and whatever of it a test wants to be different. */
export interface CallOptions {
  readonly key?: Key;
  readonly method?: string;
  readonly time?: string;
  readonly nonce?: string;
  readonly form?: string;
  /** Headers that are added or replaced before signing. */
  readonly headers?: Record<string, string>;
  /** Headers that are added, replaced or (where undefined) removed after signing. */
  readonly tampered?: Record<string, string | undefined>;
}

export const testKey: Key = { id: 'testAccessKeyId', secret: 'testAccessKeySecret' };

const versions: Record<string, string> = {
  Sts: '2015-04-01',
  Ecs: '2014-05-26',
  Slb: '2014-05-15',
  Vpc: '2016-04-28',
  Ram: '2015-05-01',
  Location: '2015-06-12',
};

/** Calls `Product.Action` with wire parameters, signed with version 3. */
export function call(
  emulator: Emulator,
  operation: string,
  parameters: Record<string, string> = {},
  options: CallOptions = {},
): Promise<Reply> {
  const [product = '', action = ''] = operation.split('.');
  const query = encodePairs(parameters);
  const { form = '', key = testKey, method = 'POST' } = options;
  const headers: Record<string, string> = {
    host: `127.0.0.1:${emulator.port}`,
    accept: 'application/json',
    'x-acs-action': action,
    'x-acs-version': versions[product] ?? product,
    'x-acs-date': options.time ?? timeOf(emulator),
    'x-acs-signature-nonce': options.nonce ?? randomUUID(),
    'x-acs-content-sha256': sha256(form),
    ...(form === '' ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    ...(key.token === undefined ? {} : { 'x-acs-accesskey-id': key.id, 'x-acs-security-token': key.token }),
    ...options.headers,
  };
  const authorization = authorize(method, query, headers, sha256(form), key);
  const sent = Object.entries({ ...headers, authorization, ...options.tampered }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return exchange(emulator.url, {
    method,
    path: query === '' ? '/' : `/?${query}`,
    headers: Object.fromEntries(sent),
    body: form,
  });
}

/** Assumes a role and returns the session's key. */
export async function assumeRole(emulator: Emulator, parameters: Record<string, string> = {}): Promise<Key> {
  const { body } = await call(emulator, 'Sts.AssumeRole', {
    RoleArn: `acs:ram::${emulator.accountId}:role/ops`,
    RoleSessionName: 'nightly',
    ...parameters,
  });
  const credentials = body.Credentials as Record<string, string>;
  return {
    id: credentials.AccessKeyId ?? '',
    secret: credentials.AccessKeySecret ?? '',
    token: credentials.SecurityToken ?? '',
  };
}

/** Writes the emulator's time, moved by so many milliseconds, as requests do. */
export function timeOf(emulator: Emulator, offset = 0): string {
  return `${new Date(emulator.clock.now() + offset).toISOString().slice(0, 19)}Z`;
}

/** Percent-encodes and sorts parameters. */
export function encodePairs(parameters: Record<string, string>): string {
  return Object.keys(parameters)
    .sort()
    .map((name) => `${encode(name)}=${encode(parameters[name] ?? '')}`)
    .join('&');
}

function authorize(
  method: string,
  query: string,
  headers: Record<string, string>,
  bodyHash: string,
  key: Key,
): string {
  const names = Object.keys(headers)
    .filter((name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'))
    .sort();
  const lines = names.map((name) => `${name}:${headers[name]?.trim()}`);
  const canonical = [method, '/', query, ...lines, '', names.join(';'), bodyHash].join('\n');
  const toSign = `ACS3-HMAC-SHA256\n${sha256(canonical)}`;
  const signature = createHmac('sha256', key.secret).update(toSign).digest('hex');
  return `ACS3-HMAC-SHA256 Credential=${key.id},SignedHeaders=${names.join(';')},Signature=${signature}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
