import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ecs, isServiceError } from '@scope/ecs';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { missingChromium, type Page, withPage } from '../../src/chromium.ts';
import { translate } from '../../src/guide-programs.ts';
import { bundleProgram } from '../../src/program.ts';
import { missingWorkerd, runWorker, toolbox } from '../../src/runtimes.ts';
import { type StartedProgram, startProgram } from '../../src/started-program.ts';
import { skipWithout, useGuide } from './place.ts';

const place = useGuide('tokens-for-devices');

interface User {
  readonly id: string;
  readonly regionId: string;
}

/** Runs programs of the guide within this process, as a backend against the emulator. */
async function load<T>(
  name: string,
  exports: readonly string[],
): Promise<T & { openSession(user: User): string }> {
  const { folder, environment } = place();
  for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value);
  const lines = [...exports, `export { openSession } from './users.ts';`];
  writeFileSync(join(folder, `load-${name}`), lines.join('\n'));
  const file = pathToFileURL(await translate(folder, `load-${name}`));
  // Each emulator has a port of its own, which a module reads once.
  return import(`${file}?${place().emulator.port}`);
}
afterEach(() => vi.unstubAllEnvs());

const asked = (session?: string): RequestInit => ({
  method: 'POST',
  ...(session !== undefined && { headers: { cookie: `session=${session}` } }),
});
const alice: User = { id: 'alice', regionId: 'cn-hangzhou' };

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function summaryOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as Record<string, string>;
  return [
    response.status,
    response.headers.get('cache-control'),
    body.Code ?? Object.keys(body).sort().join(),
  ];
}

const token = [200, 'no-store', 'AccessKeyId,AccessKeySecret,Expiration,IssuedAt,SecurityToken'];
const nobody = [401, 'no-store', 'Unauthenticated'];

describe('the token service', () => {
  it('is mounted in Hono', async () => {
    type Loaded = { app: { request(path: string, init: RequestInit): Promise<Response> } };
    const { app, openSession } = await load<Loaded>('hono.ts', [
      `export { default as app } from './hono.ts';`,
    ]);
    expect(await summaryOf(await app.request('/cloud-token', asked(openSession(alice))))).toEqual(token);
    expect(await summaryOf(await app.request('/cloud-token', asked()))).toEqual(nobody);
  });

  it('is mounted in Express', async () => {
    type Loaded = { app: RequestListener };
    const { app, openSession } = await load<Loaded>('express.ts', [`export { app } from './express.ts';`]);
    const url = `${await listen(app)}/cloud-token`;
    const session = openSession(alice);
    expect(await summaryOf(await fetch(url, asked(session)))).toEqual(token);
    expect(await summaryOf(await fetch(url, asked()))).toEqual(nobody);
    const chunk = new Uint8Array(8_000);
    const body = new ReadableStream({
      start(controller) {
        for (const part of [chunk, chunk, chunk]) controller.enqueue(part);
        controller.close();
      },
    });
    const long = { ...asked(session), body, duplex: 'half' } as RequestInit;
    expect(await summaryOf(await fetch(url, long))).toEqual([413, 'no-store', 'RequestTooLarge']);
  });

  it('is mounted in a worker', async ({ skip }) => {
    skipWithout(skip, missingWorkerd());
    const { folder, emulator } = place();
    await runWorker(
      folder,
      `import worker from './worker.ts';
const bindings = {
  ACCESS_KEY_ID: 'testAccessKeyId',
  ACCESS_KEY_SECRET: 'testAccessKeySecret',
  STS_ENDPOINT: '${emulator.url}',
  USERS: { idOf: async (authorization) => (authorization === 'Bearer good' ? 'alice' : undefined) },
};
async function ask(init) {
  const response = await worker.fetch(new Request('https://app.example.com/cloud-token', init), bindings);
  const body = await response.json();
  return [response.status, body.Code ?? body.AccessKeyId.slice(0, 4)].join();
}
export default {
  async test() {
    const headers = { authorization: 'Bearer good' };
    const seen = [
      await ask({ method: 'POST', headers }),
      await ask({ method: 'POST', headers, body: 'x'.repeat(9_000) }),
      await ask({ method: 'POST' }),
      await ask({ headers }),
    ].join(' ');
    const want = '200,STS. 413,RequestTooLarge 401,Unauthenticated 405,MethodNotAllowed';
    if (seen !== want) throw new Error(seen);
  },
};`,
    );
    const assumed = emulator.requests.filter(({ action }) => action === 'AssumeRole');
    expect(assumed.map(({ parameters }) => parameters?.RoleSessionName)).toEqual(['alice']);
  });
});

