import { coreExports } from './core-exports.ts';
import { sorted } from './open-union.ts';
import type { PackageContext } from './package-context.ts';

/** What the template of a package's index prints. */
export interface IndexView {
  readonly header: string;
  readonly core: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
  /** The modules of the package, without extension. */
  readonly modules: readonly string[];
}

/** Makes the view of a package's index out of the modules that the package has. */
export function indexView({ header, core }: PackageContext, modules: readonly string[]): IndexView {
  return { header, core, values: coreExports.values, types: coreExports.types, modules: sorted(modules) };
}
