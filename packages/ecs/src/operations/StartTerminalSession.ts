// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartTerminalSession`. */
export interface StartTerminalSessionRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `ssh root\@192.168.0.246`. */
  CommandLine?: string | undefined;
  /** Example: `Intranet`. */
  ConnectionType?: 'Internet' | 'Intranet' | (string & {}) | undefined;
  EncryptionOptions?: StartTerminalSessionRequestEncryptionOptions | string | undefined;
  /** Items: at most 100. */
  InstanceId: readonly string[];
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `axtSecretPassword`. */
  PasswordName?: string | undefined;
  /** Example: `22`. */
  PortNumber?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `192.168.0.246`. */
  TargetServer?: string | undefined;
  /** Example: `testUser`. */
  Username?: string | undefined;
}

/** `EncryptionOptions` in a request of `StartTerminalSession`. */
export interface StartTerminalSessionRequestEncryptionOptions {
  /** Example: `true`. */
  Enabled?: boolean | undefined;
  /** Example: `Od4gnBFUeChK`. */
  KMSKeyId?: string | undefined;
  /** Default: `Auto`. Example: `Auto`. */
  Mode?: 'Auto' | 'Kms' | (string & {}) | undefined;
}

/** The answer of `StartTerminalSession`. */
export interface StartTerminalSessionResponse {
  /** Example: `EB5173B0-8E80-564E-AAD1-31354124C935`. */
  RequestId: string;
  /** Example: `d86c2df2-d19c-4bd8-b817-a19ef1232534`. */
  SecurityToken?: string;
  /** Example: `s-hz023od0x92dbi2jlqpr`. */
  SessionId?: string;
  /**
   * Example:
   * `wss://cn-hangzhou.axt.aliyuncs.com/session?sessionId=s-hz023od0x92dbi2jlqpr&token=d86c2df2-d19c-4bd8-b817-a19ef1232534`.
   */
  WebSocketUrl?: string;
}

/**
 * Calls `StartTerminalSession`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartTerminalSession
 */
export const StartTerminalSession: Operation<StartTerminalSessionRequest, StartTerminalSessionResponse> = {
  name: 'StartTerminalSession',
  regionId: true,
  clientToken: true,
  parameters: { EncryptionOptions: { style: 'json' } },
};
