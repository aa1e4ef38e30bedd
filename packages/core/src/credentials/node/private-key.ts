import { createPrivateKey, type KeyObject } from 'node:crypto';
import { CredentialsError } from '../../errors/errors.ts';

/** Tells a private key from the name of a file that holds one. */
export function isPrivateKey(text: string): boolean {
  // Without its first and last line it is Base64 text, whose beginning is that of every such key.
  return /-----BEGIN|^\s*MII[\w+/=\s]{200,}$/.test(text);
}

/**
 * Reads an RSA private key in PEM form, with or without its first and last line.
 *
 * @param where Where it comes from, for error messages, which never show anything of the key.
 */
export function parsePrivateKey(text: string, where: string): KeyObject {
  const fault = (what: string) => new CredentialsError(`${where}: the private key is ${what}`);
  if (text.includes('ENCRYPTED')) throw fault('encrypted');
  const key = Buffer.from(text.replace(/-----.*?-----/g, ''), 'base64');
  for (const type of ['pkcs8', 'pkcs1'] as const) {
    let parsed: KeyObject;
    try {
      parsed = createPrivateKey({ key, format: 'der', type });
    } catch {
      continue;
    }
    if (parsed.asymmetricKeyType === 'rsa') return parsed;
    throw fault('no RSA key');
  }
  throw fault('not in PEM form');
}
