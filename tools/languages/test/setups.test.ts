import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '@scope/emulator';
import { run } from '@scope/packing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupsFor } from '../../../packages/emulator/console/src/setups.ts';
import { installed } from '../src/installed.ts';
import { missingCommand } from '../src/language.ts';
import { versions } from '../src/versions.ts';

// Within the project, so that imports are found as a user's would be.
const folder = join(import.meta.dirname, '../.test-results/setups');

/** How the setup of a language runs. */
interface Runner {
  readonly setup: string;
  readonly file: string;
  /** Returns what the machine lacks. */
  readonly missing: () => Promise<string | undefined>;
  /** Installs what the setup names, and returns the command. */
  readonly command: () => Promise<readonly string[]>;
}

const nothing = async (): Promise<undefined> => undefined;

const runners: readonly Runner[] = [
  {
    setup: 'python',
    file: 'servers.py',
    missing: () => missingCommand([['python3', '-c', 'import venv, ensurepip']], 'Python 3 with venv'),
    command: async () => [join(await installed('python', versions.python, installPython), 'bin/python')],
  },
  {
    setup: 'javascript',
    file: 'servers.cjs',
    missing: nothing,
    // A program finds packages by the folder that it stands in.
    command: async () => {
      const packages = await installed('npm', versions.npm, installPackages);
      return ['env', `NODE_PATH=${join(packages, 'node_modules')}`, process.execPath];
    },
  },
  {
    setup: 'typescript',
    file: 'servers.ts',
    missing: nothing,
    command: async () => [process.execPath, '--import', 'tsx', '--conditions=source'],
  },
];

async function installPython(into: string): Promise<void> {
  await run('python3', ['-m', 'venv', into], { cwd: into });
  const wanted = Object.entries(versions.python).map(([name, version]) => `${name}==${version}`);
  await run(join(into, 'bin/pip'), ['install', '--quiet', ...wanted], { cwd: into });
}

async function installPackages(into: string): Promise<void> {
  writeFileSync(join(into, 'package.json'), JSON.stringify({ private: true, dependencies: versions.npm }));
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: into });
}

let emulator: Emulator;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const seed = join(folder, 'world.yaml');
  writeFileSync(seed, 'version: 1\ninstances: [{ InstanceName: web }, { InstanceName: batch }]');
  emulator = await startEmulator({ seed });
});
afterAll(() => emulator.close());

describe.each(runners)('the setup that the page shows for $setup', ({ setup, file, missing, command }) => {
  it('runs as it is copied', async ({ skip }) => {
    const lacking = await missing();
    if (process.env.REQUIRE_ALL_LANGUAGES === '1') expect(lacking).toBeUndefined();
    skip(lacking !== undefined, lacking);
    const place = {
      url: emulator.url,
      regionId: 'cn-hangzhou',
      accessKeyId: 'testAccessKeyId',
      accessKeySecret: 'testAccessKeySecret',
    };
    const path = join(folder, file);
    writeFileSync(path, setupsFor(place).find(({ name }) => name === setup)?.text ?? '');
    const [program = '', ...args] = await command();
    expect((await run(program, [...args, path], { cwd: folder })).trim()).toBe('2');
    expect(emulator.requests.at(-1)).toMatchObject({ action: 'DescribeInstances', status: 200 });
  });
});
