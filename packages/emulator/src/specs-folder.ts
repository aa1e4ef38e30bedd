import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built package carries its specs beside its code; in the source tree they are the workspace's. */
const places = ['./specs/', '../../../specs/'];

/** Returns the folder of the specs that ship with the emulator. */
export function defaultSpecsFolder(): string {
  const folders = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const folder = folders.find((candidate) => existsSync(candidate));
  if (folder === undefined) throw new Error(`No specs in ${folders.join(' or ')}`);
  return folder;
}
