import type { Operation, Product } from '../model/product.ts';

/**
 * Returns what RAM calls an operation's product, or an empty text where nobody knows. What another product has taken over may be
 * checked under that one's name.
 */
export function ramCodeOf({ instead }: Operation, { ramCode }: Product): string {
  return instead.includes(':') ? '' : ramCode;
}

/** Returns the action by which policies name an operation, or an empty text where nobody knows, or where it needs none. */
export function ramActionOf(operation: Operation, product: Product): string {
  const code = ramCodeOf(operation, product);
  return code === '' || operation.anonymous ? '' : `${code}:${operation.name}`;
}
