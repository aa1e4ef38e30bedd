import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '@scope/packing';
import { type Language, missingCommand, program } from './language.ts';
import { versions } from './versions.ts';

/** The module of the programs: what is built elsewhere finds the vendor's packages through it, too. */
const home = program('go');

/** The SDK for Go. Go keeps what it downloads and compiles by itself. */
export const go: Language = {
  name: 'Go',
  programs: {
    flow: program('go/flow/main.go'),
    pages: {
      'static token': program('go/static-token/main.go'),
      'managed role': program('go/managed-role/main.go'),
    },
  },
  missing: () => missingCommand([['go', 'version']], 'Go 1.21 or later'),
  install: async () => {
    checkModule();
    await run('go', ['build', './...'], { cwd: home });
  },
  build: async (main, folder) => {
    checkModule();
    const built = join(folder, 'program');
    await run('go', ['build', '-o', built, ...sourcesBeside(main)], { cwd: home });
    return [built];
  },
};

/** A module has to name its versions itself, so that these are compared with what is installed. */
function checkModule(): void {
  const named = readFileSync(join(home, 'go.mod'), 'utf8');
  for (const [path, version] of Object.entries(versions.go)) {
    if (named.includes(`${path} ${version}\n`)) continue;
    throw new Error(
      `programs/go/go.mod does not name ${version} of ${path}: run go get ${path}@${version} there`,
    );
  }
}

function sourcesBeside(main: string): readonly string[] {
  const folder = dirname(main);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.go'))
    .map((file) => join(folder, file));
}
