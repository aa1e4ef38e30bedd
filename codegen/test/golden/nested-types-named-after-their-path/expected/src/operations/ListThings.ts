// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListThings`. */
export interface ListThingsRequest {
  Filter?: readonly ListThingsRequestFilter[] | undefined;
  Options?: ListThingsRequestOptions | undefined;
}

/** `Filter` in a request of `ListThings`. */
export interface ListThingsRequestFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

/** `Options` in a request of `ListThings`. */
export interface ListThingsRequestOptions {
  Deep?: ListThingsRequestOptionsDeep | undefined;
}

/** `Options.Deep` in a request of `ListThings`. */
export interface ListThingsRequestOptionsDeep {
  Deeper?: ListThingsRequestOptionsDeepDeeper | undefined;
}

/** `Options.Deep.Deeper` in a request of `ListThings`. */
export interface ListThingsRequestOptionsDeepDeeper {
  On?: boolean | undefined;
}

/** The answer of `ListThings`. */
export interface ListThingsResponse {
  Things?: ListThingsResponseThings;
  RequestId: string;
}

/** `Things` in an answer of `ListThings`. */
export interface ListThingsResponseThings {
  Thing?: ListThingsResponseThingsThing[];
}

/** `Things.Thing` in an answer of `ListThings`. */
export interface ListThingsResponseThingsThing {
  Id?: string;
  Tags?: ListThingsResponseThingsThingTags[][];
  Disks?: Record<string, ListThingsResponseThingsThingDisks>;
}

/** `Things.Thing.Tags` in an answer of `ListThings`. */
export interface ListThingsResponseThingsThingTags {
  Key?: string;
}

/** `Things.Thing.Disks` in an answer of `ListThings`. */
export interface ListThingsResponseThingsThingDisks {
  Size?: number;
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
};
