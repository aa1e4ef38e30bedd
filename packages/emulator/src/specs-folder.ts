import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built package carries all specs beside its code. */
const ofPackage = ['./specs/'];
/** In the source tree they are the workspace's, and those that the emulator alone has. */
const ofSources = ['../../../specs/', '../specs/'];

/** Returns the folders of the specs that ship with the emulator. */
export function defaultSpecsFolders(): readonly string[] {
  const [built = [], sources = []] = [ofPackage, ofSources].map((places) =>
    places.map((place) => fileURLToPath(new URL(place, import.meta.url))).filter(existsSync),
  );
  const folders = built.length > 0 ? built : sources;
  if (folders.length === 0) throw new Error('No specs beside the code of the emulator');
  return folders;
}
