// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SendDiagnosticInterrupt`. */
export interface SendDiagnosticInterruptRequest {
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** The instance to crash. Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
}

/** The answer of `SendDiagnosticInterrupt`. */
export interface SendDiagnosticInterruptResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Makes the operating system of an unresponsive instance crash, so that it writes a memory dump.
 *
 * The instance restarts, and what was not written to disk may be lost. The system must be prepared for it (kdump,
 * reaction to an NMI), otherwise there is no dump. With too little space on the system disk the dump is cut off,
 * and the instance may not start again. Bare metal instances do not support it.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:SendDiagnosticInterrupt`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/SendDiagnosticInterrupt
 */
export const SendDiagnosticInterrupt: Operation<SendDiagnosticInterruptRequest, SendDiagnosticInterruptResponse> = {
  name: 'SendDiagnosticInterrupt',
  ram: 'ecs',
};
