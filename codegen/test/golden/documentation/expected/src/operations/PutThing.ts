// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PutThing`. */
export interface PutThingRequest {
  /**
   * How big it is.
   * In GiB. Default: `10`. Range: 1 to 20. Example: `12`.
   */
  Size?: number | undefined;
  /** Default: `none`. Characters: 2 to 64. Pattern: `^[a-z]+$`. */
  Name?: string | undefined;
  /** Items: at most 20. */
  Tags?: readonly string[] | undefined;
  /** @deprecated The vendor advises against its use. */
  Old?: string | undefined;
  /**
   * Example:
   * `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`.
   */
  Long?: string | undefined;
  /** Example: ``a `b` c``. */
  Ticks?: string | undefined;
  /** Greater than 0. A multiple of 0.5. */
  Ratio?: number | undefined;
}

/** The answer of `PutThing`. */
export interface PutThingResponse {
  /**
   * A long text that has to be wrapped because it does not fit on the line that documentation comments are allowed
   * to have.
   */
  Id?: string;
  RequestId: string;
}

/**
 * Puts a thing.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/PutThing
 */
export const PutThing: Operation<PutThingRequest, PutThingResponse> = {
  name: 'PutThing',
};
