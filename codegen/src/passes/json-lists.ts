import type { Parameter, Product } from '../model/product.ts';
import { text } from '../model/types.ts';

/**
 * Some parameters are strings that hold a JSON list (`InstanceIds`), which the metadata tells by its example alone.
 * They become lists here, and the runtime writes the JSON. An overlay's `x-acs-json` overrules the example.
 */
export function findJsonLists(product: Product): Product {
  return {
    ...product,
    operations: product.operations.map((operation) => ({
      ...operation,
      parameters: operation.parameters.map(asJsonList),
    })),
  };
}

/** Examples are written for people, at times in a word processor, which sets typographic quotes. */
const startOfList = /^\s*\[\s*["“”„]/;

function asJsonList(parameter: Parameter): Parameter {
  if (!isJsonList(parameter)) return parameter;
  return { ...parameter, style: 'json', type: { kind: 'list', items: text } };
}

function isJsonList({ type, facts, json }: Parameter): boolean {
  if (json !== 'infer') return json;
  const isString = type.kind === 'primitive' && type.name === 'string';
  return isString && typeof facts.example === 'string' && startOfList.test(facts.example);
}
