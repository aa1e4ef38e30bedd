import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type { Emulator } from '../../src/index.ts';
import { call } from '../support/signed-call.ts';

/** How often the emulator is killed; more takes longer: EMULATOR_KILLS=200 about five minutes. */
const kills = Number(process.env.EMULATOR_KILLS ?? 8);
const clients = 4;

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function start(port: number, data: string): Promise<ChildProcess> {
  const args = ['--import', 'tsx', '--conditions=source', cli, '--port', String(port), '--data', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const chunk of child.stdout) if (String(chunk).includes('Listening on')) return child;
  throw new Error('The emulator did not start');
}

/** As much of an emulator as a call needs: the process is another one. */
function at(port: number): Emulator {
  return { url: `http://127.0.0.1:${port}`, port, clock: { now: Date.now } } as unknown as Emulator;
}

const create = (name: string): Record<string, string> => ({
  RegionId: 'cn-hangzhou',
  VpcName: name,
  CidrBlock: '10.0.0.0/8',
  ClientToken: name,
});

/** Creates one after the other until the server is gone; returns the names by whether they were acknowledged. */
async function load(port: number, prefix: string): Promise<{ acknowledged: string[]; unknown: string[] }> {
  const result: { acknowledged: string[]; unknown: string[] } = { acknowledged: [], unknown: [] };
  for (let index = 0; ; index += 1) {
    const name = `${prefix}-${index}`;
    try {
      const { status, text } = await call(at(port), 'Vpc.CreateVpc', create(name));
      expect(status, text).toBe(200);
      result.acknowledged.push(name);
    } catch (error) {
      if (
        !(error as NodeJS.ErrnoException).code?.startsWith('ECONN') &&
        !/socket hang up/.test(String(error))
      )
        throw error;
      result.unknown.push(name);
      return result;
    }
  }
}

async function names(port: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let page = 1; ; page += 1) {
    const { body } = await call(at(port), 'Vpc.DescribeVpcs', {
      RegionId: 'cn-hangzhou',
      PageSize: '50',
      PageNumber: String(page),
    });
    const { Vpc } = (body as { Vpcs: { Vpc: { VpcName: string }[] } }).Vpcs;
    found.push(...Vpc.map(({ VpcName }) => VpcName));
    if (Vpc.length < 50) return found;
  }
}

it(`loses nothing that it acknowledged when it is killed (${kills} times), and doubles nothing that is sent again`, {
  timeout: 20_000 + kills * 30_000,
}, async () => {
  const data = mkdtempSync(join(tmpdir(), 'emulator-killed-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const port = await freePort();
  for (let round = 0; round < kills; round += 1) {
    const child = await start(port, data);
    const before = await names(port);
    const loads = Array.from({ length: clients }, (_, client) => load(port, `r${round}c${client}`));
    await sleep(20 + Math.random() * 250);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const results = await Promise.all(loads);
    const acknowledged = results.flatMap((result) => result.acknowledged);
    const unknown = results.flatMap((result) => result.unknown);

    const again = await start(port, data);
    const after = await names(port);
    expect(new Set(after).size).toBe(after.length);
    expect(after).toEqual(expect.arrayContaining([...before, ...acknowledged]));
    expect(
      after.filter(
        (name) => !before.includes(name) && !acknowledged.includes(name) && !unknown.includes(name),
      ),
    ).toEqual([]);
    for (const name of unknown)
      expect((await call(at(port), 'Vpc.CreateVpc', create(name))).status).toBe(200);
    const complete = await names(port);
    expect([...complete].sort()).toEqual([...before, ...acknowledged, ...unknown].sort());
    // The quota of a region is no part of this.
    if (complete.length > 700) rmSync(data, { recursive: true, force: true });
    again.kill('SIGKILL');
    await once(again, 'exit');
  }
});
