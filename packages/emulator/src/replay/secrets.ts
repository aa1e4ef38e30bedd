import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { isRecord } from '../params/value.ts';

/** What stands in a recording where an answer held a secret. */
export const placeholder = '<secret>';

/** Pages have tokens, too, which are no secrets. */
const secretName =
  /(password|passwd|secret|privatekey|privatekeybody|securitytoken|oidctoken|samlassertion|authkey|userdata|base32stringseed|qrcodepng)$/i;

/** Tells by its name whether a value is one that no file should hold. */
export function isSecret(name: string): boolean {
  return secretName.test(name);
}

/** Returns a copy of a value as JSON has it, in which each secret is changed to something else, or left out. */
export function withSecrets(value: unknown, change: (name: string, secret: unknown) => unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map((item: unknown) => withSecrets(item, change));
  if (!isRecord(value)) return value;
  const members = Object.entries(value).map(([name, item]) => [
    name,
    isSecret(name) ? change(name, item) : withSecrets(item, change),
  ]);
  return Object.fromEntries(members.filter(([, item]) => item !== undefined));
}

/** Returns an answer whose placeholders became secrets that nobody knows. */
export function withFreshSecrets(answer: unknown): unknown {
  return withSecrets(answer, (name, secret) => (secret === placeholder ? freshSecret(name) : secret));
}

function freshSecret(name: string): string {
  if (!/privatekey/i.test(name)) return randomBytes(24).toString('base64url').replace(/[-_]/g, '0');
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey;
}
