import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { budgets } from '../src/budgets.ts';
import { bundle, programs } from '../src/bundle.ts';
import { scope } from '../src/workspace.ts';

const { folder } = inject('packed');

/** Every operation of ECS: a value that has a request type. */
const operations = namesOf('value').filter((name) => namesOf('type').includes(`${name}Request`));

describe('a bundle of one DescribeInstances call with the token of a role', () => {
  it.each([
    ['node', budgets.oneCallForNode],
    ['browser', budgets.oneCallForBrowsers],
  ] as const)('fits its budget for %s', async (platform, { limit }) => {
    const { gzippedBytes } = await bundle(folder, programs.oneCall, platform);
    expect(gzippedBytes).toBeLessThanOrEqual(limit);
  });

  it('contains no other operation', async () => {
    const { text } = await bundle(folder, programs.oneCall, 'node');
    expect(operations.length).toBeGreaterThan(300);
    expect(operations.filter((name) => text.includes(`"${name}"`))).toEqual(['DescribeInstances']);
  });

  it('contains nothing that only tests use', async () => {
    const { text, files } = await bundle(folder, programs.oneCall, 'node');
    // The error of what replaces a client's parts.
    expect(text).not.toContain('is it installed twice?');
    expect(files.filter((path) => path.includes('/stub/'))).toEqual([]);
    const ofTests = `import { stub } from '${scope}/stub';\nstub(ecs);`;
    const stubbed = await bundle(folder, `${programs.oneCall}\n${ofTests}`, 'node');
    expect(stubbed.text).toContain('is it installed twice?');
    expect(stubbed.files.filter((path) => path.includes('/stub/'))).not.toEqual([]);
  });

  it('imports nothing in a browser, and nothing but modules of Node in Node', async () => {
    const [browser, node] = [
      await bundle(folder, programs.oneCall, 'browser'),
      await bundle(folder, programs.oneCall, 'node'),
    ];
    expect(browser.imports).toEqual([]);
    expect(browser.text).not.toContain('node:');
    expect(node.imports.filter((name) => !name.startsWith('node:'))).toEqual([]);
  });
});

describe('what is made of several calls', () => {
  const start = `const ecs = new EcsClient({ regionId: 'cn-hangzhou', credentials: keys });\n`;
  const parts: Readonly<Record<string, { call: string; sign: string }>> = {
    paginate: { call: 'paginate(ecs, DescribeInstances, {})', sign: 'the pages would never end' },
    forEachRegion: { call: 'forEachRegion(ecs, DescribeInstances, {})', sign: '"DescribeRegions"' },
    dryRun: { call: 'dryRun(ecs, DescribeInstances, {})', sign: '"DryRunOperation"' },
    waitUntil: { call: 'waitUntil(ecs, InstanceRunning, {})', sign: 'did not come true' },
  };
  const signsIn = async (program: string) => {
    const { text } = await bundle(folder, program, 'browser');
    return Object.keys(parts).filter((name) => text.includes(parts[name]?.sign ?? ''));
  };

  it('is in no bundle that does not use it', async () => {
    expect(await signsIn(programs.oneCall)).toEqual([]);
  });

  it.each(Object.keys(parts))('comes alone: %s', async (name) => {
    const names = `DescribeInstances, EcsClient, InstanceRunning, ${name}`;
    const program = `import { ${names} } from '${scope}/ecs';\n${start}console.log(${parts[name]?.call});`;
    // Regions are walked with `paginate`.
    const wanted = name === 'forEachRegion' ? ['paginate', name] : [name];
    expect(await signsIn(program)).toEqual(wanted);
  });

  it('brings of all waiters only the one that is waited for', async () => {
    const program = `import { EcsClient, InstanceRunning, waitUntil } from '${scope}/ecs';
${start}console.log(waitUntil(ecs, InstanceRunning, {}));`;
    const { text } = await bundle(folder, program, 'browser');
    const waiters = [
      'InstanceRunning',
      'InstanceStopped',
      'DiskInUse',
      'ImageAvailable',
      'InvocationFinished',
    ];
    expect(namesOf('value')).toEqual(expect.arrayContaining(waiters));
    expect(waiters.filter((name) => text.includes(`"${name}"`))).toEqual(['InstanceRunning']);
  });
});

describe('a bundle of the client with all methods', () => {
  it('fits its budget and has every operation', async () => {
    const { text, gzippedBytes } = await bundle(folder, programs.allMethods, 'browser');
    expect(gzippedBytes).toBeLessThanOrEqual(budgets.allMethods.limit);
    expect(operations.filter((name) => !text.includes(`"${name}"`))).toEqual([]);
  });
});

describe('what sts has by hand', () => {
  const traces = {
    consoleSignInUrl: '/federation',
    tokenService: 'Sign in first.',
    remoteCredentials: 'IssuedAt',
  };

  it.each([
    [['StsClient', 'AssumeRole'], []],
    [['consoleSignInUrl'], ['/federation']],
    [['tokenService'], ['Sign in first.', 'IssuedAt']],
    [['remoteCredentials'], ['IssuedAt']],
  ])('leaves %j in a bundle of what names it, and nothing else', async (names, want) => {
    const program = `import { ${names} } from '${scope}/sts';\nconsole.log(${names});`;
    const { text } = await bundle(folder, program, 'browser');
    expect(Object.values(traces).filter((trace) => text.includes(trace))).toEqual(want);
  });
});

function namesOf(kind: 'value' | 'type'): readonly string[] {
  const lines = readFileSync(new URL('../exported-names/ecs.txt', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
}
