import { join } from 'node:path';
import { run } from '@scope/packing';
import { installed } from './installed.ts';
import { type Language, missingCommand, program } from './language.ts';
import { versions } from './versions.ts';

/** The classic SDK for Python, in a virtual environment. */
export const python: Language = {
  name: 'Python',
  missing: () => missingCommand([['python3', '-c', 'import venv, ensurepip']], 'Python 3 with venv'),
  prepare: async () => [await pythonCommand(), program('python/flow.py')],
};

/** Returns the interpreter that finds the vendor's packages. */
export async function pythonCommand(): Promise<string> {
  return join(await installed('python', versions.python, install), 'bin/python');
}

async function install(folder: string): Promise<void> {
  await run('python3', ['-m', 'venv', folder], { cwd: folder });
  const wanted = Object.entries(versions.python).map(([name, version]) => `${name}==${version}`);
  await run(join(folder, 'bin/pip'), ['install', '--quiet', ...wanted], { cwd: folder });
}
