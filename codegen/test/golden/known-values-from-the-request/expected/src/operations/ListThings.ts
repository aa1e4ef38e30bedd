// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListThings`. */
export interface ListThingsRequest {
  NextToken?: string | undefined;
  Status?: 'Running' | 'Stopped' | (string & {}) | undefined;
  Level?: 1 | 2 | 3 | (number & {}) | undefined;
  Kind?: readonly ('big' | 'small' | (string & {}))[] | undefined;
  Direction?: 'in' | 'out' | 'all' | (string & {}) | undefined;
  Everything?: 'ALL' | (string & {}) | undefined;
  Own?: 'a' | 'b' | (string & {}) | undefined;
  Size?: 1 | 2 | (number & {}) | undefined;
  Charge?: 'byHour' | 'byMonth' | (string & {}) | undefined;
  Mode?: 'fast' | 'slow' | (string & {}) | undefined;
}

/** The answer of `ListThings`. */
export interface ListThingsResponse {
  Things?: ListThingsResponseThings;
  Status?: string;
  NextToken?: string;
  RequestId: string;
}

/** `Things` in an answer of `ListThings`. */
export interface ListThingsResponseThings {
  Thing?: ListThingsResponseThingsThing[];
}

/** `Things.Thing` in an answer of `ListThings`. */
export interface ListThingsResponseThingsThing {
  /** What it does. Example: `Running`. */
  Status?: 'Running' | 'Stopped' | (string & {});
  Level?: 1 | 2 | 3 | (number & {});
  Kind?: 'big' | 'small' | (string & {});
  Direction?: 'in' | 'out' | (string & {});
  Everything?: string;
  Own?: 'c' | (string & {});
  Size?: string;
  /** Example: `3`. */
  Charge?: string;
  Mode?: string;
  Other?: string;
  Locks?: ListThingsResponseThingsThingLocks[];
  Owner?: ListThingsResponseThingsThingOwner;
}

/** `Things.Thing.Locks` in an answer of `ListThings`. */
export interface ListThingsResponseThingsThingLocks {
  Status?: string;
}

/** `Things.Thing.Owner` in an answer of `ListThings`. */
export interface ListThingsResponseThingsThingOwner {
  Status?: string;
  Kind?: 'person' | 'team' | (string & {});
}

/**
 * Calls `ListThings`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListThings
 */
export const ListThings: PaginatedOperation<ListThingsRequest, ListThingsResponse, ListThingsResponseThingsThing> = {
  name: 'ListThings',
  readOnly: true,
  pagination: { style: 'token', items: 'Things.Thing', inputToken: 'NextToken', outputToken: 'NextToken' },
};
