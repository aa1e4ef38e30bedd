import { join } from 'node:path';
import { hasModulesByHand } from './by-hand.ts';
import { type Difference, differences } from './differences.ts';
import { inFile } from './errors.ts';
import { findGaps, type Gap } from './gaps.ts';
import { parseDocument } from './parse/document.ts';
import { runPasses } from './passes/index.ts';
import { printPackage } from './print-package.ts';
import { readDocument } from './read-document.ts';
import { createRenderer, type Render } from './render.ts';
import { findTakenValues, type TakenValues } from './taken-values.ts';
import { readCoreVersion, readScope, type Spec } from './workspace.ts';
import type { PackageToWrite } from './write.ts';

/** One package, and how its folder differed from what the generator makes. */
export interface GeneratedPackage {
  readonly folder: string;
  /** The spec that it comes from, as a path from the workspace's root. */
  readonly source: string;
  readonly operations: number;
  readonly differences: readonly Difference[];
  /** What the spec leaves open. */
  readonly gaps: readonly Gap[];
  /** The fields of answers that have their known values from requests. */
  readonly takenValues: readonly TakenValues[];
}

/** A package that is ready to be written. */
export type BuiltPackage = GeneratedPackage & PackageToWrite;

let renderer: Render | undefined;

/** Makes a package in memory out of its spec, and compares it with what is there. */
export function buildPackage(root: string, spec: Spec): BuiltPackage {
  const { folder, source } = spec;
  const scope = readScope(root);
  const document = readDocument(root, spec);
  const product = inFile(source, () => runPasses(parseDocument(document)));
  renderer ??= createRenderer();
  const target = join(root, 'packages', folder);
  const coreVersion = readCoreVersion(root);
  const files = printPackage(
    product,
    { folder, source, scope, coreVersion, hasModulesByHand: hasModulesByHand(target) },
    renderer,
  );
  const operations = product.operations.length;
  return {
    folder,
    source,
    target,
    files,
    operations,
    differences: differences(target, files),
    gaps: findGaps(product),
    takenValues: findTakenValues(product),
  };
}
