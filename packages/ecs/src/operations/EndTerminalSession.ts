// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `EndTerminalSession`. */
export interface EndTerminalSessionRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The session to close, from {@link StartTerminalSession}. Example: `s-hz023od0x92dbi2jlqpr`. */
  SessionId: string;
}

/** The answer of `EndTerminalSession`. */
export interface EndTerminalSessionResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Closes a terminal session for good; its WebSocket URL can no longer be used.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:EndTerminalSession`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EndTerminalSession
 */
export const EndTerminalSession: Operation<EndTerminalSessionRequest, EndTerminalSessionResponse> = {
  name: 'EndTerminalSession',
  ram: 'ecs',
  regionId: true,
};
