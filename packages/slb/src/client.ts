// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import { type ClientOptions, ServiceClient } from '@scope/core';
import type { SlbErrorCode } from './error-codes.ts';
import type { SlbRegionId } from './regions.ts';
import { slbService } from './service.ts';

/** The options of a client of `Slb`. */
export interface SlbClientOptions extends ClientOptions {
  /** The region that calls go to, and the `RegionId` of a request that names none. */
  readonly regionId?: SlbRegionId | undefined;
}

/** The light client of `Slb`: `send` calls an operation, and a bundler leaves out all others. */
export class SlbClient extends ServiceClient<SlbErrorCode, 'Slb'> {
  constructor(options: SlbClientOptions = {}) {
    super(slbService, options);
  }
}
