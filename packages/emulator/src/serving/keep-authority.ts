import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credential } from './authority.ts';

/** The authority and its key, in a folder of data. */
const file = 'authority.pem';

/** Before it ends by so much, an authority is made anew. */
const marginMs = 30 * 24 * 3_600_000;

/**
 * Returns the authority of a folder of data, which is made on first use and readable by its owner alone. Without a folder it is a
 * new one. @throws Error that names the file which is none.
 */
export async function authorityOf(data: string | undefined): Promise<Credential> {
  const path = data === undefined ? undefined : join(data, file);
  const kept = path === undefined || !existsSync(path) ? undefined : read(path);
  if (kept !== undefined) return kept;
  const { createAuthority } = await import('./authority.ts');
  const made = await createAuthority(Date.now());
  if (path !== undefined) {
    writeFileSync(path, `${made.cert.trim()}\n${made.key.trim()}\n`, { mode: 0o600 });
    chmodSync(path, 0o600);
  }
  return made;
}

/** Reads an authority; nothing where it will soon be over. */
function read(path: string): Credential | undefined {
  const text = readFileSync(path, 'utf8');
  const [cert = ''] = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(text) ?? [];
  const [key = ''] = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/.exec(text) ?? [];
  let isSound: boolean;
  let ends: number;
  try {
    const parsed = new X509Certificate(cert);
    isSound = parsed.checkPrivateKey(createPrivateKey(key));
    ends = Date.parse(parsed.validTo);
  } catch {
    isSound = false;
    ends = 0;
  }
  // What a parser says of a private key is not repeated.
  if (!isSound) throw new Error(`${path} is no authority with its key; delete it, and another one is made`);
  return ends - Date.now() > marginMs ? { cert, key } : undefined;
}
