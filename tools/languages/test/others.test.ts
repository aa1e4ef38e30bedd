import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ecs } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { root } from '@scope/packing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emulate, stepsOf } from '../src/flow.ts';
import { expectedOf, libraries, network } from '../src/others.ts';
import { key } from '../src/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'others-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program is told that its library cannot look for. */
async function toldOf({ url }: Emulator): Promise<Record<string, string>> {
  const [accessKeyId = '', accessKeySecret = ''] = key.split(' ');
  const credentials = { accessKeyId, accessKeySecret };
  const ecs = new Ecs({ regionId: 'cn-hangzhou', endpoint: url, credentials });
  const { VSwitches } = await ecs.describeVSwitches();
  const fixture = (name: string) =>
    readFileSync(join(root, 'packages/emulator/test/fixtures/certificates', name), 'utf8');
  return {
    OTHERS_SWITCH: VSwitches?.VSwitch?.[0]?.VSwitchId ?? '',
    OTHERS_CERTIFICATE: fixture('server.pem'),
    OTHERS_PRIVATE_KEY: fixture('server.key.pem'),
  };
}

describe.each(libraries)('$name', (library) => {
  let lacking: string | undefined;
  let command: readonly string[] = [];

  beforeAll(async () => {
    lacking = await library.missing();
    if (lacking === undefined) command = await library.prepare(folder);
    else console.warn(`${library.name} is left out: ${lacking}`);
    if (process.env.REQUIRE_ALL_LANGUAGES === '1') expect(lacking).toBeUndefined();
  });

  beforeEach(({ skip }) => skip(lacking !== undefined, lacking));

  it('walks lists to their end, and creates, finds and deletes', async () => {
    const seed = join(folder, 'network.json');
    writeFileSync(seed, JSON.stringify(network));
    await using emulator = await startEmulator({ seed });
    const args = ['run', '--quiet', '--url', emulator.url, '--', ...command];
    const steps = stepsOf(await emulate(args, await toldOf(emulator))).filter(
      ({ step }) => step !== undefined,
    );
    expect(steps).toEqual(expectedOf(library));
    expect(emulator.requests.filter(({ status }) => status === undefined || status >= 500)).toEqual([]);
  });
});
