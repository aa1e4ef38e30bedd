import type { MetadataEndpoint } from '../metadata.ts';
import type { SpecServer } from '../openapi.ts';
import { defined } from './defined.ts';

/** Converts the hosts of a product: one server for each region and network. */
export function convertEndpoints(endpoints: readonly MetadataEndpoint[]): SpecServer[] {
  return endpoints.flatMap((endpoint) => [
    ...convertHost(endpoint, 'public', endpoint.public),
    ...convertHost(endpoint, 'vpc', endpoint.vpc),
  ]);
}

function convertHost(
  endpoint: MetadataEndpoint,
  network: SpecServer['x-acs-network'],
  host?: string,
): SpecServer[] {
  if (host === undefined) return [];
  const { regionId, regionName } = endpoint;
  return [
    defined({
      url: `https://${host}`,
      description: regionName,
      'x-acs-region': regionId,
      'x-acs-network': network,
    }),
  ];
}
