// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { CallOptions } from '@scope/core';
import { DemoClient } from './client.ts';
import type { DemoErrorCode } from './error-codes.ts';
import { PutThing, type PutThingRequest, type PutThingResponse } from './operations/PutThing.ts';
import { Escape, type EscapeRequest, type EscapeResponse } from './operations/_Escape.ts';
import { Evil, type EvilRequest, type EvilResponse } from './operations/_evil_.ts';
import { ToString, type ToStringRequest, type ToStringResponse } from './operations/toString.ts';
import { __proto__, type __proto__Request, type __proto__Response } from './operations/__proto__.ts';

/** The client of `Demo` with one method for each operation. */
export class Demo extends DemoClient {
  /**
   * *\/ export const pwned = 1; /* ` ${1} ' " \
   * <script> {\@link x}
   * \@see *\/ export const pwned = 1; /* ` ${1} ' " \
   * <script> {\@link x}
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - Errors: ``*\/ export const pwned = 1; /* ` ${1} ' " \ <script> {\@link x}``.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/PutThing
   */
  putThing(request: PutThingRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<PutThingResponse> {
    return this.send(PutThing, request, options);
  }

  /**
   * Calls `../../Escape`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/..%2F..%2FEscape
   */
  escape(request: EscapeRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<EscapeResponse> {
    return this.send(Escape, request, options);
  }

  /**
   * Calls `'+evil+'`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/%27%2Bevil%2B%27
   */
  evil(request: EvilRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<EvilResponse> {
    return this.send(Evil, request, options);
  }

  /**
   * Calls `toString`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/toString
   */
  toString_(request: ToStringRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<ToStringResponse> {
    return this.send(ToString, request, options);
  }

  /**
   * Calls `__proto__`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/__proto__
   */
  __proto___(request: __proto__Request = {}, options?: CallOptions<DemoErrorCode>): Promise<__proto__Response> {
    return this.send(__proto__, request, options);
  }
}
