import { dataLiteral } from '../print/literal.ts';
import { openUnion, sorted } from './open-union.ts';
import type { PackageContext } from './package-context.ts';

/** What the template of the regions' module prints. */
export interface RegionsView {
  readonly header: string;
  readonly regionId: string;
  readonly type: string;
  readonly regionIds: string;
  readonly value: string;
}

/** Makes the view of the module that names the regions. */
export function regionsView({ product, names, header }: PackageContext): RegionsView {
  const { regionId, regionIds } = names.product;
  const regions = sorted(product.endpoints.map(({ region }) => region).filter((region) => region !== ''));
  return { header, regionId, type: openUnion(regions), regionIds, value: dataLiteral(regions) };
}
