import { join } from 'node:path';
import { differences } from './differences.ts';
import { inFile } from './errors.ts';
import { findGaps } from './gaps.ts';
import type { BuiltPackage } from './generate.ts';
import { parseDocument } from './parse/document.ts';
import { runPasses } from './passes/index.ts';
import { printPackage } from './print-package.ts';
import { readDocument } from './read-document.ts';
import { createRenderer, type Render } from './render.ts';
import { readCoreVersion, readScope, type Spec } from './workspace.ts';

let renderer: Render | undefined;

/** Makes a package in memory out of its spec, and compares it with what is there. */
export function buildPackage(root: string, spec: Spec): BuiltPackage {
  const { folder, source } = spec;
  const scope = readScope(root);
  const document = readDocument(root, spec);
  const product = inFile(source, () => runPasses(parseDocument(document)));
  renderer ??= createRenderer();
  const files = printPackage(
    product,
    { folder, source, scope, coreVersion: readCoreVersion(root) },
    renderer,
  );
  const target = join(root, 'packages', folder);
  const operations = product.operations.length;
  return {
    folder,
    source,
    target,
    files,
    operations,
    differences: differences(target, files),
    gaps: findGaps(product),
  };
}
