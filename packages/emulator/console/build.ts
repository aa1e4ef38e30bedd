import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const folder = import.meta.dirname;
const library = dirname(createRequire(import.meta.url).resolve('preact/package.json'));

/**
 * Makes the files of the page, by their names. The build of the package writes them down; an emulator that runs from its sources
 * makes them when the first browser comes.
 */
export async function buildConsole(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'src/main.tsx'), join(folder, 'src/console.css')],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    // Written as calls of `h`, which are a tenth shorter than those of the automatic form.
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: [join(folder, 'src/elements.ts')],
    tsconfigRaw: {},
    legalComments: 'none',
  });
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const written = (name: string): Promise<string> => readFile(join(folder, 'src', name), 'utf8');
  return new Map([
    ['index.html', await written('index.html')],
    ['icon.svg', await written('icon.svg')],
    ['console.js', textOf('.js')],
    ['console.css', textOf('.css')],
    ['licenses.txt', `console.js contains preact:\n\n${await readFile(join(library, 'LICENSE'), 'utf8')}`],
  ]);
}

/** Writes the files of the page into a folder. */
async function writeConsole(target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const [name, text] of await buildConsole()) await writeFile(join(target, name), text);
}

if (process.argv[1] === import.meta.filename) await writeConsole(join(folder, '../dist/console'));
