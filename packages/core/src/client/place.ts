import type { ServiceOptions } from '../call/service-options.ts';

/** Where a client's calls go. */
export type Place = Pick<ServiceOptions, 'regionId' | 'endpoint' | 'network'>;
