import type { Product } from './model/product.ts';
import type { Render } from './render.ts';
import { type PackageSource, packageViews } from './views/package.ts';

/** The text of every file of a package, by path below the package's folder. */
export interface PackageFiles {
  /** The whole of `src`, and the README: the generator's alone. */
  readonly owned: ReadonlyMap<string, string>;
  /** Written where missing, and then never touched again. */
  readonly scaffold: ReadonlyMap<string, string>;
}

/** Prints a package. */
export function printPackage(product: Product, source: PackageSource, render: Render): PackageFiles {
  const { files, scaffold } = packageViews(product, source);
  return {
    owned: new Map(files.map(({ path, template, view }) => [path, render(template, view)])),
    scaffold,
  };
}
