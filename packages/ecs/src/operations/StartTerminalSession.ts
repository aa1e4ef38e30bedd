// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartTerminalSession`. */
export interface StartTerminalSessionRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * A command to run once the session is open, such as `ssh root\@192.168.0.246`; at most 512 characters. Excludes
   * `PortNumber` and `TargetServer`. Example: `ssh root\@192.168.0.246`.
   */
  CommandLine?: string | undefined;
  /**
   * From where the URL can be reached; left out, from the Internet.
   * - `Internet`: From anywhere.
   * - `Intranet`: From the internal network of Alibaba Cloud.
   *
   * Example: `Intranet`.
   */
  ConnectionType?: 'Internet' | 'Intranet' | (string & {}) | undefined;
  /** Encryption of the session from end to end. */
  EncryptionOptions?: StartTerminalSessionRequestEncryptionOptions | string | undefined;
  /** The instance to connect to, as a list. Items: at most 100. */
  InstanceId: readonly string[];
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The name under which the password of `Username` is kept in the parameter store of OOS. Windows only, for users
   * other than `System`. Example: `axtSecretPassword`.
   */
  PasswordName?: string | undefined;
  /**
   * The port to forward data to, such as 22: on the instance or, with `TargetServer`, on that server. Left out,
   * there is no forwarding but a terminal. Example: `22`.
   */
  PortNumber?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The address of a server in the VPC that the instance forwards to; needs `PortNumber`. Left out, the instance
   * itself is the target. Example: `192.168.0.246`.
   */
  TargetServer?: string | undefined;
  /** The user on the instance to connect as. Example: `testUser`. */
  Username?: string | undefined;
}

/** `EncryptionOptions` in a request of `StartTerminalSession`. */
export interface StartTerminalSessionRequestEncryptionOptions {
  /** Whether what passes through the session is encrypted from end to end. Example: `true`. */
  Enabled?: boolean | undefined;
  /** The symmetric KMS key, where `Mode` is `Kms`. Example: `Od4gnBFUeChK`. */
  KMSKeyId?: string | undefined;
  /**
   * Where the key comes from; counts only with `Enabled`.
   * - `Auto`: The two ends agree on a key.
   * - `Kms`: From the KMS key `KMSKeyId`.
   *
   * Default: `Auto`. Example: `Auto`.
   */
  Mode?: 'Auto' | 'Kms' | (string & {}) | undefined;
}

/** The answer of `StartTerminalSession`. */
export interface StartTerminalSessionResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `EB5173B0-8E80-564E-AAD1-31354124C935`. */
  RequestId: string;
  /**
   * Proves the right to connect; goes into a header of the WebSocket request. It is in the URL as well. Example:
   * `d86c2df2-d19c-4bd8-b817-a19ef1232534`.
   */
  SecurityToken?: string;
  /** The new session, for {@link EndTerminalSession}. Example: `s-hz023od0x92dbi2jlqpr`. */
  SessionId?: string;
  /**
   * Where a WebSocket client connects to; holds session and token, so keep it secret. Example:
   * `wss://cn-hangzhou.axt.aliyuncs.com/session?sessionId=s-hz023od0x92dbi2jlqpr&token=d86c2df2-d19c-4bd8-b817-a19ef1232534`.
   */
  WebSocketUrl?: string;
}

/**
 * Opens a terminal session or port forwarding to an instance, and returns its WebSocket URL.
 *
 * The instance must be `Running`, with agent 2.2.3.256 (Linux) or 2.1.3.256 (Windows) at least; sessions must be
 * allowed in {@link ModifyCloudAssistantSettings}. The URL is good for 10 minutes, a connection without traffic is
 * closed after 3. Forwarding is TCP only. {@link EndTerminalSession} makes URL and session useless.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:StartTerminalSession`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartTerminalSession
 */
export const StartTerminalSession: Operation<StartTerminalSessionRequest, StartTerminalSessionResponse> = {
  name: 'StartTerminalSession',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
  parameters: { EncryptionOptions: { style: 'json' } },
};
