import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@scope/packing';
import { installed } from './installed.ts';
import { type Language, program } from './language.ts';
import { versions } from './versions.ts';

/** The vendor's clients for Node.js. A program is told the folder of its packages by its first argument. */
export const npm: Language = {
  name: 'npm',
  programs: { flow: program('npm/flow.cjs') },
  missing: async () => undefined,
  install: npmFolder,
  build: async (main) => [process.execPath, main, await npmFolder()],
};

/** Returns the folder in which the vendor's packages are installed. */
export function npmFolder(): Promise<string> {
  return installed('npm', versions.npm, fill);
}

async function fill(folder: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions.npm }));
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}
