import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the package: what is built and what is written both stand one folder below it. */
const folder = new URL('../', import.meta.url);

/** Returns the place of a file of the package. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(path, folder));
}

/** Reads a file of the package. */
export function readPackageFile(path: string): Promise<string> {
  return readFile(packageFile(path), 'utf8');
}
