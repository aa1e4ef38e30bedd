import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RequestRecord, startEmulator } from '@scope/emulator';
import { installToolbox, packAll } from '@scope/packing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSuite } from '../src/program.ts';
import { runtimes, toolbox } from '../src/runtimes.ts';
import { counts } from '../src/smoke.ts';

const folder = mkdtempSync(join(tmpdir(), 'runtimes-'));

beforeAll(async () => {
  await installToolbox(toolbox);
  await packAll(folder);
  await writeSuite(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(runtimes)('$name', ({ missing, run }) => {
  it('makes signed calls, walks pages, reads errors, and renews a token that all callers share', async ({
    skip,
  }) => {
    const reason = await missing();
    // The public CI has a machine on which none may be missing.
    if (process.env.REQUIRE_ALL_RUNTIMES === '1') expect(reason).toBeUndefined();
    if (reason !== undefined) console.warn(`Skipped: ${reason}`);
    skip(reason !== undefined, reason);
    await using emulator = await startEmulator({ minSessionSeconds: 1 });
    await run({ folder, endpoint: emulator.url });
    const calls = emulator.requests.filter(({ product }) => product === 'Ecs');
    expect(calls.filter(isRefused).map(({ code }) => code)).toEqual(['InvalidInstanceId.NotFound']);
    expect(calls.every(({ headers }) => headers.authorization?.startsWith('ACS3-HMAC-SHA256 '))).toBe(true);
    const first = calls.slice(0, counts.calls);
    expect(first.map(({ action }) => action)).toEqual(first.map(() => 'DescribeRegions'));
    expect(new Set(first.map(({ accessKeyId }) => accessKeyId)).size).toBe(1);
    expect(calls.at(-1)?.accessKeyId).not.toBe(first[0]?.accessKeyId);
    expect(assumptionsBefore(emulator.requests, first.at(-1) as RequestRecord)).toBe(1);
  });
});

function isRefused({ code }: RequestRecord): boolean {
  return code !== undefined;
}

function assumptionsBefore(requests: readonly RequestRecord[], last: RequestRecord): number {
  return requests.slice(0, requests.indexOf(last)).filter(({ action }) => action === 'AssumeRole').length;
}
