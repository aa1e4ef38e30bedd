/**
 * Starts the generator fast. Node 20 cannot run TypeScript, and translating it anew takes longer than most runs need:
 * this keeps a translated copy, named by a hash of the sources, and makes another one as soon as they change.
 */
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));

/** What the generator is made of; the lock file stands for the libraries. */
const sources = ['src', 'templates', '../package-lock.json', 'generate.mjs'];

function addTo(hash, path) {
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) addTo(hash, child);
    else hash.update(`${child}\0`).update(readFileSync(child));
  }
}

function hashOfSources() {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    const path = join(home, source);
    if (source.includes('.')) hash.update(existsSync(path) ? readFileSync(path) : '');
    else addTo(hash, path);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Builds beside the place and moves it there whole, because two runs may do so at once. */
async function build(target) {
  const { build } = await import('esbuild');
  const temporary = `${target}.${randomUUID()}`;
  await build({
    entryPoints: [join(home, 'src/cli.ts')],
    outdir: join(temporary, 'src'),
    bundle: true,
    splitting: true,
    // The libraries that are still CommonJS ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  cpSync(join(home, 'templates'), join(temporary, 'templates'), { recursive: true });
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true });
    if (!existsSync(target)) throw error;
  }
}

const cache = join(home, 'node_modules/.cache/generator');
const target = join(cache, hashOfSources());
if (!existsSync(target)) {
  mkdirSync(cache, { recursive: true });
  await build(target);
}
const { runCli } = await import(pathToFileURL(join(target, 'src/cli.js')).href);
await runCli(process.argv.slice(2), join(target, 'unchanged'));
