import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '@scope/emulator';
import { run } from '@scope/packing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupsFor } from '../../../packages/emulator/console/src/setups.ts';
import { buildText } from '../src/build-text.ts';
import { go } from '../src/go.ts';
import { java } from '../src/java.ts';
import type { Language } from '../src/language.ts';
import { npm, npmFolder } from '../src/npm.ts';
import { ours } from '../src/ours.ts';
import { python } from '../src/python.ts';

// Within the project, so that imports of our packages are found as a user's would be.
const folder = join(import.meta.dirname, '../.test-results/setups');
/** A program of npm's finds packages by the folder that it stands in, or by this. */
const npmPackages = async () => ({ NODE_PATH: join(await npmFolder(), 'node_modules') });
const nothing = async () => ({});

const setups: readonly [setup: string, file: string, language: Language, more: () => Promise<object>][] = [
  ['python', 'servers.py', python, nothing],
  ['javascript', 'servers.cjs', npm, npmPackages],
  ['typescript', 'servers.ts', ours, nothing],
  ['java', 'Servers.java', java, nothing],
  ['go', 'main.go', go, nothing],
];

let emulator: Emulator;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const seed = join(folder, 'world.yaml');
  writeFileSync(seed, 'version: 1\ninstances: [{ InstanceName: web }, { InstanceName: batch }]');
  emulator = await startEmulator({ seed });
});
afterAll(() => emulator.close());

describe.each(setups)('the setup that the page shows for %s', (setup, file, language, more) => {
  it('runs as it is copied', async ({ skip }) => {
    const lacking = await language.missing();
    if (process.env.REQUIRE_ALL_LANGUAGES === '1') expect(lacking).toBeUndefined();
    skip(lacking !== undefined, lacking);
    const place = {
      url: emulator.url,
      regionId: 'cn-hangzhou',
      accessKeyId: 'testAccessKeyId',
      accessKeySecret: 'testAccessKeySecret',
    };
    const text = setupsFor(place).find(({ name }) => name === setup)?.text ?? '';
    const own = join(folder, setup);
    mkdirSync(own);
    const [program = '', ...args] = await buildText(language, { [file]: text }, own);
    const output = await run(program, args, {
      cwd: own,
      env: { ...process.env, FORCE_COLOR: '0', ...(await more()) },
    });
    expect(output.trim()).toBe('2');
    expect(emulator.requests.at(-1)).toMatchObject({ action: 'DescribeInstances', status: 200 });
  });
});
