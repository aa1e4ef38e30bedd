import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where people write modules of a generated package, from the package's folder. The generator leaves that folder as it is;
 * what its `index.ts` exports, the package exports as well.
 */
export const byHandFolder = 'src/by-hand';

/** Tells whether a package has modules that people write. */
export function hasModulesByHand(target: string): boolean {
  return existsSync(join(target, byHandFolder, 'index.ts'));
}
