import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientOptions } from '@scope/core';
import { type Emulator, type EmulatorOptions, type RequestRecord, startEmulator } from '@scope/emulator';
import { afterAll, afterEach, beforeEach, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { actionsOf, type Readme, readReadme } from '../../src/readme.ts';
import { type Served, serve } from '../../src/serve.ts';
import { type Outcome, type StartOptions, start } from '../../src/start.ts';

/** Who runs an example: a user whom RAM allows what the README says, and nothing else. */
const runner = { accessKeyId: 'exampleKeyId', accessKeySecret: 'exampleKeySecret' };
const regionId = 'cn-hangzhou';
/** What `npm start` does, without a second process in between that Ctrl+C would have to pass. */
const tsx = ['--import', 'tsx', 'src/main.ts'];

/** An example that is installed, and for each test an emulator that begins with its world. */
export interface Example {
  readonly readme: Readme;
  readonly folder: string;
  readonly emulator: Emulator;
  /** What the clients of a test take to look at the emulator as its administrator. */
  readonly administrator: ClientOptions;
  /** The environment of the user who runs it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs it with arguments, as that user. */
  run(args: readonly string[], options?: Partial<StartOptions>): Promise<Outcome>;
  /** The calls of that user so far. */
  calls(): readonly RequestRecord[];
}

/** How an example is tested. */
export interface ExampleOptions extends EmulatorOptions {
  /** Whether it is a service, which runs until it is told to end. */
  readonly serves?: boolean;
  /** What its README's commands need besides. */
  readonly surroundings?: () => Readonly<Record<string, string>>;
}

/** Prepares an example for the tests of a file, and tests what all of them have in common. */
export function useExample(name: string, options: ExampleOptions = {}): Example {
  const { serves = false, surroundings = () => ({}), ...emulatorOptions } = options;
  const folder = join(inject('installed').folder, name);
  const readme = readReadme(name);
  const seeds = mkdtempSync(join(tmpdir(), 'seed-'));
  const seed = join(seeds, 'world.json');
  writeFileSync(seed, JSON.stringify(withRunner(readFileSync(join(folder, 'world.yaml'), 'utf8'), readme)));
  const used = new Set<string>();
  let emulator: Emulator | undefined;
  beforeEach(async () => {
    emulator = await startEmulator({ ...emulatorOptions, seed, strict: true });
  });
  afterEach(async () => {
    if (emulator === undefined) return;
    for (const { authorization } of example.calls()) {
      if (authorization !== undefined) used.add(authorization.action);
    }
    await emulator.close();
    emulator = undefined;
  });
  afterAll(() => rmSync(seeds, { recursive: true }));

  const example: Example = {
    readme,
    folder,
    get emulator() {
      if (emulator === undefined) throw new Error('The emulator runs only while tests do');
      return emulator;
    },
    get administrator() {
      const credentials = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };
      return { endpoint: example.emulator.url, regionId, credentials };
    },
    get environment() {
      return {
        ALIBABA_CLOUD_ENDPOINT: example.emulator.url,
        ALIBABA_CLOUD_REGION_ID: regionId,
        ALIBABA_CLOUD_ACCESS_KEY_ID: runner.accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: runner.accessKeySecret,
      };
    },
    run: (args, more = {}) =>
      start(process.execPath, [...tsx, ...args], {
        ...more,
        cwd: folder,
        env: { ...example.environment, ...more.env },
      }),
    calls: () => example.emulator.requests.filter(({ accessKeyId }) => accessKeyId === runner.accessKeyId),
  };
  testPromises(name, example, used);
  testCommands(example, serves, surroundings);
  return example;
}

/** Those of the README, and that its types are right. They run last, when all is known of what it called. */
function testPromises(name: string, example: Example, used: ReadonlySet<string>): void {
  const { readme, folder: cwd } = example;

  it('compiles as it stands', async () => {
    const { status, stdout, stderr } = await start('node_modules/.bin/tsc', [], { cwd });
    expect(stdout + stderr).toBe('');
    expect(status).toBe(0);
  });

  if (readme.help !== undefined) {
    it('tells its options as its README does', async () => {
      const { status, stdout } = await start(process.execPath, [...tsx, '--help'], { cwd });
      expect(stdout).toBe(readme.help);
      expect(status).toBe(0);
    });
  }

  afterAll(() => {
    expect([...used].sort(), `actions that the policy of ${name} allows, and that were called`).toEqual(
      actionsOf(readme.policy),
    );
  });
}

/** The commands of the README, of which the last shows what the program does. */
function testCommands(
  { readme, folder: cwd }: Example,
  serves: boolean,
  surroundings: () => Readonly<Record<string, string>>,
): void {
  it('does against the emulator what its README shows, with the commands that stand there', async () => {
    const npx = { npm_config_cache: inject('installed').cache, npm_config_yes: 'true' };
    const env = { ...npx, npm_config_prefer_offline: 'true', PORT: '0', ...surroundings() };
    const [, ...commands] = readme.commands;
    let served: Served | undefined;
    let text = '';
    try {
      for (const command of commands) {
        const args = ['-euo', 'pipefail', '-c', command];
        if (serves && command.includes('emulator run')) {
          served = await serve('bash', args, { cwd, env });
          text = served.text();
        } else {
          const { status, stdout, stderr } = await start('bash', args, { cwd, env });
          expect(status, stderr).toBe(0);
          text = stdout + stderr;
        }
      }
    } finally {
      await served?.[Symbol.asyncDispose]();
    }
    expect(shapeOf(text)).toBe(shapeOf(readme.output));
  });
}

/** Presses Ctrl+C once a call of the program has arrived. */
export function interruptAt(example: Example, action: string): (child: ChildProcess) => void {
  return (child) => {
    const before = example.emulator.requests.length;
    const timer = setInterval(() => {
      // What a fault befalls is not asked who it is.
      const requests = example.emulator.requests.slice(before);
      if (!requests.some((request) => request.action === action)) return;
      clearInterval(timer);
      child.kill('SIGINT');
    }, 50);
    child.once('exit', () => clearInterval(timer));
  };
}

/** A text without what is new each time: ids, addresses, times, and npm's own lines. */
export function shapeOf(text: string): string {
  return text
    .replace(/^> .*\n/gm, '')
    .replace(/(?<=[ ─])[ ─]+/g, '')
    .replace(/\b(i|d|s|eip|lb|rsp|sg|t|vpc|vsw)-[\da-z]{12,}\b/g, '$1-…')
    .replace(/\b\d+\.\d+\.\d+\.\d+(:\d+)?\b/g, '…')
    .replace(/\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?/g, '…')
    .trim();
}

/** A world with one more user, who may do what the README says. */
function withRunner(world: string, { policy }: Readme): object {
  const description = parse(world) as Record<string, readonly object[] | undefined>;
  const and = (section: string, entry: object): Record<string, readonly object[]> => ({
    [section]: [...(description[section] ?? []), entry],
  });
  const name = 'example';
  return {
    ...description,
    ...and('policies', { PolicyName: name, PolicyDocument: policy }),
    ...and('users', { UserName: name }),
    ...and('accessKeys', {
      UserName: name,
      AccessKeyId: runner.accessKeyId,
      AccessKeySecret: runner.accessKeySecret,
    }),
    ...and('userPolicies', { UserName: name, PolicyType: 'Custom', PolicyName: name }),
  };
}
