import { readFileSync } from 'node:fs';
import { type Emulator, type RequestRecord, startEmulator } from '@scope/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { play } from '../src/offline.ts';
import { shopActions } from '../src/shop.ts';

let emulator: Emulator;
let asRole: readonly RequestRecord[];
let text: string;

beforeAll(async () => {
  emulator = await startEmulator({ strict: true, minSessionSeconds: 1 });
  const lines: string[] = [];
  await play({ emulator, regionId: 'cn-beijing', print: (line) => lines.push(line) });
  text = lines.join('\n');
  asRole = emulator.requests.filter(({ accessKeyId }) => accessKeyId?.startsWith('STS.'));
});
afterAll(() => emulator.close());

/** The kinds of what is there, but for the role with its sessions, client tokens, and the images of the vendor. */
async function left(): Promise<readonly string[]> {
  const response = await fetch(`${emulator.url}/_emulator/export`);
  const { documents } = (await response.json()) as { documents: readonly { readonly kind: string }[] };
  return documents.map(({ kind }) => kind).filter((kind) => !/^(ram|sts|kit)\/|^ecs\/image$/.test(kind));
}

describe('the demonstration', () => {
  it('does everything under a role that may do just what it does', () => {
    const allowed = asRole.filter(({ status }) => status === 200);
    const done = allowed.map(({ authorization }) => authorization?.action ?? '');
    expect([...new Set(done)].sort()).toEqual([...shopActions].sort());
    expect(new Set(asRole.map(({ identity }) => identity))).toEqual(
      new Set([`acs:sts::${emulator.accountId}:assumed-role/shop/demo`]),
    );
    const others = emulator.requests.filter((request) => !asRole.includes(request));
    expect(new Set(others.map(({ product }) => product))).toEqual(new Set(['Ram', 'Sts']));
  });

  it('is what the README shows', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`a RAM role that may do ${shopActions.length} operations`);
    const shapeOf = (line: string) => line.replace(/(?<=-)[\da-z]{17,}|\d+(?:\.\d+){3}|cn-\w+-\w/g, '…');
    const shown = new Set(text.split('\n').map(shapeOf));
    const [, example = ''] = /^```\n(network .*?)\n```$/ms.exec(readme) ?? [];
    const lines = example.split('\n').filter((line) => line !== '…');
    expect(lines.filter((line) => !shown.has(shapeOf(line)))).toEqual([]);
    expect(lines.length).toBeGreaterThan(5);
  });

  it('is refused one thing, which nobody allowed', () => {
    const refused = asRole.filter(({ status }) => status !== 200);
    expect(refused).toMatchObject([
      { action: 'AllocatePublicIpAddress', status: 403, code: 'Forbidden.RAM' },
    ]);
    expect(text).toContain('Refused, as it should be: ecs:AllocatePublicIpAddress, 403 Forbidden.RAM');
  });

  it('shows what it made, in the order in which it was made', () => {
    const shown = [...text.matchAll(/^(\w[\w ]*?) {2,}(\S+)/gm)].map(([, what, id = '']) => [
      what,
      id.replace(/-.*/s, ''),
    ]);
    expect(shown).toEqual([
      ['network', 'vpc'],
      ['switch', 'vsw'],
      ['security group', 'sg'],
      ['servers', 'i'],
      ['disk', 'd'],
      ['balancer', 'lb'],
      ['behind it', 'i'],
    ]);
    expect(text).toMatch(/shop-1 │ Running .*cn-beijing-/);
    expect(text).toMatch(/behind it\s+i-\S+ normal, i-\S+ normal$/m);
    expect(text).toContain('Instances in all: 2');
  });

  it('leaves nothing behind', async () => {
    expect(text).toContain('All of it is removed again: 0 instances');
    expect(await left()).toEqual([]);
  });

  it('needs one token for the shop, and renews one that ends', () => {
    expect(text).toMatch(/^STS calls: 1, for \d\d calls with the role$/m);
    const [, tokens, calls] = /(\d) tokens, (\d) STS calls$/m.exec(text) ?? [];
    expect(Number(tokens)).toBeGreaterThan(1);
    expect(calls).toBe(tokens);
  });
});
