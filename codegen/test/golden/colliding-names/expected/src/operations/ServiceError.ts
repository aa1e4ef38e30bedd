// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ServiceError`. */
export type ServiceError_Request = Record<string, never>;

/** The answer of `ServiceError`. */
export interface ServiceError_Response {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `ServiceError`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ServiceError
 */
export const ServiceError_: Operation<ServiceError_Request, ServiceError_Response> = {
  name: 'ServiceError',
};
