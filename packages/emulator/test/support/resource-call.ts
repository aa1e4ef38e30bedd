import { createHash, createHmac, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Emulator } from '../../src/index.ts';
import { exchange, type Reply } from './http.ts';
import { encodePairs, type Key, testKey, timeOf } from './signed-call.ts';

/** A folder with the spec of a product of the resource style. */
export const resourceSpecs: string = fileURLToPath(new URL('../fixtures', import.meta.url));

/** What a call of the resource style consists of, and whatever of it a test wants to be different. */
export interface ResourceCall {
  readonly action?: string;
  readonly query?: Record<string, string>;
  readonly body?: string;
  readonly contentType?: string;
  readonly key?: Key;
  /** Headers that are added or replaced before signing. */
  readonly headers?: Record<string, string>;
  /** Headers that are added, replaced or (where undefined) removed after signing. */
  readonly tampered?: Record<string, string | undefined>;
}

type Sign = (request: { target: string; query: string; headers: Record<string, string> }) => string;

/** Calls a path, signed with version 3. */
export function callV3(emulator: Emulator, target: string, call: ResourceCall = {}): Promise<Reply> {
  const { body = '', key = testKey } = call;
  const [method = '', path = ''] = target.split(' ');
  const headers = {
    ...commonHeaders(emulator, call),
    'x-acs-date': timeOf(emulator),
    'x-acs-content-sha256': hash('sha256', body).toString('hex'),
  };
  return send(emulator, target, call, headers, (request) => {
    const names = Object.keys(request.headers)
      .filter((name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'))
      .sort();
    const lines = names.map((name) => `${name}:${request.headers[name]}`);
    const bodyHash = hash('sha256', body).toString('hex');
    const canonical = [method, path, request.query, ...lines, '', names.join(';'), bodyHash].join('\n');
    const toSign = `ACS3-HMAC-SHA256\n${hash('sha256', canonical).toString('hex')}`;
    const signature = createHmac('sha256', key.secret).update(toSign).digest('hex');
    return `ACS3-HMAC-SHA256 Credential=${key.id},SignedHeaders=${names.join(';')},Signature=${signature}`;
  });
}

/** Calls a path, signed with version 1 of the resource style. */
export function callV1(emulator: Emulator, target: string, call: ResourceCall = {}): Promise<Reply> {
  const { body = '', key = testKey, query = {} } = call;
  const [method = '', path = ''] = target.split(' ');
  const headers = {
    ...commonHeaders(emulator, call),
    date: new Date(emulator.clock.now()).toUTCString(),
    'content-md5': hash('md5', body).toString('base64'),
    'x-acs-signature-method': 'HMAC-SHA1',
    'x-acs-signature-version': '1.0',
  };
  return send(emulator, target, call, { ...headers, ...call.headers }, (request) => {
    const names = Object.keys(request.headers)
      .filter((name) => name.startsWith('x-acs-'))
      .sort();
    const raw = Object.keys(query).sort();
    const resource =
      raw.length === 0 ? path : `${path}?${raw.map((name) => `${name}=${query[name]}`).join('&')}`;
    const toSign = [
      method,
      ...['accept', 'content-md5', 'content-type', 'date'].map((name) => request.headers[name] ?? ''),
      ...names.map((name) => `${name}:${request.headers[name]}`),
      resource,
    ].join('\n');
    return `acs ${key.id}:${createHmac('sha1', key.secret).update(toSign).digest('base64')}`;
  });
}

function commonHeaders(emulator: Emulator, { action, body, contentType, key = testKey }: ResourceCall) {
  return {
    host: `127.0.0.1:${emulator.port}`,
    accept: 'application/json',
    'x-acs-version': '2015-12-15',
    'x-acs-signature-nonce': randomUUID(),
    ...(action === undefined ? {} : { 'x-acs-action': action }),
    ...(body === undefined ? {} : { 'content-type': contentType ?? 'application/json; charset=utf-8' }),
    ...(key.token === undefined ? {} : { 'x-acs-accesskey-id': key.id, 'x-acs-security-token': key.token }),
  };
}

function send(
  emulator: Emulator,
  target: string,
  { body = '', query = {}, headers: more, tampered }: ResourceCall,
  common: Record<string, string>,
  sign: Sign,
): Promise<Reply> {
  const [method = '', path = ''] = target.split(' ');
  const headers = { ...common, ...more };
  const encoded = encodePairs(query);
  const authorization = sign({ target, query: encoded, headers });
  const sent = Object.entries({ ...headers, authorization, ...tampered }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return exchange(emulator.url, {
    method,
    path: encoded === '' ? path : `${path}?${encoded}`,
    headers: Object.fromEntries(sent),
    body,
  });
}

function hash(algorithm: 'md5' | 'sha256', text: string): Buffer {
  return createHash(algorithm).update(text).digest();
}
