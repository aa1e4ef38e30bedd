import { execFileSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Slb } from '@scope/slb';
import { beforeAll, expect, it } from 'vitest';
import { useExample } from './support/use-example.ts';

const example = useExample('certificate-renewal');
const pair = ['--certificate', 'new.pem', '--key', 'new.key'];

function makePair(name: string, ...names: readonly string[]): void {
  const alternatives = names.map((one) => `DNS:${one}`).join(',');
  const what = ['-subj', `/CN=${names[0]}`, '-addext', `subjectAltName=${alternatives}`, '-days', '90'];
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const files = ['-keyout', `${name}.key`, '-out', `${name}.pem`];
  execFileSync('openssl', [...kind, ...files, ...what], { cwd: example.folder, stdio: 'pipe' });
}

beforeAll(() => {
  makePair('new', 'shop.example.com', 'www.shop.example.com');
  makePair('narrow', 'shop.example.com');
});

/** The names of the certificates, by the place that has them. */
async function certificates(): Promise<Readonly<Record<string, string | undefined>>> {
  const slb = new Slb(example.administrator);
  const { ServerCertificates } = await slb.describeServerCertificates();
  const names = new Map(
    (ServerCertificates?.ServerCertificate ?? []).map((one) => [
      one.ServerCertificateId,
      one.ServerCertificateName,
    ]),
  );
  const { LoadBalancers } = await slb.describeLoadBalancers();
  const found: Record<string, string | undefined> = {};
  for (const { LoadBalancerId = '', LoadBalancerName = '' } of LoadBalancers?.LoadBalancer ?? []) {
    const listener = { LoadBalancerId, ListenerPort: 443 };
    const { ServerCertificateId } = await slb.describeLoadBalancerHTTPSListenerAttribute(listener);
    found[LoadBalancerName] = names.get(ServerCertificateId);
    const { DomainExtensions } = await slb.describeDomainExtensions(listener);
    for (const one of DomainExtensions?.DomainExtension ?? [])
      found[one.Domain ?? ''] = names.get(one.ServerCertificateId);
  }
  return found;
}

async function uploaded(): Promise<readonly (string | undefined)[]> {
  const { ServerCertificates } = await new Slb(example.administrator).describeServerCertificates();
  return (ServerCertificates?.ServerCertificate ?? []).map((one) => one.ServerCertificateName).sort();
}

const before = { shop: 'shop', other: 'other', 'www.shop.example.com': 'shop' };
const renewedName = expect.stringMatching(/^shop\.example\.com-20\d\d-\d\d-\d\d$/);

it('puts the certificate on the listeners and names that have an older one, and on no other', async () => {
  const { status, stdout, stderr } = await example.run(pair);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.match(/^cn-hangzhou: renewed /gm)).toHaveLength(2);
  expect(await certificates()).toEqual({
    shop: renewedName,
    other: 'other',
    'www.shop.example.com': renewedName,
  });
});

it('uploads nothing twice, and removes what is not used any more when it is told to', async () => {
  await example.run(pair);
  const { status, stdout } = await example.run([...pair, '--remove-old']);
  expect(stdout).toMatch(/has the certificate already, as \S+\n.*: removed \S+\n$/);
  expect(status).toBe(0);
  expect(await uploaded()).toEqual(['other', renewedName]);
});

it('does the rest in the next run where a listener could not be renewed', async () => {
  const respond = { status: 403, code: 'OperationUnsupported.SetLoadBalancerHTTPSListenerAttribute' };
  const action = 'SetLoadBalancerHTTPSListenerAttribute';
  example.emulator.faults.add({ match: { action, times: 1 }, respond });
  const { status, stdout } = await example.run([...pair, '--remove-old']);
  expect(stdout).toMatch(/cannot renew lb-\w+:443: .*OperationUnsupported/);
  expect(stdout).not.toContain('removed');
  expect(status).toBe(1);
  expect(await certificates()).toEqual({ ...before, 'www.shop.example.com': renewedName });
  expect((await example.run(pair)).status).toBe(0);
  expect(await certificates()).toMatchObject({ shop: renewedName });
});

it('leaves a certificate alone that is for more names', async () => {
  const { stdout } = await example.run(['--certificate', 'narrow.pem', '--key', 'narrow.key']);
  expect(stdout).toBe('cn-hangzhou: has no older certificate for these names\n');
  expect(await certificates()).toEqual(before);
  expect(await uploaded()).toEqual(['other', 'shop']);
});

it('only tells what it would do in a dry run', async () => {
  const { stdout } = await example.run([...pair, '--dry-run']);
  expect(stdout.match(/^cn-hangzhou: would renew lb-\w+:443( www\.shop\.example\.com)?$/gm)).toHaveLength(2);
  expect(await certificates()).toEqual(before);
  expect(await uploaded()).toEqual(['other', 'shop']);
});

it('refuses a key that is another one, and shows none', async () => {
  const wrong = await example.run(['--certificate', 'new.pem', '--key', 'narrow.key']);
  expect([wrong.status, wrong.stderr]).toEqual([
    2,
    expect.stringContaining('The key is not the one of the certificate'),
  ]);
  copyFileSync(join(example.folder, 'new.pem'), join(example.folder, 'no.key'));
  writeFileSync(
    join(example.folder, 'secret.key'),
    '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n',
  );
  for (const key of ['no.key', 'secret.key']) {
    const { status, stderr, stdout } = await example.run(['--certificate', 'new.pem', '--key', key]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('The file of --key is not in PEM, or not a key'),
    ]);
    expect(stdout + stderr).not.toContain('c2VjcmV0');
  }
});
