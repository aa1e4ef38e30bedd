// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { CallOptions } from '@scope/core';
import { DemoClient } from './client.ts';
import type { DemoErrorCode } from './error-codes.ts';
import { ListThings, type ListThingsRequest, type ListThingsResponse } from './operations/ListThings.ts';
import { StartThing, type StartThingRequest, type StartThingResponse } from './operations/StartThing.ts';
import { RunThings, type RunThingsRequest, type RunThingsResponse } from './operations/RunThings.ts';

/** The client of `Demo` with one method for each operation. */
export class Demo extends DemoClient {
  /**
   * Lists things, by status.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link ThingUp}.
   * - RAM action: `demo:ListThings`.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListThings
   */
  listThings(request: ListThingsRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<ListThingsResponse> {
    return this.send(ListThings, request, options);
  }

  /**
   * Starts a thing that is `down`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `other:StartThing`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/StartThing
   */
  startThing(request: StartThingRequest, options?: CallOptions<DemoErrorCode>): Promise<StartThingResponse> {
    return this.send(StartThing, request, options);
  }

  /**
   * Makes things, and starts them.
   *
   * They are `up` after a while: wait with {@link ThingUp}.
   * {@link StartThing} starts one that is there.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `demo:RunThings`, on `acs:demo:{regionId}:{accountId}:thing/*`.
   * - Errors: `IncorrectThingStatus`, `QuotaExceed.Thing`, `InvalidThing.NotFound`, `InvalidParameter`.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/RunThings
   */
  runThings(request: RunThingsRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<RunThingsResponse> {
    return this.send(RunThings, request, options);
  }
}
