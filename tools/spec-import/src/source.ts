import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from './errors.ts';
import { productProblem, versionProblem } from './identity.ts';

/** One metadata document to import. */
export interface Source {
  /** A file or an `http(s)` address. */
  readonly location: string;
  /** What the document must describe; whatever it holds, where undefined. Case does not matter. */
  readonly product: string | undefined;
  readonly version: string | undefined;
  /** The folder of metadata that it was found in, which may have more files. */
  readonly folder?: string;
}

/** The products of this repository, as the vendor's addresses spell them. */
const ownProducts = ['Ecs/2014-05-26', 'Slb/2014-05-15', 'Sts/2015-04-01'];

const documentName = 'api-docs.json';
const vendorAddress = 'https://api.aliyun.com/meta/v1/products';

/** Tells whether a location is an address. */
export function isAddress(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

/**
 * Finds the documents to import: the vendor's own addresses without `from`, else one file or address, or a folder that
 * is laid out as `<product>/<version>/api-docs.json`. Products are written `ecs` or `Vpc/2016-04-28`; none means one
 * file's own product, or else the products of this repository.
 */
export async function findSources(products: readonly string[], from: string | undefined): Promise<Source[]> {
  const named = (products.length > 0 ? products : ownProducts).map(parseProduct);
  if (from === undefined) return named.map(vendorSource);
  if (!isAddress(from) && (await isFolder(from))) {
    return Promise.all(named.map((product) => folderSource(from, product)));
  }
  if (products.length > 1) {
    throw new ImportError(`${from} is one document, but ${products.length} products are named`);
  }
  const [only] = products.length === 1 ? named : [];
  return [{ location: from, product: only?.product, version: only?.version }];
}

/** A product as the user names it. */
interface ProductName {
  readonly product: string;
  readonly version: string | undefined;
}

function parseProduct(text: string): ProductName {
  const [, product, version] = /^([A-Za-z][A-Za-z0-9-]*)(?:\/([a-z0-9][a-z0-9._-]*))?$/.exec(text) ?? [];
  if (product === undefined) {
    throw new ImportError(`"${text}" is not a product; write it like ecs or Vpc/2016-04-28`);
  }
  const problem = productProblem(product) ?? (version === undefined ? undefined : versionProblem(version));
  if (problem !== undefined) throw new ImportError(`"${text}" is not a product (${problem})`);
  return { product, version };
}

function vendorSource(wanted: ProductName): Source {
  const known = ownProducts.map(parseProduct).find((own) => sameName(own.product, wanted.product));
  const version = wanted.version ?? known?.version;
  if (version === undefined) {
    throw new ImportError(`Which version of ${wanted.product}? Write it like ${wanted.product}/2016-04-28`);
  }
  const product = known?.product ?? wanted.product;
  return { product, version, location: `${vendorAddress}/${product}/versions/${version}/${documentName}` };
}

async function folderSource(folder: string, { product, version }: ProductName): Promise<Source> {
  const child = (await names(folder)).find((name) => sameName(name, product));
  if (child === undefined) {
    const place = join(product, '<version>', documentName);
    throw new ImportError(`${folder} has no folder for the product ${product}, for ${place}`);
  }
  const versions = await names(join(folder, child));
  const [only, ...more] = version === undefined ? versions : versions.filter((name) => name === version);
  if (only === undefined) {
    const others =
      versions.length > 0 ? `, only ${versions.join(', ')}; --from may also name one document` : '';
    throw new ImportError(`${join(folder, child)} has no version ${version ?? 'at all'}${others}`);
  }
  if (more.length > 0) {
    throw new ImportError(`Which version of ${product}? ${join(folder, child)} has ${versions.join(', ')}`);
  }
  return { product, version: only, location: join(folder, child, only, documentName), folder };
}

/** Compares product names, which addresses, folders and documents spell in different case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

async function names(folder: string): Promise<string[]> {
  const entries = await readable(folder, () => readdir(folder, { withFileTypes: true }));
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function isFolder(path: string): Promise<boolean> {
  return (await readable(path, () => stat(path))).isDirectory();
}

async function readable<T>(path: string, look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    throw new ImportError(`Cannot read ${path}: ${(error as Error).message}`, { cause: error });
  }
}
