import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spec } from '@scope/codegen';
import type { LockEntry } from '@scope/spec-import';
import { UpdateError } from './errors.ts';

/** Reads what a spec was made from. */
export function lockEntryOf(root: string, { source }: Spec): LockEntry {
  const { specs } = JSON.parse(readFileSync(join(root, 'specs/lock.json'), 'utf8')) as {
    readonly specs: Readonly<Record<string, LockEntry>>;
  };
  const entry = new Map(Object.entries(specs)).get(source.replace(/^specs\//, ''));
  if (entry === undefined) throw new UpdateError(`specs/lock.json does not know ${source}; import it again`);
  return entry;
}
