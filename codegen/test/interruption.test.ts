import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../src/index.ts';
import { readTree } from '../src/read-tree.ts';
import { sampleOperation, sampleSpec, sampleWorkspace, write } from './sample.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const products = ['demo', 'other'];

/** A spec with enough files that writing them takes a while, all of which hold the given word. */
function largeSpec(word: string): object {
  const operations = Array.from({ length: 400 }, (_, index) => `Run${word}Thing${index}`);
  return sampleSpec({
    paths: Object.fromEntries(
      operations.map((operationId) => [`/${operationId}`, { post: sampleOperation({ operationId }) }]),
    ),
  });
}

function writeSpecs(root: string, word: string): void {
  for (const product of products) write(root, `specs/${product}/2020-01-01.json`, largeSpec(word));
}

type Tree = ReadonlyMap<string, string>;

function sourcesOf(root: string): readonly Tree[] {
  return products.map((product) => readTree(join(root, 'packages', product, 'src')));
}

/** Runs the generator until it ends or, without a word of warning, is killed. */
async function runAndKill(root: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, '--root', root], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([ended, setTimeout(afterMs)]);
  child.kill('SIGKILL');
  await ended;
}

describe('a generator that is killed', () => {
  it('leaves whole sources or none, and the next run repairs them', { timeout: 300_000 }, async () => {
    const root = sampleWorkspace();
    writeSpecs(root, 'Old');
    const started = performance.now();
    await runAndKill(root, 60_000);
    const durationMs = performance.now() - started;
    const before = sourcesOf(root);
    writeSpecs(root, 'New');
    const reference = sampleWorkspace();
    writeSpecs(reference, 'New');
    generate({ root: reference, products: [], check: false });
    const after = sourcesOf(reference);
    for (let attempt = 1; attempt <= 8; attempt++) {
      await runAndKill(root, durationMs * (0.3 + 0.7 * Math.random()));
      for (const [index, sources] of sourcesOf(root).entries()) {
        expect([before[index], after[index], new Map()]).toContainEqual(sources);
      }
    }
    generate({ root, products: [], check: false });
    expect(readTree(join(root, 'packages'))).toEqual(readTree(join(reference, 'packages')));
  });
});

const mount = ['--map-root-user', '--mount', 'sh', '-ec'];
const canMount = spawnSync('unshare', [...mount, 'mount -t tmpfs -o size=64k tmpfs /mnt']).status === 0;

describe.skipIf(!canMount)(
  `a full disk${canMount ? '' : ': skipped, as nothing can be mounted here'}`,
  () => {
    it('leaves every package as it was, and is named in one line', { timeout: 60_000 }, () => {
      const root = sampleWorkspace({ 'packages/other/keep': '' });
      generate({ root, products: [], check: false });
      write(root, 'specs/demo/2020-01-01.json', sampleSpec({ 'x-acs-style': 'ROA' }));
      write(root, 'specs/other/2020-01-01.json', largeSpec('Big'));
      const before = readTree(join(root, 'packages'));
      // The small disk is there for this one process alone; it sees the packages there, and they are copied back at the end.
      const script = `
      cd "$0"
      cp -r packages kept
      mount -t tmpfs -o size=256k tmpfs packages
      cp -r kept/. packages
      status=0
      (cd "$3" && "$1" --import tsx "$2" --root "$0") || status=$?
      rm -r kept
      cp -r packages found
      exit $status`;
      const run = spawnSync('unshare', [...mount, script, root, process.execPath, cli, process.cwd()], {
        encoding: 'utf8',
      });
      expect(run).toMatchObject({ status: 1, stdout: '' });
      expect(run.stderr).toMatch(/^error: ENOSPC: no space left on device, \w+.*\n$/);
      expect(readTree(join(root, 'found'))).toEqual(before);
    });
  },
);
