import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { installToolbox } from '@scope/packing';
import { missingChromium, type Page, withPage } from '@scope/runtimes';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Served, serve } from '../src/serve.ts';
import { skipWithout } from './support/skip-without.ts';
import { useExample } from './support/use-example.ts';

const example = useExample('instance-page', { serves: true });
const toolbox = join(import.meta.dirname, '../toolbox');
const roleArn = 'acs:ram::1234567890123456:role/instance-page';
let backend: Served;

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: example.folder });
});
beforeEach(async () => {
  backend = await serve(
    process.execPath,
    ['--import', 'tsx', 'src/main.ts', '--role', roleArn, '--port', '0'],
    {
      cwd: example.folder,
      env: example.environment,
    },
  );
});
afterEach(() => backend[Symbol.asyncDispose]());

const at = (path: string): string => new URL(path, backend.address).href;

/** Signs in, and returns the answer. */
async function login(name: string, password: string): Promise<Response> {
  return fetch(at('/login'), {
    method: 'POST',
    body: new URLSearchParams({ name, password }),
    redirect: 'manual',
  });
}

async function cookieOf(response: Response): Promise<string> {
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

it('lists the instances of whoever signs in, in Chromium, with tokens that allow nothing else', async ({
  skip,
}) => {
  skipWithout(skip, await missingChromium());
  await installToolbox(toolbox);
  const seen = await withPage(toolbox, async (page) => {
    await page.goto(backend.address);
    await page.evaluate(`{
      document.querySelector('[name=name]').value = 'alice';
      document.querySelector('[name=password]').value = 'correct horse battery';
      document.querySelector('form').requestSubmit();
    }`);
    await waitFor(page, `document.title === 'Instances, all'`);
    return page.evaluate(
      `[...document.querySelectorAll('tr, #state')].map(({ innerText }) => innerText.trim())`,
    );
  });
  const row = (name: string): unknown =>
    expect.stringMatching(new RegExp(`^${name}\\ti-\\w+\\tRunning\\tecs.g8i.large$`));
  expect(seen).toEqual(['Name\tId\tStatus\tType', row('web-1'), row('web-2'), '2 instances in cn-hangzhou']);
  const ofPage = example.emulator.requests.filter(
    ({ headers }) => headers['x-acs-security-token'] !== undefined,
  );
  expect(ofPage.map(({ action, identity }) => [action, identity])).toEqual([
    ['DescribeInstances', 'acs:sts::1234567890123456:assumed-role/instance-page/alice'],
  ]);
  expect(ofPage.some(({ headers }) => headers.cookie !== undefined)).toBe(false);
  expect(example.calls().map(({ action }) => action)).toEqual(['AssumeRole']);
});

async function waitFor(page: Page, condition: string): Promise<void> {
  // While the browser goes to the next page, there is none to ask.
  await vi.waitUntil(() => page.evaluate(condition).catch(() => false), { timeout: 20_000 });
}

it('lets nobody in with a wrong password or an unknown name, and gives nobody a token before', async () => {
  const answers = [
    await login('alice', 'wrong'),
    await login('bob', 'correct horse battery'),
    await login('', ''),
  ];
  expect(answers.map(({ status, headers }) => [status, headers.get('set-cookie')])).toEqual(
    Array(3).fill([401, null]),
  );
  const asked = ['/cloud-token', '/cloud?to=x'].map((path) => fetch(at(path), { method: 'POST' }));
  expect((await Promise.all([...asked, fetch(at('/settings'))])).map(({ status }) => status)).toEqual([
    401, 401, 401,
  ]);
  expect(example.calls()).toEqual([]);
});

it('keeps the cookie from scripts and other sites, and forgets who signs out', async () => {
  const answer = await login('alice', 'correct horse battery');
  expect(answer.status).toBe(303);
  expect(answer.headers.get('set-cookie')).toMatch(
    /^session=[\w-]{36}; HttpOnly; SameSite=Strict; Path=\/; Max-Age=28800$/,
  );
  const headers = { cookie: await cookieOf(answer) };
  expect(await (await fetch(at('/settings'), { headers })).json()).toEqual({
    regionId: 'cn-hangzhou',
    endpoint: example.emulator.url,
  });
  await fetch(at('/logout'), { method: 'POST', headers, redirect: 'manual' });
  expect((await fetch(at('/settings'), { headers })).status).toBe(401);
});

it('passes calls on to the cloud alone, and only short ones', async () => {
  const headers = { cookie: await cookieOf(await login('alice', 'correct horse battery')) };
  const ask = async (to: string, body: string): Promise<number> =>
    (await fetch(at(`/cloud?to=${encodeURIComponent(to)}`), { method: 'POST', headers, body })).status;
  const { url } = example.emulator;
  const statuses = [
    await ask('https://example.com/', ''),
    await ask('file:///etc/passwd', ''),
    await ask(`${url}.example.com/`, ''),
    await ask(`${url}/`, 'x'.repeat(65_537)),
  ];
  expect(statuses).toEqual([403, 403, 403, 413]);
  const page = await fetch(backend.address);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
});

it('gives a token that ends within a quarter of an hour', async () => {
  const headers = { cookie: await cookieOf(await login('alice', 'correct horse battery')) };
  const token = await (await fetch(at('/cloud-token'), { method: 'POST', headers })).json();
  const { AccessKeyId, Expiration } = token as { AccessKeyId: string; Expiration: string };
  expect(AccessKeyId).toMatch(/^STS\./);
  expect(Date.parse(Expiration) - Date.now()).toBeLessThanOrEqual(900_000);
});

it('wants to know the role', async () => {
  const { status, stderr } = await example.run([]);
  expect([status, stderr]).toEqual([2, expect.stringContaining('Name the role')]);
});
