import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from '../src/parse/document.ts';
import { runPasses } from '../src/passes/index.ts';
import { printPackage } from '../src/print-package.ts';
import { printReference } from '../src/print-reference.ts';
import { readDocument } from '../src/read-document.ts';
import { createRenderer } from '../src/render.ts';
import { readWords } from '../src/words/read-words.ts';

/** The folder of the golden cases. */
export const golden: string = fileURLToPath(new URL('golden', import.meta.url));

/** The names of the golden cases, each one rule of the generator. */
export const goldenCases: readonly string[] = readdirSync(golden);

const render = createRenderer();
const source = {
  folder: 'demo',
  scope: '@scope',
  source: 'specs/demo/2020-01-01.json',
  coreVersion: '0.1.0',
  hasModulesByHand: false,
};

/** Reads a case's spec with its overlay. */
export function goldenDocument(name: string): unknown {
  const spec = { folder: name, source: 'spec.json', documented: 'documented.json', overlay: 'overlay.yaml' };
  return readDocument(join(golden, name), spec);
}

/** Prints a case's whole package, of which `expected` holds the files that matter. */
export function printGolden(name: string): ReadonlyMap<string, string> {
  const product = runPasses(parseDocument(goldenDocument(name)));
  const { owned, scaffold } = printPackage(product, source, render);
  return new Map([...owned, ...scaffold]);
}

/** Prints a case's whole reference, of which `expected-reference` holds the pages that matter. */
export function printGoldenReference(name: string): ReadonlyMap<string, string> {
  const product = runPasses(parseDocument(goldenDocument(name)));
  const behaviour = { demo: { [product.operations[0]?.name ?? '']: 'stateful' } };
  return printReference(
    product,
    { ...source, words: readWords(join(golden, name), 'demo'), behaviour },
    render,
  );
}
