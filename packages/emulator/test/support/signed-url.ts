import { createHmac, randomUUID } from 'node:crypto';
import type { Emulator } from '../../src/index.ts';
import { type Key, testKey } from './signed-call.ts';

/** Returns the path and query of a call that is signed with version 1, as classic clients do it. */
export function signedUrl(
  emulator: Emulator,
  parameters: Readonly<Record<string, string>>,
  key: Key = testKey,
): string {
  const all: Record<string, string> = {
    AccessKeyId: key.id,
    Format: 'JSON',
    SignatureMethod: 'HMAC-SHA1',
    SignatureNonce: randomUUID(),
    SignatureVersion: '1.0',
    Timestamp: `${new Date(emulator.clock.now()).toISOString().slice(0, 19)}Z`,
    ...parameters,
  };
  const query = Object.entries(all)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const text = `GET&%2F&${encodeURIComponent(query)}`;
  const signature = createHmac('sha1', `${key.secret}&`).update(text).digest('base64');
  return `/?${query}&Signature=${encodeURIComponent(signature)}`;
}
