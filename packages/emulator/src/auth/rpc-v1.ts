import { createHmac } from 'node:crypto';
import type { Pair } from '../params/pairs.ts';
import { canonicalQuery, percentEncode } from './canonical-query.ts';

/** Rebuilds the text that a client signs with version 1: every parameter of the query and the form but the signature. */
export function stringToSign(method: string, pairs: readonly Pair[]): string {
  const signed = pairs.filter(([name]) => name !== 'Signature');
  return [method.toUpperCase(), percentEncode('/'), percentEncode(canonicalQuery(signed))].join('&');
}

/** Signs as the client had to. */
export function signature(accessKeySecret: string, text: string): string {
  return createHmac('sha1', `${accessKeySecret}&`).update(text).digest('base64');
}
