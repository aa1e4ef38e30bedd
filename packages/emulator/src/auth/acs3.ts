import { createHash, createHmac } from 'node:crypto';
import type { Pair } from '../params/pairs.ts';
import { Refusal } from '../refusal.ts';
import { canonicalQuery } from './canonical-query.ts';

/** The parts of an `Authorization: ACS3-HMAC-SHA256 …` header. */
export interface Acs3Authorization {
  readonly accessKeyId: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** What a version 3 signature covers. */
export interface Acs3Request {
  readonly method: string;
  readonly path: string;
  readonly query: readonly Pair[];
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly signedHeaders: readonly string[];
  readonly bodyHash: string;
}

const algorithm = 'ACS3-HMAC-SHA256';
const shape = /^ACS3-HMAC-SHA256 +Credential=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([0-9a-f]{64})$/;

/** Takes the header apart, or refuses it. */
export function readAuthorization(text: string): Acs3Authorization {
  const [, accessKeyId, signedHeaders, signature] = shape.exec(text) ?? [];
  if (accessKeyId === undefined || signedHeaders === undefined || signature === undefined) {
    throw new Refusal(
      400,
      'IncompleteSignature',
      `The Authorization header must read: ${algorithm} Credential=<id>,SignedHeaders=<a;b>,Signature=<64 hex digits>.`,
    );
  }
  return { accessKeyId, signedHeaders: signedHeaders.split(';'), signature };
}

/** Rebuilds the text that the client had to hash. */
export function canonicalRequest(request: Acs3Request): string {
  const names = request.signedHeaders.toSorted();
  return [
    request.method.toUpperCase(),
    request.path === '' ? '/' : request.path,
    canonicalQuery(request.query),
    names.map((name) => `${name}:${headerValue(request.headers, name)}\n`).join(''),
    names.join(';'),
    request.bodyHash,
  ].join('\n');
}

/** Returns the text that the client had to sign. */
export function stringToSign(canonical: string): string {
  return `${algorithm}\n${sha256Hex(canonical)}`;
}

/** Signs as the client had to. */
export function signature(accessKeySecret: string, text: string): string {
  return createHmac('sha256', accessKeySecret).update(text).digest('hex');
}

/** Returns the SHA-256 of bytes or UTF-8 text in lower-case hexadecimal. */
export function sha256Hex(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex');
}

function headerValue(headers: Acs3Request['headers'], name: string): string {
  const values = headers.get(name) ?? [];
  return values
    .map((value) => value.trim())
    .toSorted()
    .join(',');
}
