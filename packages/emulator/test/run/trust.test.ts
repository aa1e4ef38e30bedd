import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { expect, it, onTestFinished } from 'vitest';
import { javaTrustStore, trustedWith, trustStorePassword } from '../../src/run/trust.ts';
import { createAuthority } from '../../src/serving/authority.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'emulator-trust-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

it('trusts what a program trusts already, and the authority', async () => {
  const { cert } = await createAuthority(Date.now());
  const own = join(folder(), 'own.pem');
  const [company = ''] = rootCertificates;
  writeFileSync(own, company);
  const trusted = trustedWith(cert, { REQUESTS_CA_BUNDLE: own });
  expect(trusted.startsWith(cert.trim())).toBe(true);
  expect(trusted).toContain(company.trim());
  // A file that is not there is none of a program's.
  expect(trustedWith(cert, { SSL_CERT_FILE: '/nowhere.pem' })).toContain('BEGIN CERTIFICATE');
});

const hasKeytool = ((): boolean => {
  try {
    execFileSync('keytool', ['-help'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

it.skipIf(!hasKeytool)('writes a trust store that Java reads (needs keytool)', async () => {
  const { cert } = await createAuthority(Date.now());
  const file = join(folder(), 'trusted.jks');
  writeFileSync(file, javaTrustStore([cert, ...rootCertificates].join('\n'), Date.now()));
  const list = execFileSync('keytool', ['-list', '-keystore', file, '-storepass', trustStorePassword], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(list).toContain(`Your keystore contains ${rootCertificates.length + 1} entries`);
});
