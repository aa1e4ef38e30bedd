// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import { type ClientOptions, ServiceClient } from '@scope/core';
import type { EcsErrorCode } from './error-codes.ts';
import type { EcsRegionId } from './regions.ts';
import { ecsService } from './service.ts';

/** The options of a client of `Ecs`. */
export interface EcsClientOptions extends ClientOptions {
  /** The region that calls go to, and the `RegionId` of a request that names none. */
  readonly regionId?: EcsRegionId | undefined;
}

/** The light client of `Ecs`: `send` calls an operation, and a bundler leaves out all others. */
export class EcsClient extends ServiceClient<EcsErrorCode, 'Ecs'> {
  constructor(options: EcsClientOptions = {}) {
    super(ecsService, options);
  }
}
