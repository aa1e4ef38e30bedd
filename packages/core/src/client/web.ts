import type { ServiceOptions } from '../call/service-options.ts';
import type { Service } from '../endpoint/service.ts';
import type { Place } from './place.ts';

/** There are no variables: what the options leave out stays out. */
export function placeOf(_service: Service, { regionId, endpoint, network }: ServiceOptions): Place {
  return { regionId, endpoint, network };
}
