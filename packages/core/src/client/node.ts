import { environmentVariable } from '#platform';
import type { ServiceOptions } from '../call/service-options.ts';
import { isHostLabel } from '../codec/wire.ts';
import { checkOwnHost, originOf } from '../endpoint/resolve-endpoint.ts';
import type { Service } from '../endpoint/service.ts';
import { ConfigError } from '../errors/errors.ts';
import type { Place } from './place.ts';

/**
 * Takes from the environment what the options of a client leave out: `ALIBABA_CLOUD_REGION_ID`, then
 * `ALIBABA_CLOUD_ENDPOINT`, else `ALIBABA_CLOUD_ENDPOINT_TYPE`.
 *
 * @throws ConfigError that names a variable which cannot be used, or is for another product.
 */
export function placeOf(
  service: Service,
  { regionId, endpoint, network, allowPlainHttp }: ServiceOptions,
): Place {
  const region = regionId ?? regionFromEnvironment();
  if (endpoint !== undefined) return { regionId: region, endpoint, network };
  const named = environmentVariable('ALIBABA_CLOUD_ENDPOINT') || undefined;
  if (named === undefined) return { regionId: region, network: network ?? networkFromEnvironment() };
  const origin = originOf(named, 'ALIBABA_CLOUD_ENDPOINT', allowPlainHttp);
  checkOwnHost(service, origin, 'ALIBABA_CLOUD_ENDPOINT');
  return { regionId: region, endpoint: origin, network };
}

function regionFromEnvironment(): string | undefined {
  const name = 'ALIBABA_CLOUD_REGION_ID';
  const region = environmentVariable(name) || undefined;
  if (region === undefined || isHostLabel(region)) return region;
  throw new ConfigError(`${name} is malformed: it takes an id such as 'cn-hangzhou'`);
}

function networkFromEnvironment(): string | undefined {
  const name = 'ALIBABA_CLOUD_ENDPOINT_TYPE';
  const type = environmentVariable(name)?.toLowerCase() || undefined;
  if (type === undefined || type === 'vpc' || type === 'public') return type;
  throw new ConfigError(`${name} takes 'vpc' or 'public'`);
}
