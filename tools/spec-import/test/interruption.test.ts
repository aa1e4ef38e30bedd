import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runImport } from '../src/run.ts';
import { demo, type Json } from './fixtures.ts';
import { snapshot, temporaryFolder } from './folder.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** A document with many operations, all of which have the given example. */
function largeDocument(example: string): Json {
  const document = demo();
  const { RunThings } = document.apis;
  const operation = {
    ...RunThings,
    parameters: [{ name: 'A', in: 'query', schema: { type: 'string', example } }],
  };
  document.apis = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`Run${index}`, operation]));
  return document;
}

async function importAndKill(from: string, out: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, '--from', from, '--out', out], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([ended, setTimeout(afterMs)]);
  child.kill('SIGKILL');
  await ended;
}

it('an import that is killed leaves the old spec or the new one, and the next import repairs the rest', {
  timeout: 300_000,
}, async () => {
  const folder = temporaryFolder();
  const [out, from] = [join(folder, 'specs'), join(folder, 'api-docs.json')];
  writeFileSync(from, JSON.stringify(largeDocument('old')));
  const started = performance.now();
  await importAndKill(from, out, 60_000);
  const durationMs = performance.now() - started;
  const before = snapshot(out)['demo/2020-01-01.json'];
  writeFileSync(from, JSON.stringify(largeDocument('new')));
  const reference = join(folder, 'reference');
  await runImport({ products: [], from, out: reference });
  const after = snapshot(reference)['demo/2020-01-01.json'];
  expect(before).not.toBe(after);
  for (let attempt = 1; attempt <= 6; attempt++) {
    await importAndKill(from, out, durationMs * (0.4 + 0.6 * Math.random()));
    expect([before, after]).toContain(snapshot(out)['demo/2020-01-01.json']);
  }
  await runImport({ products: [], from, out });
  expect(snapshot(out)).toEqual(snapshot(reference));
});
