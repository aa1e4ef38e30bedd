import { type Data, dataLiteral } from '../print/literal.ts';
import { endpointData } from './endpoints.ts';
import type { PackageContext } from './package-context.ts';

/** What the template of the service's module prints. */
export interface ServiceView {
  readonly header: string;
  readonly core: string;
  readonly service: string;
  readonly value: string;
}

/** Makes the view of the module with what all operations have in common. */
export function serviceView({ product, names, header, core }: PackageContext): ServiceView {
  const data = new Map<string, Data>([
    ['product', product.name],
    ['version', product.version],
    ...(product.style === 'ROA' ? [['style', 'ROA'] as const] : []),
    ['endpoints', endpointData(product.endpoints)],
  ]);
  return { header, core, service: names.product.service, value: dataLiteral(data) };
}
