import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Refuses a file that cannot be written, before anything is done for it. @throws Error that names the option. */
export function checkWritable(option: string, file: string): void {
  try {
    if (existsSync(file) && statSync(file).isDirectory()) throw new Error('it is a folder');
    accessSync(existsSync(file) ? file : dirname(resolve(file)), constants.W_OK);
  } catch (error) {
    throw new Error(`${option}: cannot write ${file}: ${(error as Error).message}`, { cause: error });
  }
}
