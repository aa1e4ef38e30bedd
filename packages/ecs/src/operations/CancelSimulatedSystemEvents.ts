// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelSimulatedSystemEvents`. */
export interface CancelSimulatedSystemEventsRequest {
  /** Items: at most 100. */
  EventId: readonly string[];
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `CancelSimulatedSystemEvents`. */
export interface CancelSimulatedSystemEventsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CancelSimulatedSystemEvents`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelSimulatedSystemEvents
 */
export const CancelSimulatedSystemEvents: Operation<CancelSimulatedSystemEventsRequest, CancelSimulatedSystemEventsResponse> = {
  name: 'CancelSimulatedSystemEvents',
  regionId: true,
};
