import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { secondStamp } from '../../../clock.ts';
import type { Refusal } from '../../../refusal.ts';
import { type CloudCall, refusal } from '../../kit/cloud-call.ts';
import type { CertificateFacts } from './model.ts';

const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const keyBlock = /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[^-]+-----END (?:RSA |EC )?PRIVATE KEY-----/;
const curves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
const rsaLengths = new Set([1024, 2048, 4096]);

/** Reads certificates in PEM form; nothing else may stand beside them. */
export function readCertificates(call: CloudCall, pem: string): readonly X509Certificate[] {
  const blocks = pem.match(block) ?? [];
  if (blocks.length > 0 && pem.replace(block, '').trim() === '') {
    try {
      return blocks.map((one) => new X509Certificate(one));
    } catch {
      // It looked like a certificate, and is none.
    }
  }
  throw noCertificate(call);
}

function noCertificate(call: CloudCall): Refusal {
  return refusal(
    call,
    'CertificateFormatInvalid',
    'The certificate is not an X.509 certificate in PEM.',
    400,
  );
}

/** Refuses a key of a server's certificate that SLB cannot use. */
export function checkPublicKey(call: CloudCall, certificate: X509Certificate): void {
  const { asymmetricKeyType, asymmetricKeyDetails = {} } = publicKeyOf(certificate) ?? {};
  if (asymmetricKeyType === 'rsa') {
    const { modulusLength = 0 } = asymmetricKeyDetails;
    if (rsaLengths.has(modulusLength)) return;
    throw refusal(
      call,
      'OperationDenied.IllegalKeyLength',
      `The key has ${modulusLength} bits, which SLB does not take.`,
      400,
    );
  }
  if (asymmetricKeyType === 'ec') {
    const { namedCurve = '' } = asymmetricKeyDetails;
    if (curves.has(namedCurve)) return;
    throw refusal(
      call,
      'EccCertificateNotSupport',
      `SLB does not take keys on the curve ${namedCurve}.`,
      400,
    );
  }
  throw refusal(call, 'ServerCertificate.NotSupport', 'SLB takes RSA and ECDSA keys only.', 400);
}

function publicKeyOf(certificate: X509Certificate): KeyObject | undefined {
  try {
    return certificate.publicKey;
  } catch {
    return undefined;
  }
}

/** Refuses a private key that is none, is encrypted, or does not belong to a certificate. */
export function checkPrivateKey(call: CloudCall, certificate: X509Certificate, pem: string): void {
  if (/ENCRYPTED/.test(pem)) {
    throw refusal(call, 'PrivateKeyEncryption', 'The private key is encrypted.', 400);
  }
  let belongs: boolean;
  try {
    // The parameters of a curve may stand before the key itself.
    belongs = certificate.checkPrivateKey(createPrivateKey(keyBlock.exec(pem)?.[0] ?? ''));
  } catch {
    throw refusal(call, 'InvalidParameter', 'The specified parameter key format is error.', 400);
  }
  if (belongs) return;
  throw refusal(call, 'CertificateNotMatchPrivateKey', 'Certificate and key does not match.', 400);
}

/** Returns what the API shows of a certificate. */
export function factsOf(call: CloudCall, certificate: X509Certificate): CertificateFacts {
  const expires = Date.parse(certificate.validTo);
  if (Number.isNaN(expires)) throw noCertificate(call);
  return {
    Fingerprint: certificate.fingerprint.toLowerCase(),
    CommonName: commonNameOf(certificate.subject ?? ''),
    SubjectAlternativeNames: domainsOf(certificate.subjectAltName ?? ''),
    ExpireTime: secondStamp(expires),
    ExpireTimeStamp: expires,
  };
}

/** Reads the last common name out of a subject, which has a line for each of its parts. */
function commonNameOf(subject: string): string {
  const names = subject.split('\n').filter((line) => line.startsWith('CN='));
  return names.at(-1)?.slice('CN='.length) ?? '';
}

/** Reads the domains out of `DNS:a.example, IP Address:10.0.0.1`. */
function domainsOf(names: string): readonly string[] {
  return names
    .split(', ')
    .filter((name) => name.startsWith('DNS:'))
    .map((name) => name.slice('DNS:'.length));
}
