import { createPrivateKey, type KeyObject } from 'node:crypto';
import { CredentialsError } from '../../errors.ts';

const begin = '-----BEGIN';

/** Tells a private key from the name of a file that holds one. */
export function isPrivateKey(text: string): boolean {
  // Without its first and last line it is Base64 text, whose beginning is that of every such key.
  return text.includes(begin) || /^\s*MII[\w+/=\s]{200,}$/.test(text);
}

/**
 * Reads an RSA private key in PEM form, with or without its first and last line.
 *
 * @param where Where it comes from, for error messages, which never show anything of the key.
 */
export function parsePrivateKey(text: string, where: string): KeyObject {
  if (/ENCRYPTED/.test(text)) {
    throw new CredentialsError(`${where}: the private key is encrypted, which is not supported`);
  }
  const key = text.includes(begin)
    ? attempt(() => createPrivateKey(text))
    : (parseDer(text, 'pkcs8') ?? parseDer(text, 'pkcs1'));
  if (key === undefined) throw new CredentialsError(`${where}: this is no private key in PEM form`);
  if (key.asymmetricKeyType === 'rsa') return key;
  throw new CredentialsError(`${where}: the private key is no RSA key`);
}

function parseDer(text: string, type: 'pkcs1' | 'pkcs8'): KeyObject | undefined {
  return attempt(() => createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type }));
}

function attempt(create: () => KeyObject): KeyObject | undefined {
  try {
    return create();
  } catch {
    return undefined;
  }
}
