import { join } from 'node:path';
import { chooseSpecs } from './choose-specs.ts';
import { type Difference, differences } from './differences.ts';
import { inFile } from './errors.ts';
import { parseDocument } from './parse/document.ts';
import { runPasses } from './passes/index.ts';
import { printPackage } from './print-package.ts';
import { readDocument } from './read-document.ts';
import { createRenderer, type Render } from './render.ts';
import { findSpecs, readScope, type Spec } from './workspace.ts';
import { type PackageToWrite, writePackages } from './write.ts';

/** What to generate. */
export interface GenerateOptions {
  /** The root of the workspace, with `specs` and `packages`. */
  readonly root: string;
  /** The products; none means all. */
  readonly products: readonly string[];
  /** Where true, nothing is written. */
  readonly check: boolean;
}

/** One package, and how its folder differed from what the generator makes. */
export interface GeneratedPackage {
  readonly folder: string;
  readonly operations: number;
  readonly differences: readonly Difference[];
}

/** Generates packages out of specs, or only compares the two; a package without a difference is left alone. */
export function generate({ root, products, check }: GenerateOptions): readonly GeneratedPackage[] {
  const scope = readScope(root);
  const render = createRenderer();
  const built = chooseSpecs(findSpecs(root), products).map((spec) => build(root, spec, scope, render));
  if (!check) writePackages(built.filter((candidate) => candidate.differences.length > 0));
  return built;
}

function build(root: string, spec: Spec, scope: string, render: Render): GeneratedPackage & PackageToWrite {
  const { folder, source } = spec;
  const document = readDocument(root, spec);
  const product = inFile(source, () => runPasses(parseDocument(document)));
  const files = printPackage(product, { folder, source, scope }, render);
  const target = join(root, 'packages', folder);
  const operations = product.operations.length;
  return { folder, target, files, operations, differences: differences(target, files) };
}
