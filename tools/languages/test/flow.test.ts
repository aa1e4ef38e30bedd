import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PolicyDocument } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterAll, describe, expect, it } from 'vitest';
import { expectations, sentCode, sideBySide, throttling } from '../src/expectations.ts';
import { emulate, type Step, scenes, stepsOf } from '../src/flow.ts';
import { languages } from '../src/languages.ts';
import { key, limitedKey, over, roleArn, toldOf, worldWith } from '../src/world.ts';
import { prepared } from './prepared.ts';

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
const told = new Map<string, readonly Step[]>();
const looking = {
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: ['ecs:Describe*'], Resource: ['*'] }],
};

afterAll(() => {
  console.log(sideBySide(told));
  rmSync(folder, { recursive: true });
});

function seedWith(policy: object): string {
  const seed = join(folder, 'world.json');
  writeFileSync(seed, JSON.stringify(worldWith(policy)));
  return seed;
}

function throttle(emulator: Emulator): void {
  emulator.faults.add({
    match: { action: 'DescribeRegions' },
    respond: { status: 429, ...throttling, headers: { 'x-acs-retry-after': '1' } },
  });
}

describe.each(languages)('$name', (language) => {
  const command = prepared(language, language.programs.flow);

  it.each(['http', 'https'])('does and tells the same over %s', async (protocol) => {
    await using emulator = await startEmulator({ minSessionSeconds: 1, seed: seedWith(looking) });
    throttle(emulator);
    const env = await toldOf(emulator, protocol);
    const args = ['run', '--quiet', '--url', emulator.url, '--', ...command(), ...scenes];
    const steps = stepsOf(await emulate(args, env));
    told.set(language.name, steps);

    expect(steps.map(({ step }) => step)).toEqual(expectations.map(({ step }) => step));
    for (const [index, { code, message, ...rest }] of expectations.entries()) {
      const { step, value, requestId, ...failure } = steps[index] as Step;
      expect({ step, value }).toEqual({ value: undefined, ...rest });
      expect(failure.code && sentCode(failure.code), step).toBe(code);
      if (code === undefined) continue;
      expect(failure.message, step).toContain(message);
      const refused = emulator.requests.find((one) => one.requestId === requestId);
      expect(refused?.code, step).toBe(code);
    }
    expectRenewal(emulator);
  });

  it.each(['http', 'https'])(
    'needs the policy that its run yields, and no more, over %s',
    async (protocol) => {
      const env = { FLOW_PROTOCOL: protocol, FLOW_ROLE_ARN: roleArn };
      const policy = JSON.parse(
        await emulate(['policy', '--quiet', '--', ...command(), 'pages'], { ...env, FLOW_KEY: key }),
      ) as PolicyDocument;
      expect(JSON.stringify(policy)).toContain('sts:AssumeRole');
      const seed = seedWith(over(protocol, policy));
      const args = ['run', '--quiet', '--seed', seed, '--', ...command(), 'pages', 'create'];
      const steps = stepsOf(await emulate(args, { ...env, FLOW_KEY: limitedKey }));
      expect(steps).toEqual([
        ...expectations.slice(0, 3),
        expect.objectContaining({ code: 'Forbidden.RAM' }),
      ]);
    },
  );
});

/** The session's two pages were asked for with different keys, each of them from its own call of STS. */
function expectRenewal({ requests }: Emulator): void {
  const sessions = requests
    .filter(({ action, identity, status }) => {
      return action === 'DescribeInstances' && status === 200 && identity?.endsWith('/managed');
    })
    .map(({ accessKeyId }) => accessKeyId);
  expect(sessions).toHaveLength(3);
  expect(new Set(sessions).size).toBe(3);
}
