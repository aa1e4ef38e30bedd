import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The built package carries its specs beside its code. In the source tree they are the workspace's, and those that the emulator
 * alone has.
 */
const places = ['./specs/', '../../../specs/', '../specs/'];

/** Returns the folders of the specs that ship with the emulator. */
export function defaultSpecsFolders(): readonly string[] {
  const folders = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .filter((folder) => existsSync(folder));
  if (folders.length === 0) throw new Error('No specs beside the code of the emulator');
  return folders;
}
