import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A private key and a certificate that it has signed itself, for `localhost` and this machine's names in tests. */
export function selfSigned(commonName = 'localhost'): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    const names = 'subjectAltName=DNS:localhost,DNS:things.test,IP:127.0.0.1';
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    execFileSync(
      'openssl',
      ['req', '-x509', ...curve, '-subj', `/CN=${commonName}`, '-addext', names, ...files],
      {
        stdio: 'pipe',
      },
    );
    return {
      key: readFileSync(join(folder, 'key.pem'), 'utf8'),
      cert: readFileSync(join(folder, 'cert.pem'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
