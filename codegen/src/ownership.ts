import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { byHandFolder } from './by-hand.ts';
import { GenerateError } from './errors.ts';
import { headerStart } from './views/header.ts';

/** A product may be called like a package that people write: fails on sources that are not the generator's to replace. */
export function checkOwnership(folder: string, target: string): void {
  if (!existsSync(join(target, 'src'))) return;
  const present = readdirSync(join(target, 'src'));
  if (present.every((name) => name === basename(byHandFolder))) return;
  const index = join(target, 'src/index.ts');
  if (existsSync(index) && readFileSync(index, 'utf8').startsWith(headerStart)) return;
  throw new GenerateError(
    `packages/${folder}: its sources are not generated; move them away, or rename the product's folder in specs`,
  );
}
