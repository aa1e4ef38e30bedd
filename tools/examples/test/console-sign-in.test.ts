import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Served, serve } from '../src/serve.ts';
import { useExample } from './support/use-example.ts';

const example = useExample('console-sign-in', { serves: true });
const { privateKey, publicKey } = await generateKeyPair('ES256');
const foreign = await generateKeyPair('ES256');

/** Stands for the company's login, and for the page of the console. */
const company = createServer(async (request, response) => {
  if (request.url === '/keys')
    response.end(JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] }));
  else response.end('<title>console</title>');
});
let origin: string;
let service: Served;

beforeEach(async () => {
  await new Promise<void>((resolve) => company.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(company.address() as AddressInfo).port}`;
  const target = { destination: `${origin}/console`, durationSeconds: 3_600 };
  const role = (name: string): string => `acs:ram::1234567890123456:role/${name}`;
  const config = {
    issuer: 'https://login.example.com',
    audience: 'console',
    keysUrl: `${origin}/keys`,
    loginUrl: 'https://console.example.com/',
    signInHost: example.emulator.url,
    targets: {
      servers: { ...target, roleArn: role('console-servers'), groups: ['support', 'operations'] },
      balancers: { ...target, roleArn: role('console-balancers'), groups: ['operations'] },
      lost: { ...target, roleArn: role('nobody'), groups: ['support'] },
    },
  };
  writeFileSync(join(example.folder, 'test.json'), JSON.stringify(config));
  service = await serve(
    process.execPath,
    ['--import', 'tsx', 'src/main.ts', '--config', 'test.json', '--port', '0'],
    {
      cwd: example.folder,
      env: example.environment,
    },
  );
});
afterEach(async () => {
  await service[Symbol.asyncDispose]();
  await new Promise((resolve) => {
    company.close(resolve);
    company.closeAllConnections();
  });
});

/** An ID token of the company's login. */
function tokenOf(claims: JWTPayload, key = privateKey): Promise<string> {
  const all = {
    iss: 'https://login.example.com',
    aud: 'console',
    sub: 'u-1',
    email: 'ann@example.com',
    ...claims,
  };
  const token = new SignJWT(all).setProtectedHeader({ alg: 'ES256', kid: 'one' });
  return token.setExpirationTime(claims.exp ?? '5m').sign(key);
}

async function visit(name: string, token: string): Promise<Response> {
  return fetch(`${service.address}${name}`, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
  });
}

it('leads people to the console as the role of their group, under their own name', async () => {
  const response = await visit('servers', await tokenOf({ groups: ['support'] }));
  expect(response.status).toBe(302);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  const location = response.headers.get('location') ?? '';
  const arrived = await fetch(location);
  expect([arrived.url, await arrived.text()]).toEqual([`${origin}/console`, '<title>console</title>']);
  // A ticket works once.
  expect((await fetch(location, { redirect: 'manual' })).status).not.toBe(302);
  const [assumed] = example.calls().filter(({ action }) => action === 'AssumeRole');
  expect(assumed?.parameters).toMatchObject({ RoleSessionName: 'ann@example.com', DurationSeconds: 3_600 });
  expect(service.text()).toContain('"person":"ann@example.com","name":"servers","outcome":"signed in"');
  expect(service.text()).not.toContain(new URL(location).searchParams.get('SigninToken') ?? 'no ticket');
});

it('makes a new session for each sign-in', async () => {
  const token = await tokenOf({ groups: ['operations'] });
  for (const name of ['servers', 'servers', 'balancers']) expect((await visit(name, token)).status).toBe(302);
  expect(example.calls().filter(({ action }) => action === 'AssumeRole')).toHaveLength(3);
});

it('refuses those whose groups have no role, and what there is not', async () => {
  const token = await tokenOf({ groups: ['support'] });
  const statuses = [
    await visit('balancers', token),
    await visit('nothing', token),
    await visit('servers', await tokenOf({})),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(example.calls()).toEqual([]);
  expect(service.text()).toContain('"name":"balancers","outcome":"refused"');
});

it('refuses tokens of others, for others, that have ended, and that nobody signed', async () => {
  const groups = ['operations'];
  const tokens = [
    await tokenOf({ groups }, foreign.privateKey),
    await tokenOf({ groups, aud: 'wiki' }),
    await tokenOf({ groups, iss: 'https://login.example.org' }),
    await tokenOf({ groups, exp: 1_700_000_000 }),
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"u-1"}').toString('base64url')}.`,
    '',
  ];
  const answers = await Promise.all(tokens.map((token) => visit('servers', token)));
  expect(answers.map(({ status }) => status)).toEqual(tokens.map(() => 401));
  expect(example.calls()).toEqual([]);
});

it('tells people nothing of what went wrong with the cloud, and its log what', async () => {
  const response = await visit('lost', await tokenOf({ groups: ['support'] }));
  expect([response.status, await response.text()]).toEqual([
    502,
    'The console cannot be reached at the moment.',
  ]);
  expect(service.text()).toContain('AssumeRole failed with NoPermission');
});

it('ends when it is told to', async () => {
  expect((await fetch(new URL('/healthz', service.address))).status).toBe(200);
  expect(await service.interrupt()).toBe(0);
});

it('refuses a configuration that makes no sense, and says where', async () => {
  writeFileSync(join(example.folder, 'wrong.json'), '{"targets":{"servers":{"groups":[]}}}');
  const { status, stderr } = await example.run(['--config', 'wrong.json']);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('targets.servers.groups has to be a list of names'),
  ]);
});
