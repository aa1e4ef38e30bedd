import type { Operation, Waiter } from '../../model/product.ts';
import type { PackageContext } from '../package-context.ts';
import { createFileRegistry, nameOf } from '../registry.ts';

/** What an emulator does for an operation, by product and operation, both as the wire spells them in lower case and in full. */
export type Behaviour = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What every page of a product's reference is made of. */
export interface ReferenceContext extends PackageContext {
  /** The file of each operation's page, without extension. */
  readonly pages: ReadonlyMap<string, string>;
  /** The theme of an operation, by which the index groups. */
  readonly themeOf: (operation: string) => string;
  /** Examples that the spec has of fields, by name, for those that have none of their own. */
  readonly examples: ReadonlyMap<string, unknown>;
  /** Where nobody told it, pages say nothing of emulators. */
  readonly behaviour: Behaviour | undefined;
}

/** The pages that a product has once. */
export const productPages = {
  index: 'index',
  waiters: 'waiters',
  errors: 'errors',
  resources: 'resources',
  schemas: 'schemas',
} as const;

/** Names the page of each operation; two that differ in case alone would be one to some file systems. */
export function namePages({
  product,
  names,
}: Pick<PackageContext, 'product' | 'names'>): ReadonlyMap<string, string> {
  const claim = createFileRegistry(Object.values(productPages));
  return new Map(
    product.operations.map(({ name }) => [name, claim(nameOf(names.operations, name).file)] as const),
  );
}

/** Finds the address of what a text names, seen from another page of the product. */
export function linkOf({ product, pages, names }: ReferenceContext, code: string): string | undefined {
  const page = pages.get(code);
  if (page !== undefined) return `${page}.md`;
  const waiter = product.waiters.find(({ name }) => name === code);
  return waiter && `${productPages.waiters}.md#${nameOf(names.waiters, waiter.name)}`;
}

/** Lists the waiters that ask an operation. */
export function waitersOf(operation: Operation, { product }: ReferenceContext): readonly Waiter[] {
  return product.waiters.filter((waiter) => waiter.operation === operation.name);
}
