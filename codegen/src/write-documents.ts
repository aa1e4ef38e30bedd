import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { readDocument } from './read-document.ts';
import type { Spec } from './workspace.ts';

/**
 * Writes each spec as the generator sees it, with what documentation tells, the overlay and the words, for everything else
 * that reads OpenAPI. Returns the files.
 */
export function writeDocuments(root: string, specs: readonly Spec[], folder: string): readonly string[] {
  return specs.map((spec) => {
    const file = join(folder, spec.source.replace(/^specs\//, ''));
    const text = `${JSON.stringify(readDocument(root, spec), undefined, 2)}\n`;
    makeFolder(dirname(file));
    writeFileSync(file, text);
    return file;
  });
}
