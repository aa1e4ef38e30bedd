// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { CallOptions } from '@scope/core';
import { DemoClient } from './client.ts';
import type { DemoErrorCode } from './error-codes.ts';
import { Foo, type FooRequest_, type FooResponse } from './operations/Foo.ts';
import { Foo_, type Foo_Request, type Foo_Response } from './operations/foo_.ts';
import { FooRequest, type FooRequestRequest, type FooRequestResponse } from './operations/FooRequest.ts';
import { ServiceError_, type ServiceError_Request, type ServiceError_Response } from './operations/ServiceError.ts';
import { Promise_, type Promise_Request, type Promise_Response } from './operations/Promise.ts';
import { Demo_, type Demo_Request, type Demo_Response } from './operations/Demo.ts';
import { Con, type ConRequest, type ConResponse } from './operations/con_.ts';

/** The client of `Demo` with one method for each operation. */
export class Demo extends DemoClient {
  /**
   * Calls `Foo`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Foo
   */
  foo(request: FooRequest_ = {}, options?: CallOptions<DemoErrorCode>): Promise<FooResponse> {
    return this.send(Foo, request, options);
  }

  /**
   * Calls `foo`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/foo
   */
  foo_(request: Foo_Request = {}, options?: CallOptions<DemoErrorCode>): Promise<Foo_Response> {
    return this.send(Foo_, request, options);
  }

  /**
   * Calls `FooRequest`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/FooRequest
   */
  fooRequest(request: FooRequestRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<FooRequestResponse> {
    return this.send(FooRequest, request, options);
  }

  /**
   * Calls `ServiceError`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ServiceError
   */
  serviceError(request: ServiceError_Request = {}, options?: CallOptions<DemoErrorCode>): Promise<ServiceError_Response> {
    return this.send(ServiceError_, request, options);
  }

  /**
   * Calls `Promise`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Promise
   */
  promise(request: Promise_Request = {}, options?: CallOptions<DemoErrorCode>): Promise<Promise_Response> {
    return this.send(Promise_, request, options);
  }

  /**
   * Calls `Demo`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Demo
   */
  demo(request: Demo_Request = {}, options?: CallOptions<DemoErrorCode>): Promise<Demo_Response> {
    return this.send(Demo_, request, options);
  }

  /**
   * Calls `con`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/con
   */
  con(request: ConRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<ConResponse> {
    return this.send(Con, request, options);
  }
}
