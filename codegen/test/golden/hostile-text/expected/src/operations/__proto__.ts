// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `__proto__`. */
export interface __proto__Request {
  proto?: readonly string[] | string | undefined;
}

/** The answer of `__proto__`. */
export interface __proto__Response {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `__proto__`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/__proto__
 */
export const __proto__: Operation<__proto__Request, __proto__Response> = {
  name: '__proto__',
  parameters: { proto: { style: 'json' } },
};
