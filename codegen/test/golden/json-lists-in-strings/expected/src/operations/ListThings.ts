// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListThings`. */
export interface ListThingsRequest {
  /** Example: `["t-1", "t-2"]`. */
  ThingIds?: readonly string[] | string | undefined;
  /** Example: `[ "a"]`. */
  Loose?: readonly string[] | string | undefined;
  /** Example: `[“t-1”, “t-2”…]`. */
  Typeset?: readonly string[] | string | undefined;
  /** Example: `{"a": ["b"]}`. */
  Policy?: string | undefined;
  Forced?: readonly string[] | string | undefined;
  /** Example: `["x"]`. */
  Refused?: string | undefined;
}

/** The answer of `ListThings`. */
export interface ListThingsResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `ListThings`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListThings
 */
export const ListThings: Operation<ListThingsRequest, ListThingsResponse> = {
  name: 'ListThings',
  readOnly: true,
  parameters: {
    ThingIds: { style: 'json' },
    Loose: { style: 'json' },
    Typeset: { style: 'json' },
    Forced: { style: 'json' },
  },
};
