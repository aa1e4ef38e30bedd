import { readFileSync, statSync } from 'node:fs';
import { GenerateError } from './errors.ts';

/** Far above every known document, with all its prose. */
const maxBytes = 64 * 1024 * 1024;
/** Schemas may be nested 64 deep, with up to three levels of the document each; no other part is as deep. */
const maxDepth = 400;

/** Reads a text file, unless it is too large for a spec. */
export function readLimited(path: string): string {
  const { size } = statSync(path);
  if (size > maxBytes) throw new GenerateError(`it has ${size} bytes, more than the ${maxBytes} of any spec`);
  return readFileSync(path, 'utf8');
}

/** Fails on a document so deep that the functions that walk it would run out of stack. */
export function checkDepth(document: unknown): void {
  let level = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw new GenerateError(`it is nested more than ${maxDepth} levels deep`);
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
}
