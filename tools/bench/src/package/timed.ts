import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlerSettings } from '@scope/packing';
import { buildSync } from 'esbuild';
import { peersFolder } from '../call/peers.ts';
import type { Installed } from './install.ts';
import { callProgram, type Format, fileName, formats, programToBundle, startProgram } from './programs.ts';
import type { TimedProgram } from './startup.ts';

/** The programs of a client: a start and a call in each format, and the call in one file. */
export function timedPrograms({ subject, folder }: Installed, port: number): readonly TimedProgram[] {
  return formats.flatMap((format) => {
    const program = (kind: string, text: string): TimedProgram => {
      return { name: `${subject.name} ${kind} ${format}`, folder, file: fileName(kind, format), text };
    };
    const start = program('start', startProgram(subject, format));
    if (subject.call === undefined) return [start];
    const call = program('call', callProgram(subject, port, format));
    if (format === 'esm') return [start, call];
    return [start, call, program('bundled', oneFile(folder, programToBundle(subject, port), format))];
  });
}

/** A program and all that it imports, as text of one file. */
function oneFile(resolveDir: string, contents: string, format: Format): string {
  const { outputFiles } = buildSync({
    ...bundlerSettings,
    // By its name an ES module of Node's, so that it gets a CommonJS package's exports as Node would give them.
    stdin: { contents, resolveDir, sourcefile: 'program.mts', loader: 'ts' },
    format,
    platform: 'node',
  });
  return outputFiles[0]?.text ?? '';
}

/** Processes that do nothing or import nothing, in both formats, and one that makes a hand-written call. */
export function emptyPrograms(port: number): readonly TimedProgram[] {
  const folder = join(peersFolder, 'package', 'floor');
  writeEmptyPackages(join(folder, 'node_modules'));
  const text = 'process.exit(0);\n';
  const empty = formats.flatMap((format) => [
    { name: `empty ${format}`, folder, file: fileName('empty', format), text },
    {
      name: `empty packages ${format}`,
      folder,
      file: fileName('empty-packages', format),
      text: startProgram({ imports: `import { nothing } from 'empty-outer';`, construct: '' }, format),
    },
  ]);
  return [...empty, { name: 'floor', folder, file: 'floor.mjs', text: floorProgram(port) }];
}

/** Two packages in both formats, of which one imports the other. */
function writeEmptyPackages(modules: string): void {
  const exported = { '.': { import: './index.mjs', require: './index.cjs' } };
  for (const [name, imported] of [
    ['empty-inner', undefined],
    ['empty-outer', 'empty-inner'],
  ] as const) {
    const folder = join(modules, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, exports: exported }));
    const [esm, cjs] =
      imported === undefined
        ? ['export const nothing = 0;\n', 'exports.nothing = 0;\n']
        : [`export { nothing } from '${imported}';\n`, `exports.nothing = require('${imported}').nothing;\n`];
    writeFileSync(join(folder, 'index.mjs'), esm);
    writeFileSync(join(folder, 'index.cjs'), cjs);
  }
}

function floorProgram(port: number): string {
  const contents = `import { openFloor } from './floor.ts';\nawait (await openFloor(${port}))(10);\nprocess.exit(0);\n`;
  const resolveDir = fileURLToPath(new URL('../call/clients', import.meta.url));
  return oneFile(resolveDir, contents, 'esm');
}
