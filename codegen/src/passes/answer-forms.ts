import type { Operation, Product } from '../model/product.ts';
import { resolved } from './response-paths.ts';

/** Says of each JSON answer what the runtime may take for one: an object, a list, or anything where nobody knows. */
export function findAnswerForms(product: Product): Product {
  const formOf = ({ answer, response }: Operation): Operation['answer'] => {
    if (answer !== 'json') return answer;
    const { kind } = resolved(response, product);
    if (kind === 'list') return 'list';
    return kind === 'object' || kind === 'map' ? 'json' : 'any';
  };
  return {
    ...product,
    operations: product.operations.map((operation) => ({ ...operation, answer: formOf(operation) })),
  };
}
