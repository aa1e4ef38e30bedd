import type { ProductWords } from '../product-words.ts';
import type { Finding } from './finding.ts';
import { textsOf } from './texts.ts';

/** A piece of code that looks like a name of the API: `StartInstance`, `Disk.Status`, `Invalid.Id`. */
const apiName = /^[A-Z]\w*(\.\w+)*$/;

/** Finds names in backticks that the product does not have, as operation, waiter, field, value or error code. */
export function findBrokenLinks(product: ProductWords): readonly Finding[] {
  const names = namesOf(product);
  return textsOf(product).flatMap(({ text, subject, place }) =>
    [...text.matchAll(/`([^`]+)`/g)]
      .map(([, code = '']) => code)
      .filter((code) => apiName.test(code) && /[a-z]/.test(code) && !names.has(code))
      .map((code) => ({
        subject,
        place,
        problem: `\`${code}\` is no operation, waiter, field, value or error code`,
      })),
  );
}

function namesOf({ operations, waiters, fields, words }: ProductWords): ReadonlySet<string> {
  return new Set([
    ...waiters,
    ...operations.flatMap(({ name, errorCodes }) => [name, ...errorCodes]),
    ...fields.flatMap(({ path, schema }) => [...suffixes(path), ...valuesOf(schema)]),
    // A key that fits nothing fails the generator, but for those that are written for every product.
    ...words.fields.flatMap(({ key, values }) => [...suffixes(key), ...values.keys()]),
    // The emulator and the vendor answer a dry run with it, although few operations list it.
    'DryRunOperation',
  ]);
}

/** `A.B.C`, `B.C`, `C`, and the names before them. */
function suffixes(path: string): readonly string[] {
  const names = path.split('.');
  return [...names, ...names.map((_, index) => names.slice(index).join('.'))];
}

function valuesOf(schema: Readonly<Record<string, unknown>>): readonly string[] {
  const lists = [schema.enum, schema.examples, [schema.default]];
  return lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
}
