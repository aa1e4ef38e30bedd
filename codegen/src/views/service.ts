import type { Operation } from '../model/product.ts';
import { type Data, dataLiteral } from '../print/literal.ts';
import { endpointData } from './endpoints.ts';
import type { PackageContext } from './package-context.ts';

/** What the template of the service's module prints. */
export interface ServiceView {
  readonly header: string;
  readonly core: string;
  readonly service: string;
  readonly isRest: boolean;
  readonly value: string;
}

/** Makes the view of the module with what all operations have in common. */
export function serviceView({ product, names, header, core }: PackageContext): ServiceView {
  const isRest = product.operations.some(hasRestParts);
  const data = new Map<string, Data>([
    ['product', product.name],
    ['version', product.version],
    ...(product.style === 'ROA' ? [['style', 'ROA'] as const] : []),
    ['endpoints', endpointData(product.endpoints)],
    ...(isRest ? [['placement', { reference: 'restPlacement' }] as const] : []),
  ]);
  return { header, core, service: names.product.service, isRest, value: dataLiteral(data) };
}

/** Tells whether an operation has a path of its own, or parameters outside query and form. */
function hasRestParts({ path, parameters }: Operation): boolean {
  return path !== '/' || parameters.some(({ in: position }) => !/^(query|formData)$/.test(position));
}
