import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GenerateError, inFile } from './errors.ts';
import { readLimited } from './limits.ts';
import { makeFolder } from './make-folder.ts';
import { isObject } from './merge.ts';
import { parseDocument } from './parse/document.ts';
import { parseJson } from './parse-json.ts';
import { runPasses } from './passes/index.ts';
import { contentsFile, printReference } from './print-reference.ts';
import { readDocument } from './read-document.ts';
import { createRenderer } from './render.ts';
import type { Behaviour } from './views/reference/context.ts';
import { readWords } from './words/read-words.ts';
import { readScope, type Spec } from './workspace.ts';

/** What a reference is made of, and where it goes. */
export interface ReferenceOptions {
  readonly root: string;
  /** Gets a folder for each product. */
  readonly folder: string;
  /** What an emulator does for which operation; without it, pages say nothing of emulators. */
  readonly behaviour?: Behaviour;
}

/** A product whose reference was written. */
export interface WrittenReference {
  readonly folder: string;
  readonly files: number;
}

/** Writes the reference of each spec as Markdown, in the place of an older one. */
export function writeReference(
  specs: readonly Spec[],
  { root, folder, behaviour }: ReferenceOptions,
): readonly WrittenReference[] {
  const render = createRenderer();
  const scope = readScope(root);
  return specs.map((spec) => {
    const product = inFile(spec.source, () => runPasses(parseDocument(readDocument(root, spec))));
    const words = readWords(root, spec.folder);
    const source = { folder: spec.folder, scope, source: spec.source, words, behaviour };
    const files = printReference(product, source, render);
    const target = join(folder, spec.folder);
    removeOlder(target);
    makeFolder(target);
    for (const [path, text] of files) writeFileSync(join(target, path), text);
    return { folder: target, files: files.size };
  });
}

/** What a folder has other files than a reference's, the user did not mean. */
function removeOlder(target: string): void {
  if (!existsSync(target)) return;
  if (!existsSync(join(target, contentsFile)))
    throw new GenerateError(`${target} is there, and no reference; name another folder`);
  rmSync(target, { recursive: true });
}

/** Reads a file that tells by product and operation what an emulator does. */
export function readBehaviour(path: string): Behaviour {
  return inFile(path, () => {
    const value = parseJson(readLimited(path));
    if (!isObject(value)) throw new GenerateError('an object of products is expected');
    for (const [product, operations] of Object.entries(value)) {
      if (!isObject(operations) || Object.values(operations).some((kind) => typeof kind !== 'string'))
        throw new GenerateError(`"${product}": an object of operations, each with a text, is expected`);
    }
    return value as Behaviour;
  });
}
