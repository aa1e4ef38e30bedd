// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import { type ClientOptions, ServiceClient } from '@scope/core';
import type { StsErrorCode } from './error-codes.ts';
import type { StsRegionId } from './regions.ts';
import { stsService } from './service.ts';

/** The options of a client of `Sts`. */
export interface StsClientOptions extends ClientOptions {
  /** The region that calls go to, and the `RegionId` of a request that names none. */
  readonly regionId?: StsRegionId | undefined;
}

/** The light client of `Sts`: `send` calls an operation, and a bundler leaves out all others. */
export class StsClient extends ServiceClient<StsErrorCode, 'Sts'> {
  constructor(options: StsClientOptions = {}) {
    super(stsService, options);
  }
}
