import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../once.ts';
import type { Pair } from '../params/pairs.ts';
import { Refusal } from '../refusal.ts';
import { checkDocument } from './check-document.ts';
import { readDocumented } from './documented.ts';
import { type Operation, type Product, readProduct } from './product.ts';
import { undescribed } from './undescribed.ts';

/** What a request tells of the operation that it wants. */
export interface Wanted {
  readonly version: string;
  /** In the resource style, classic clients leave it out: method and path say enough. */
  readonly action: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly query: readonly Pair[];
  readonly host: string;
}

/** All operations of a folder of specs. */
export interface Catalogue {
  /** Names of the products, in lower case, with their versions: `ecs 2014-05-26`. */
  readonly products: readonly string[];
  /** Returns an operation; where two products share a version, the action or the path decides, and then the host. */
  find(wanted: Wanted): Operation;
  /** Returns a product, by its name in lower case. */
  named(name: string): Product | undefined;
  /** Reads and returns every product. */
  all(): readonly Product[];
}

interface Entry {
  readonly name: string;
  readonly version: string;
  readonly load: () => Product;
}

/**
 * Lists folders of specs (`<product>/<version>.json`). A spec is read when the first call asks for its version, or here
 * where the folder is not known to be sound. Throws an `Error` that names a spec which cannot be read.
 */
export function createCatalogue(
  folders: readonly string[],
  { isSound }: { readonly isSound: boolean },
): Catalogue {
  const entries = folders.flatMap(listSpecs);
  if (entries.length === 0) throw new Error(`No specs in ${folders.join(' or ')}`);
  if (!isSound) for (const { load } of entries) load();
  return {
    products: entries.map(({ name, version }) => `${name} ${version}`),
    named: (name) => entries.find((entry) => entry.name === name)?.load(),
    all: () => entries.map(({ load: read }) => read()),
    find: (wanted) => {
      const { version, action, host } = wanted;
      const candidates = entries.filter((entry) => entry.version === version);
      if (candidates.length === 0) {
        throw new Refusal(400, 'InvalidVersion', `There is no product with the version ${version} here.`);
      }
      const products = candidates.map((entry) => entry.load());
      const found =
        action === undefined
          ? operationsAt(wanted, products)
          : products.flatMap(
              (product) => product.operations.get(action) ?? undescribed(product, action) ?? [],
            );
      const isAtHost = ({ product }: Operation) => host.startsWith(product.name.toLowerCase());
      const operation = found.find(isAtHost) ?? found[0];
      if (operation === undefined) throw noOperation(wanted);
      return operation;
    },
  };
}

/** Finds the operations of the resource style that have a method and path, the most literal path first. */
function operationsAt({ method, path, query }: Wanted, products: readonly Product[]): Operation[] {
  return products
    .filter(({ style }) => style === 'ROA')
    .flatMap(({ operations }) => [...operations.values()])
    .filter(({ methods, route }) => methods.includes(method) && route.match(path, query) !== undefined)
    .sort((left, right) => right.route.weight - left.route.weight);
}

function noOperation({ version, action, method, path }: Wanted): Refusal {
  const what = action ?? `for ${method} ${path}`;
  return new Refusal(404, 'InvalidAction.NotFound', `The version ${version} has no operation ${what}.`);
}

function listSpecs(folder: string): Entry[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((product) => product.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.json'))
        .map((file) => ({
          name,
          version: file.slice(0, -'.json'.length),
          load: once(() => load(join(folder, name, file), join(folder, 'documented', name, file))),
        })),
    );
}

function load(file: string, documentedFile: string): Product {
  try {
    const documented = existsSync(documentedFile)
      ? readDocumented(readFileSync(documentedFile, 'utf8'))
      : undefined;
    return readProduct(checkDocument(JSON.parse(readFileSync(file, 'utf8'))), documented);
  } catch (error) {
    // A parser's message may quote lines of the file.
    const reason = (error as Error).message.replace(/\s+/g, ' ');
    throw new Error(`Cannot read the spec ${file}: ${reason}`, { cause: error });
  }
}
