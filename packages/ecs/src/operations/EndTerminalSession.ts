// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `EndTerminalSession`. */
export interface EndTerminalSessionRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `s-hz023od0x92dbi2jlqpr`. */
  SessionId: string;
}

/** The answer of `EndTerminalSession`. */
export interface EndTerminalSessionResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `EndTerminalSession`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EndTerminalSession
 */
export const EndTerminalSession: Operation<EndTerminalSessionRequest, EndTerminalSessionResponse> = {
  name: 'EndTerminalSession',
  regionId: true,
};
