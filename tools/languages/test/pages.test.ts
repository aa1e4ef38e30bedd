import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isServiceError, type PolicyDocument, type PolicyStatement, type ResourceArn } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterAll, describe, expect, it } from 'vitest';
import { emulate } from '../src/flow.ts';
import { type Method, methods } from '../src/language.ts';
import { languages } from '../src/languages.ts';
import { pageVariables, stopAServer } from '../src/page.ts';
import { over, worldWithReader } from '../src/world.ts';
import { prepared } from './prepared.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const taught = languages.flatMap((language) => {
  const { pages } = language.programs;
  return pages === undefined ? [] : methods.map((method) => ({ ...language, method, main: pages[method] }));
});

function allowing(action: string, resource: ResourceArn): PolicyStatement {
  return { Effect: 'Allow', Action: [action], Resource: [resource] };
}

const listing = allowing('ecs:DescribeInstances', 'acs:ecs:cn-hangzhou:*:instance/*');
const assuming = allowing('sts:AssumeRole', 'acs:ram:*:*:role/*');
const needed: Readonly<Record<Method, readonly PolicyStatement[]>> = {
  'static token': [listing],
  'managed role': [listing, assuming],
};

/** Starts an emulator that lets users and roles do what a policy says, and nothing else. */
function startWith(policy: PolicyDocument): Promise<Emulator> {
  const seed = join(mkdtempSync(join(folder, 'world-')), 'world.json');
  writeFileSync(seed, JSON.stringify(worldWithReader(policy)));
  return startEmulator({ seed, strict: true });
}

it('has a program for both methods in each language whose SDK runs here', () => {
  expect(taught.map(({ name, method }) => `${name}: ${method}`)).toEqual([
    'Python: static token',
    'Python: managed role',
    'Go: static token',
    'Go: managed role',
    'Java: static token',
    'Java: managed role',
  ]);
});

describe.each(taught)('$name, $method', ({ method, main, ...language }) => {
  const command = prepared(language, main);

  // The vendor's pages do not speak of the protocol, and each of these SDKs takes HTTP.
  it.each([
    ['as the page has it', 'http', {}],
    ['over TLS', 'https', { PAGE_PROTOCOL: 'https' }],
  ])('runs %s, and needs the policy that its run yields', async (_, protocol, addition) => {
    await using open = await startWith({ Version: '1', Statement: [allowing('*', '*')] });
    const policing = ['policy', '--quiet', '--url', open.url, '--', ...command()];
    const policy: PolicyDocument = JSON.parse(
      await emulate(policing, { ...(await pageVariables(open, method)), ...addition }),
    );
    expect(policy).toEqual({ Version: '1', Statement: needed[method] });

    await using closed = await startWith(over(protocol, policy));
    const variables = await pageVariables(closed, method);
    const running = ['run', '--quiet', '--url', closed.url, '--', ...command()];
    expect(await emulate(running, { ...variables, ...addition })).toBe('TotalCount: 2\n');
    await expect(stopAServer(closed, variables)).rejects.toSatisfy(
      (error) => isServiceError(error) && error.code === 'Forbidden.RAM',
    );
  });
});
