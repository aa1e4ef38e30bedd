import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';

/** Where systems keep the certificates that their users trust. */
const systemFiles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** The variables by which programs are told of certificates. */
const variables = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'];

/** Returns what a program trusts already and one certificate more, as PEM. */
export function trustedWith(certificate: string, environment: NodeJS.ProcessEnv): string {
  const own = variables.flatMap((name) => environment[name] ?? []);
  const files = [...new Set([...own, ...systemFiles])].filter(existsSync);
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return [certificate, ...(texts.length === 0 ? rootCertificates : texts)]
    .map((one) => one.trim())
    .join('\n');
}

/** The password of every trust store here: it protects nothing, but Java wants to be asked. */
export const trustStorePassword = 'changeit';

/** Writes certificates as a trust store of Java, in the form that every version of it reads (JKS). */
export function javaTrustStore(pem: string, now: number): Buffer {
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const entries = certificates.map((text, index) => entryOf(new X509Certificate(text).raw, `${index}`, now));
  const body = Buffer.concat([numbers(0xfeed_feed, 2, entries.length), ...entries]);
  const key = Buffer.from(trustStorePassword, 'utf16le').swap16();
  const digest = createHash('sha1').update(key).update('Mighty Aphrodite').update(body).digest();
  return Buffer.concat([body, digest]);
}

const trustedCertificate = 2;

function entryOf(certificate: Buffer, alias: string, now: number): Buffer {
  const time = Buffer.alloc(8);
  time.writeBigInt64BE(BigInt(now));
  return Buffer.concat([
    numbers(trustedCertificate),
    textOf(alias),
    time,
    textOf('X.509'),
    numbers(certificate.length),
    certificate,
  ]);
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
}

function textOf(text: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(Buffer.byteLength(text));
  return Buffer.concat([length, Buffer.from(text)]);
}