describe('the backend of the guide', () => {
  let backend: StartedProgram;
  let origin: string;
  beforeEach(async () => {
    const { folder, emulator, environment } = place();
    const ecs = new Ecs({
      endpoint: emulator.url,
      regionId: 'cn-hangzhou',
      credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
    });
    await ecs.runInstances({ Amount: 2, InstanceName: 'web-[1,2]', InstanceType: 'ecs.g8i.large' });
    ecs.close();
    const page = `import './page.ts';`;
    const define = { 'process.env.ALIBABA_CLOUD_ENDPOINT': JSON.stringify(emulator.url) };
    writeFileSync(join(folder, 'page.js'), await bundleProgram(folder, page, ['browser'], define));
    backend = await startProgram(await translate(folder, 'server.ts'), {
      ...environment,
      CLOUD_ORIGINS: emulator.url,
    });
    ({ origin } = new URL(backend.address));
  });
  afterEach(() => backend[Symbol.asyncDispose]());

  /** Signs in, and returns the session. */
  async function login(): Promise<string> {
    const response = await fetch(backend.address, { redirect: 'manual' });
    return /session=([\w-]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';
  }

  it('lets an app list what its policy allows, and nothing else', async () => {
    type Loaded = { ecsOf(backend: string, session: string): Ecs };
    const { ecsOf } = await load<Loaded>('app.ts', [`export { ecsOf } from './app.ts';`]);
    const ecs = ecsOf(origin, await login());
    const { Instances } = await ecs.describeInstances();
    const names = Instances?.Instance?.map(({ InstanceName }) => InstanceName) ?? [];
    expect(names.sort()).toEqual(['web-01', 'web-02']);
    const { InstanceId = '' } = Instances?.Instance?.[0] ?? {};
    const refused = [
      ecs.stopInstance({ InstanceId }),
      ecs.describeInstances({ RegionId: 'cn-beijing' }),
      ecs.describeDisks({ RegionId: 'cn-hangzhou' }),
    ];
    const outcomes = (await Promise.allSettled(refused)).map((one) =>
      one.status === 'rejected' && isServiceError(one.reason) ? one.reason.status : one.status,
    );
    expect(outcomes).toEqual([403, 403, 403]);
    ecs.close();
  });

  it('gives nobody a token who has not signed in', async () => {
    type Loaded = { ecsOf(backend: string, session: string): Ecs };
    const { ecsOf } = await load<Loaded>('app.ts', [`export { ecsOf } from './app.ts';`]);
    await expect(ecsOf(origin, 'guessed').describeInstances()).rejects.toThrow(
      'with status 401 and Unauthenticated',
    );
  });

  it('gives tokens to other libraries', async () => {
    type Loaded = { ossToken(url: string, headers: Record<string, string>): Promise<Record<string, string>> };
    const { ossToken } = await load<Loaded>('upload.ts', [`export { ossToken } from './upload.ts';`]);
    const cookie = `session=${await login()}`;
    expect(await ossToken(`${origin}/cloud-token`, { cookie })).toEqual({
      accessKeyId: expect.stringMatching(/^STS\./),
      accessKeySecret: expect.any(String),
      stsToken: expect.any(String),
    });
  });

  it('passes requests on to the cloud alone, for those who are signed in', async () => {
    const headers = { cookie: `session=${await login()}` };
    const statuses: number[] = [];
    const { emulator } = place();
    const targets = [
      '',
      'no url',
      'https://example.com/',
      `${emulator.url}.example.com/`,
      'file:///etc/passwd',
    ];
    for (const target of targets) {
      const to = encodeURIComponent(target);
      statuses.push((await fetch(`${origin}/cloud?to=${to}`, { method: 'POST', headers })).status);
    }
    const good = `${origin}/cloud?to=${encodeURIComponent(`${emulator.url}/`)}`;
    statuses.push((await fetch(good, { method: 'POST' })).status);
    const long = { method: 'POST', headers, body: new Uint8Array(1_048_577) };
    statuses.push((await fetch(good, long)).status);
    expect(statuses).toEqual([403, 403, 403, 403, 403, 404, 413]);
  });

  it('lets a page in Chromium list instances without a key, and no more', async ({ skip }) => {
    skipWithout(skip, await missingChromium());
    const shown = await withPage(toolbox, async (page) => {
      await page.goto(backend.address);
      return linesOf(page);
    });
    expect(shown).toEqual(['refused: Forbidden.RAM', 'web-01', 'web-02']);
    const { emulator } = place();
    const calls = emulator.requests.filter(({ headers }) => headers['x-acs-security-token'] !== undefined);
    expect(calls.map(({ action, identity }) => [action, identity])).toEqual([
      ['DescribeInstances', 'acs:sts::1234567890123456:assumed-role/app/alice'],
      ['StopInstance', 'acs:sts::1234567890123456:assumed-role/app/alice'],
    ]);
    expect(calls.some(({ headers }) => headers.cookie !== undefined)).toBe(false);
    expect(backend.complaints()).toBe('');
  });
});

/** What the page of the guide shows, once it is done. */
async function linesOf(page: Page): Promise<unknown> {
  await vi.waitUntil(async () => (await page.evaluate('document.title')) === 'done', { timeout: 30_000 });
  return page.evaluate(`[...document.querySelectorAll('li')].map(({ textContent }) => textContent).sort()`);
}
