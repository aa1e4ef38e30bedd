// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SendDiagnosticInterrupt`. */
export interface SendDiagnosticInterruptRequest {
  /** Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
}

/** The answer of `SendDiagnosticInterrupt`. */
export interface SendDiagnosticInterruptResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `SendDiagnosticInterrupt`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/SendDiagnosticInterrupt
 */
export const SendDiagnosticInterrupt: Operation<SendDiagnosticInterruptRequest, SendDiagnosticInterruptResponse> = {
  name: 'SendDiagnosticInterrupt',
};
