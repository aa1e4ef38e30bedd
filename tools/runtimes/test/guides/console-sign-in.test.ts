import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { missingChromium, withPage } from '../../src/chromium.ts';
import { translate } from '../../src/guide-programs.ts';
import { toolbox } from '../../src/runtimes.ts';
import { startProgram } from '../../src/started-program.ts';
import { skipWithout, useGuide } from './place.ts';

const place = useGuide('console-sign-in');

/** Stands for a page of the console. */
async function startConsole(): Promise<string> {
  const server = createServer((_, response) => void response.end('<title>console</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/instances?region=cn-hangzhou#list`;
}

async function startGuide() {
  const { folder, emulator, environment } = place();
  const destination = await startConsole();
  const program = await startProgram(await translate(folder, 'server.ts'), {
    ...environment,
    CONSOLE_SIGN_IN_HOST: emulator.url,
    CONSOLE_DESTINATION: destination,
  });
  return { program, destination };
}

it('the program sends people on with a ticket, and never with a key', async () => {
  const { program, destination } = await startGuide();
  await using _ = program;
  const response = await fetch(program.address, { redirect: 'manual' });
  const location = response.headers.get('location') ?? '';
  expect([response.status, response.headers.get('cache-control')]).toEqual([302, 'no-store']);
  expect([...new URL(location).searchParams.keys()]).toEqual([
    'Action',
    'LoginUrl',
    'Destination',
    'SigninToken',
  ]);
  const arrived = [
    await fetch(location, { redirect: 'manual' }),
    await fetch(location, { redirect: 'manual' }),
  ];
  expect(arrived.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
    [302, destination],
    [401, null],
  ]);
});

it('the program says that the console cannot be reached, and not why', async () => {
  const { program } = await startGuide();
  await using _ = program;
  const { emulator } = place();
  emulator.faults.add({
    match: { product: 'Signin' },
    respond: { status: 401, code: 'InvalidCredential.X' },
  });
  const response = await fetch(program.address, { redirect: 'manual' });
  expect([response.status, await response.text()]).toEqual([
    502,
    'The console cannot be reached at the moment.',
  ]);
  expect(program.complaints()).toContain('InvalidCredential.X');
});

it('a browser arrives in the console as the role', async ({ skip }) => {
  skipWithout(skip, await missingChromium());
  const { program, destination } = await startGuide();
  await using _ = program;
  const seen = await withPage(toolbox, async (page) => {
    await page.goto(program.address);
    return [page.url(), await page.evaluate('document.title')];
  });
  expect(seen).toEqual([destination, 'console']);
  const { emulator } = place();
  expect(emulator.requests.at(-1)).toMatchObject({
    action: 'Login',
    identity: 'acs:sts::1234567890123456:assumed-role/support/alice',
  });
  expect(emulator.requests.at(-1)?.headers['user-agent']).toContain('Chrome');
});
