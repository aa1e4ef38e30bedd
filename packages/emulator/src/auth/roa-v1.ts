import { createHash, createHmac } from 'node:crypto';
import type { Pair } from '../params/pairs.ts';
import { Refusal } from '../refusal.ts';

/** The parts of an `Authorization: acs <id>:<signature>` header. */
export interface RoaAuthorization {
  readonly accessKeyId: string;
  readonly signature: string;
}

/** What a version 1 signature of the resource style covers. */
export interface RoaRequest {
  readonly method: string;
  /** The path as it was sent. */
  readonly path: string;
  readonly query: readonly Pair[];
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

/** How such a header begins. */
export const scheme = 'acs ';
const shape = /^acs ([^:\s]+):([A-Za-z0-9+/]{27}=)$/;

/** Takes the header apart, or refuses it. */
export function readAuthorization(text: string): RoaAuthorization {
  const [, accessKeyId, signature] = shape.exec(text) ?? [];
  if (accessKeyId === undefined || signature === undefined) {
    throw new Refusal(
      400,
      'IncompleteSignature',
      'The Authorization header must read: acs <id>:<signature in base64>.',
    );
  }
  return { accessKeyId, signature };
}

/** Rebuilds the text that the client had to sign: a header that was not sent leaves its line empty. */
export function stringToSign({ method, path, query, headers }: RoaRequest): string {
  const value = (name: string) => headers.get(name)?.[0]?.trim() ?? '';
  const vendorHeaders = [...headers.keys()].filter((name) => name.startsWith('x-acs-')).sort();
  return [
    method.toUpperCase(),
    ...['accept', 'content-md5', 'content-type', 'date'].map(value),
    ...vendorHeaders.map((name) => `${name}:${value(name)}`),
    canonicalResource(path, query),
  ].join('\n');
}

/** Signs as the client had to. */
export function signature(accessKeySecret: string, text: string): string {
  return createHmac('sha1', accessKeySecret).update(text).digest('base64');
}

/** Returns what `Content-MD5` has to say of a body. */
export function md5Base64(body: Buffer): string {
  return createHash('md5').update(body).digest('base64');
}

/** Here, unlike anywhere else, the values of the query are not encoded. */
function canonicalResource(path: string, query: readonly Pair[]): string {
  if (query.length === 0) return path;
  const sorted = query.toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return `${path}?${sorted.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
