// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import { type ClientOptions, ServiceClient } from '@scope/core';
import type { DemoErrorCode } from './error-codes.ts';
import type { DemoRegionId } from './regions.ts';
import { demoService } from './service.ts';

/** The options of a client of `Demo`. */
export interface DemoClientOptions extends ClientOptions {
  /** The region that calls go to, and the `RegionId` of a request that names none. */
  readonly regionId?: DemoRegionId | undefined;
}

/** The light client of `Demo`: `send` calls an operation, and a bundler leaves out all others. */
export class DemoClient extends ServiceClient<DemoErrorCode, 'Demo'> {
  constructor(options: DemoClientOptions = {}) {
    super(demoService, options);
  }
}
