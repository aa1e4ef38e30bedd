import { type Operation, type Product, readOperation, type SpecOperation } from './product.ts';

const specs: Readonly<Record<string, SpecOperation>> = {
  'Sts GenerateSessionAccessKey': {
    'x-acs-methods': ['GET', 'POST'],
    parameters: [
      { name: 'DurationSeconds', schema: { type: 'integer' } },
      { name: 'PublicKeyId', schema: { type: 'string' } },
    ],
  },
};

/** Returns an operation that a service has although its published description leaves it out. */
export function undescribed(product: Product, action: string): Operation | undefined {
  const spec = specs[`${product.name} ${action}`];
  return spec && readOperation(product, action, { method: 'post', path: '/' }, spec);
}
