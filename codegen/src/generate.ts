import { type BuiltPackage, buildPackage, type GeneratedPackage } from './build-package.ts';
import { chooseSpecs } from './choose-specs.ts';
import { stageVersion } from './lock.ts';
import { checkOwnership } from './ownership.ts';
import { findSpecs } from './workspace.ts';
import { removeStaging, writePackages } from './write.ts';

/** What to generate. */
export interface GenerateOptions {
  /** The root of the workspace, with `specs` and `packages`. */
  readonly root: string;
  /** The products; none means all. */
  readonly products: readonly string[];
  /** Where true, nothing is written. */
  readonly check: boolean;
}

/** Generates packages out of specs, or only compares the two; a package without a difference is left alone. */
export function generate({ root, products, check }: GenerateOptions): readonly GeneratedPackage[] {
  const built = chooseSpecs(findSpecs(root), products).map((spec) => buildPackage(root, spec));
  if (!check) writeChanged(root, built);
  return built;
}

/**
 * Writes the packages that differ, all or none, and notes the generator's version; of the other packages it removes what
 * a run that was cut off has left.
 */
export function writeChanged(root: string, built: readonly BuiltPackage[]): void {
  const changed = built.filter(({ differences }) => differences.length > 0);
  for (const { folder, target } of changed) checkOwnership(folder, target);
  const lock = stageVersion(
    root,
    built.map(({ source }) => source),
  );
  try {
    writePackages(changed);
    lock.commit();
  } catch (error) {
    lock.discard();
    throw error;
  }
  for (const { target } of built) removeStaging(target);
}
