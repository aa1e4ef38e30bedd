// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { CallOptions } from '@scope/core';
import { DemoClient } from './client.ts';
import type { DemoErrorCode } from './error-codes.ts';
import { Send, type SendRequest, type SendResponse } from './operations/Send.ts';
import { Close, type CloseRequest, type CloseResponse } from './operations/Close.ts';
import { ToString, type ToStringRequest, type ToStringResponse } from './operations/ToString.ts';
import { Constructor, type ConstructorRequest, type ConstructorResponse } from './operations/Constructor.ts';
import { Then, type ThenRequest, type ThenResponse } from './operations/Then.ts';
import { Delete, type DeleteRequest, type DeleteResponse } from './operations/Delete.ts';
import { URLCheck, type URLCheckRequest, type URLCheckResponse } from './operations/URLCheck.ts';

/** The client of `Demo` with one method for each operation. */
export class Demo extends DemoClient {
  /**
   * Calls `Send`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Send
   */
  send_(request: SendRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<SendResponse> {
    return this.send(Send, request, options);
  }

  /**
   * Calls `Close`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Close
   */
  close_(request: CloseRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<CloseResponse> {
    return this.send(Close, request, options);
  }

  /**
   * Calls `ToString`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ToString
   */
  toString_(request: ToStringRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<ToStringResponse> {
    return this.send(ToString, request, options);
  }

  /**
   * Calls `Constructor`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Constructor
   */
  constructor_(request: ConstructorRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<ConstructorResponse> {
    return this.send(Constructor, request, options);
  }

  /**
   * Calls `Then`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Then
   */
  then_(request: ThenRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<ThenResponse> {
    return this.send(Then, request, options);
  }

  /**
   * Calls `Delete`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Delete
   */
  delete(request: DeleteRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<DeleteResponse> {
    return this.send(Delete, request, options);
  }

  /**
   * Calls `URLCheck`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @see https://api.alibabacloud.com/document/Demo/2020-01-01/URLCheck
   */
  uRLCheck(request: URLCheckRequest = {}, options?: CallOptions<DemoErrorCode>): Promise<URLCheckResponse> {
    return this.send(URLCheck, request, options);
  }
}
