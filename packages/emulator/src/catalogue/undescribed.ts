import type { Operation, Parameter, Product } from './product.ts';

const parametersOf: Readonly<Record<string, readonly Parameter[]>> = {
  'Sts GenerateSessionAccessKey': [
    { name: 'DurationSeconds', required: false, style: 'repeatList', schema: { type: 'integer' } },
    { name: 'PublicKeyId', required: false, style: 'repeatList', schema: { type: 'string' } },
  ],
};

/** Returns an operation that a service has although its published description leaves it out. */
export function undescribed(product: Product, action: string): Operation | undefined {
  const parameters = parametersOf[`${product.name} ${action}`];
  if (parameters === undefined) return undefined;
  return {
    ...{ product, action, methods: ['GET', 'POST'], isSigned: true, response: { type: 'object' } },
    parameters: new Map(parameters.map((parameter) => [parameter.name, parameter])),
  };
}
