import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, userEnvironment } from '@scope/packing';

/** Tells whether packages of Debian can be installed here, and by us. */
export const isInstaller: boolean = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs a package of Debian. Several test runs may want to at once, and only one may install at a time. */
export async function installDebianPackage(name: string): Promise<void> {
  const env = { ...userEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'Acquire::Retries=3', '-o', 'Acquire::http::Timeout=30'];
  const packages = ['install', '-y', '--no-install-recommends', name];
  for (const args of [['update'], packages]) {
    const command = [join(tmpdir(), 'installing-debian-packages'), 'apt-get', ...patience, ...args];
    await run('flock', command, { cwd: '/', env, limitMs: 480_000 });
  }
}
