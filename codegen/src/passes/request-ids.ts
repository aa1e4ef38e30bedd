import type { Operation, Product } from '../model/product.ts';
import { type Field, noFacts, type Type, text } from '../model/types.ts';

const requestId: Field = { name: 'RequestId', required: true, type: text, facts: noFacts };

/** Every RPC answer carries a request id, whether the metadata lists it or not. */
export function addRequestIds(product: Product): Product {
  if (product.style !== 'RPC') return product;
  return { ...product, operations: product.operations.map(withRequestId) };
}

function withRequestId(operation: Operation): Operation {
  return { ...operation, response: responseWithRequestId(operation.response) };
}

function responseWithRequestId(response: Type): Type {
  if (response.kind === 'unknown' || response.kind === 'map') {
    return { kind: 'object', fields: [requestId], open: true };
  }
  if (response.kind !== 'object') return response;
  const known = response.fields.some((field) => field.name === requestId.name);
  const fields = response.fields.map((field) =>
    field.name === requestId.name ? { ...requestId, facts: field.facts } : field,
  );
  return { ...response, fields: known ? fields : [...fields, requestId] };
}
