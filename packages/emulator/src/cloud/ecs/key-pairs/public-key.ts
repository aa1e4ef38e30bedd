import { createHash, generateKeyPairSync } from 'node:crypto';

/** The public half of a key pair. */
export interface PublicKey {
  /** As OpenSSH writes it: `ssh-rsa AAAAB3…`. */
  readonly text: string;
  /** The MD5 of it, as RFC 4716 writes it. */
  readonly fingerprint: string;
}

/** A new RSA key pair. */
export interface NewKeyPair extends PublicKey {
  /** The private half, unencrypted, as PKCS #8 in PEM. */
  readonly privateKey: string;
}

/** Makes an RSA key pair of 2048 bits. */
export function makeKeyPair(): NewKeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const { e = '', n = '' } = publicKey.export({ format: 'jwk' });
  const parts = [Buffer.from('ssh-rsa'), integer(e), integer(n)];
  const body = Buffer.concat(parts.flatMap((part) => [lengthOf(part), part]));
  return {
    text: `ssh-rsa ${body.toString('base64')}`,
    fingerprint: fingerprintOf(body),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** A number whose first bit is set would be negative without a zero before it. */
function integer(base64url: string): Buffer {
  const bytes = Buffer.from(base64url, 'base64url');
  return (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.of(0), bytes]);
}

function lengthOf(part: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part.length);
  return length;
}

function fingerprintOf(body: Buffer): string {
  const digest = createHash('md5').update(body).digest('hex');
  return (digest.match(/../g) ?? []).join(':');
}

/** How many parts a key of each type has, its type among them. */
const partsOf: ReadonlyMap<string, number> = new Map([
  ['ssh-rsa', 3],
  ['ssh-dss', 5],
  ['ssh-ed25519', 2],
  ['ecdsa-sha2-nistp256', 3],
  ['ecdsa-sha2-nistp384', 3],
  ['ecdsa-sha2-nistp521', 3],
]);

/** Reads a public key as OpenSSH writes it, with or without a comment; undefined where it is none. */
export function readPublicKey(sent: string): PublicKey | undefined {
  const [type = '', base64 = ''] = sent.trim().split(/\s+/);
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(base64);
  const body = Buffer.from(isBase64 ? base64 : '', 'base64');
  const parts = split(body);
  const isKey =
    parts !== undefined &&
    parts.length === partsOf.get(type) &&
    parts[0]?.toString('latin1') === type &&
    parts.every((part) => part.length > 0);
  return isKey ? { text: sent.trim(), fingerprint: fingerprintOf(body) } : undefined;
}

/** Splits the body of a key into its parts, each of which has its length before it. */
function split(body: Buffer): readonly Buffer[] | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  while (at + 4 <= body.length) {
    const end = at + 4 + body.readUInt32BE(at);
    if (end > body.length) return undefined;
    parts.push(body.subarray(at + 4, end));
    at = end;
  }
  return at === body.length ? parts : undefined;
}
