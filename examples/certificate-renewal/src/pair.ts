import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { UsageError } from './program.ts';

/** A certificate with its private key, of which it is known that they belong together. */
export interface Pair {
  readonly certificate: X509Certificate;
  /** What is uploaded: with the certificates that lead to the authority. */
  readonly chain: string;
  readonly key: string;
}

/** Reads a certificate and its key. @throws UsageError if a listener with them would not serve anybody. */
export function readPair(chain: string, key: string, now: Date): Pair {
  const certificate = parsed('certificate', () => new X509Certificate(chain));
  const privateKey: KeyObject = parsed('key', () => createPrivateKey(key));
  if (!certificate.checkPrivateKey(privateKey))
    throw new UsageError('The key is not the one of the certificate');
  if (new Date(certificate.validFrom) > now)
    throw new UsageError(`The certificate begins at ${certificate.validFrom}`);
  if (new Date(certificate.validTo) <= now)
    throw new UsageError(`The certificate has ended at ${certificate.validTo}`);
  return { certificate, chain, key };
}

/** Never shows what was read: it may be the key. */
function parsed<T>(option: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new UsageError(`The file of --${option} is not in PEM, or not a ${option}`);
  }
}

/** What is known of a certificate that was uploaded before. */
export interface Uploaded {
  readonly CommonName?: string;
  readonly SubjectAlternativeNames?: { readonly SubjectAlternativeName?: readonly string[] };
  readonly ExpireTimeStamp?: number | bigint;
  readonly Fingerprint?: string;
}

/** Tells whether it is this certificate. */
export function isSame({ certificate }: Pair, { Fingerprint = '' }: Uploaded): boolean {
  return certificate.fingerprint.toLowerCase() === Fingerprint.toLowerCase();
}

/** Tells whether a certificate ends earlier and is for no name that this one is not for. */
export function isRenewalOf({ certificate }: Pair, old: Uploaded): boolean {
  const names = [old.CommonName ?? '', ...(old.SubjectAlternativeNames?.SubjectAlternativeName ?? [])];
  const known = names.filter((name) => name !== '');
  const endsEarlier = Number(old.ExpireTimeStamp ?? Number.NaN) < Date.parse(certificate.validTo);
  return endsEarlier && known.length > 0 && known.every((name) => covers(certificate, name));
}

/** A name with a wildcard is covered by the same name alone. */
function covers(certificate: X509Certificate, name: string): boolean {
  const names = certificate.subjectAltName?.split(', ') ?? [];
  return name.startsWith('*.') ? names.includes(`DNS:${name}`) : certificate.checkHost(name) !== undefined;
}
