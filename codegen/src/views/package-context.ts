import type { Product } from '../model/product.ts';
import type { Names } from './names.ts';

/** What every view of one package is made of. */
export interface PackageContext {
  readonly product: Product;
  readonly names: Names;
  /** The folder below `packages`, and the name behind the scope: `ecs`. */
  readonly folder: string;
  /** The package's own name, for example `@scope/ecs`, and those of the core that it is made for. */
  readonly packageName: string;
  readonly core: string;
  readonly coreVersion: string;
  /** The spec, as a path from the workspace's root. */
  readonly source: string;
  /** The comment that opens each generated file. */
  readonly header: string;
}
