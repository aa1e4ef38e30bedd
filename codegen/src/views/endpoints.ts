import type { Endpoint } from '../model/product.ts';
import type { Data } from '../print/literal.ts';

const placeholder = '{regionId}';

/** Sums up the hosts of a product: the most common pattern of each network, and the regions that differ from it. */
export function endpointData(endpoints: readonly Endpoint[]): Data {
  const networks = [...new Set(endpoints.map(({ network }) => network))];
  const byNetwork = networks.map((network) => {
    const own = endpoints.filter((endpoint) => endpoint.network === network);
    const pattern = commonPattern(own);
    return { network, pattern, exceptions: own.filter((endpoint) => patternOf(endpoint) !== pattern) };
  });
  const differing = byNetwork.filter(({ exceptions }) => exceptions.length > 0);
  const patterns = new Map(byNetwork.map(({ network, pattern }) => [network, pattern]));
  const regions = new Map(differing.map(({ network, exceptions }) => [network, hostsByRegion(exceptions)]));
  return new Map<string, Data>([
    ['patterns', patterns],
    ...(regions.size === 0 ? [] : [['regions', regions] as const]),
  ]);
}

function commonPattern(endpoints: readonly Endpoint[]): string {
  const counts = new Map<string, number>();
  for (const endpoint of endpoints) {
    const pattern = patternOf(endpoint);
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

function patternOf({ host, region }: Endpoint): string {
  return region === '' ? host : host.replace(region, placeholder);
}

function hostsByRegion(endpoints: readonly Endpoint[]): ReadonlyMap<string, string> {
  return new Map(endpoints.map(({ region, host }) => [region, host]));
}
