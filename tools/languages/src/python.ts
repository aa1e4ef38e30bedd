import { join } from 'node:path';
import { run } from '@scope/packing';
import { installed } from './installed.ts';
import { type Language, missingCommand, program } from './language.ts';
import { versions } from './versions.ts';

/** The classic SDK for Python, in a virtual environment. */
export const python: Language = {
  name: 'Python',
  programs: {
    flow: program('python/flow.py'),
    pages: {
      'static token': program('python/static_token.py'),
      'managed role': program('python/managed_role.py'),
    },
  },
  missing: () => missingCommand([['python3', '-c', 'import venv, ensurepip']], 'Python 3 with venv'),
  install: packages,
  build: async (main) => [join(await packages(), 'bin/python'), main],
};

function packages(): Promise<string> {
  return installed('python', versions.python, fill);
}

async function fill(folder: string): Promise<void> {
  await run('python3', ['-m', 'venv', folder], { cwd: folder });
  const wanted = Object.entries(versions.python).map(([name, version]) => `${name}==${version}`);
  await run(join(folder, 'bin/pip'), ['install', '--quiet', ...wanted], { cwd: folder });
}
