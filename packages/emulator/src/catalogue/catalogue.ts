import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { type Operation, type Product, readProduct, type SpecDocument } from './product.ts';
import { undescribed } from './undescribed.ts';

/** All operations of a folder of specs. */
export interface Catalogue {
  /** Names of the products, in lower case, with their versions: `ecs 2014-05-26`. */
  readonly products: readonly string[];
  /** Returns an operation; where two products share a version, the action decides, and then the host. */
  find(version: string, action: string, host: string): Operation;
}

interface Entry {
  readonly name: string;
  readonly version: string;
  readonly load: () => Product;
}

/** Lists a folder of specs (`<product>/<version>.json`). A spec is read when the first call asks for its version. */
export function createCatalogue(folder: string): Catalogue {
  const entries = listSpecs(folder);
  if (entries.length === 0) throw new Error(`No specs in ${folder}`);
  return {
    products: entries.map(({ name, version }) => `${name} ${version}`),
    find: (version, action, host) => {
      const candidates = entries.filter((entry) => entry.version === version);
      if (candidates.length === 0) {
        throw new Refusal(400, 'InvalidVersion', `There is no product with the version ${version} here.`);
      }
      const operations = candidates
        .map((entry) => entry.load())
        .flatMap((product) => product.operations.get(action) ?? undescribed(product, action) ?? []);
      const operation =
        operations.find(({ product }) => host.startsWith(product.name.toLowerCase())) ?? operations[0];
      if (operation === undefined) {
        throw new Refusal(
          404,
          'InvalidAction.NotFound',
          `The version ${version} has no operation ${action}.`,
        );
      }
      return operation;
    },
  };
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
          load: once(() => load(join(folder, name, file))),
        })),
    );
}

function load(file: string): Product {
  try {
    return readProduct(JSON.parse(readFileSync(file, 'utf8')) as SpecDocument);
  } catch (error) {
    throw new Error(`Cannot read the spec ${file}: ${(error as Error).message}`, { cause: error });
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
