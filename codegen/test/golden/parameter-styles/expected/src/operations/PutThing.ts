// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PutThing`. */
export interface PutThingRequest {
  Dotted?: readonly string[] | undefined;
  Flat?: PutThingRequestFlat | undefined;
  Json?: PutThingRequestJson | string | undefined;
  JsonMap?: Readonly<Record<string, unknown>> | string | undefined;
  Commas?: readonly string[] | undefined;
  Spaces?: readonly number[] | undefined;
  Pipes?: readonly number[] | undefined;
  Scalar?: string | undefined;
  Anything?: unknown;
}

/** `Flat` in a request of `PutThing`. */
export interface PutThingRequestFlat {
  A?: string | undefined;
}

/** `Json` in a request of `PutThing`. */
export interface PutThingRequestJson {
  A?: string | undefined;
}

/** The answer of `PutThing`. */
export interface PutThingResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `PutThing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/PutThing
 */
export const PutThing: Operation<PutThingRequest, PutThingResponse> = {
  name: 'PutThing',
  parameters: {
    Json: { style: 'json' },
    JsonMap: { style: 'json' },
    Commas: { style: 'simple' },
    Spaces: { style: 'spaceDelimited' },
    Pipes: { style: 'pipeDelimited' },
    Anything: { style: 'json' },
  },
};
