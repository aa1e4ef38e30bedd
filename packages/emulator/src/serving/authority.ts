import 'reflect-metadata';
import { createPrivateKey, type KeyObject, randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import { AsnConvert } from '@peculiar/asn1-schema';
import { GeneralName, GeneralSubtree, GeneralSubtrees, NameConstraints } from '@peculiar/asn1-x509';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A certificate with its private key, both as PEM. */
export interface Credential {
  readonly cert: string;
  readonly key: string;
}

/** The names that certificates of the authority may be for; clients refuse it for every other one. */
export const permittedDomains = ['aliyuncs.com', 'aliyun.com', 'alibabacloud.com', 'localhost'] as const;
const permittedAddresses = ['127.0.0.0/8', '100.100.100.200/32', '::1/128'] as const;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 24 * 3_600_000;
const nameConstraints = '2.5.29.30';

/** Makes an authority that lasts ten years. It can vouch for the hosts of Alibaba Cloud and for loopback alone. */
export async function createAuthority(now: number): Promise<Credential> {
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerial(),
    name: 'CN=Local Alibaba Cloud emulator, O=Made on this machine',
    notBefore: new Date(now - dayMs),
    notAfter: new Date(now + 3_650 * dayMs),
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      constraints(),
    ],
  });
  return { cert: certificate.toString('pem'), key: await pemOf(keys.privateKey) };
}

/** Makes a certificate of the authority for one host, a name or an address. */
export async function issue(authority: Credential, host: string, now: number): Promise<Credential> {
  const issuer = new X509Certificate(authority.cert);
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.create({
    serialNumber: newSerial(),
    subject: 'O=Local Alibaba Cloud emulator',
    issuer: issuer.subject,
    notBefore: new Date(now - dayMs),
    // No longer than what clients of Apple's systems accept.
    notAfter: new Date(now + 397 * dayMs),
    publicKey: keys.publicKey,
    signingKey: await webKey(createPrivateKey(authority.key)),
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      // Without a name in the subject, the alternative name has to be critical.
      new SubjectAlternativeNameExtension([{ type: isIP(host) === 0 ? 'dns' : 'ip', value: host }], true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { cert: certificate.toString('pem'), key: await pemOf(keys.privateKey) };
}

function constraints(): Extension {
  const names = permittedDomains.map((dNSName) => new GeneralName({ dNSName }));
  const addresses = permittedAddresses.map((iPAddress) => new GeneralName({ iPAddress }));
  const permittedSubtrees = new GeneralSubtrees(
    [...names, ...addresses].map((base) => new GeneralSubtree({ base })),
  );
  return new Extension(
    nameConstraints,
    true,
    AsnConvert.serialize(new NameConstraints({ permittedSubtrees })),
  );
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

/** Returns a positive number that no other certificate has. */
function newSerial(): string {
  return `01${randomBytes(15).toString('hex')}`;
}

async function pemOf(key: webcrypto.CryptoKey): Promise<string> {
  const bytes = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key));
  return String(
    createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' }).export({ format: 'pem', type: 'pkcs8' }),
  );
}

function webKey(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const bytes = key.export({ format: 'der', type: 'pkcs8' });
  return webcrypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
}
