// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetThing`. */
export interface GetThingRequest {
  Status?: 'Running' | 'Stopped' | (string & {}) | undefined;
  Level?: 1 | 2 | (number & {}) | undefined;
  Size?: 10 | (number & {}) | bigint | undefined;
  Empty?: string | undefined;
  Modes?: readonly ('a' | 'b' | (string & {}))[] | undefined;
  LongStatus?:
    | 'AVeryLongStatusNumber0'
    | 'AVeryLongStatusNumber1'
    | 'AVeryLongStatusNumber2'
    | 'AVeryLongStatusNumber3'
    | 'AVeryLongStatusNumber4'
    | 'AVeryLongStatusNumber5'
    | (string & {})
    | undefined;
  LongModes?: readonly (
    | 'AVeryLongStatusNumber0'
    | 'AVeryLongStatusNumber1'
    | 'AVeryLongStatusNumber2'
    | 'AVeryLongStatusNumber3'
    | 'AVeryLongStatusNumber4'
    | 'AVeryLongStatusNumber5'
    | (string & {})
  )[] | undefined;
}

/** The answer of `GetThing`. */
export interface GetThingResponse {
  Status?: 'It\'s' | (string & {});
  On?: boolean;
  RequestId: string;
}

/**
 * Calls `GetThing`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/GetThing
 */
export const GetThing: Operation<GetThingRequest, GetThingResponse> = {
  name: 'GetThing',
  readOnly: true,
};
