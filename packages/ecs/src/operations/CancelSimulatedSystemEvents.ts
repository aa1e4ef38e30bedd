// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelSimulatedSystemEvents`. */
export interface CancelSimulatedSystemEventsRequest {
  /** The events to cancel, from {@link CreateSimulatedSystemEvents}; real ones are refused. Items: at most 100. */
  EventId: readonly string[];
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
}

/** The answer of `CancelSimulatedSystemEvents`. */
export interface CancelSimulatedSystemEventsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Cancels made-up system events that are `Scheduled` or `Executing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CancelSimulatedSystemEvents`.
 * - Errors: `EventIdLimitExceeded`, `InvalidEventId.NotFound`, `CannotCancelSystemEvent.NotSimulated`,
 * `InvalidParameter`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelSimulatedSystemEvents
 */
export const CancelSimulatedSystemEvents: Operation<CancelSimulatedSystemEventsRequest, CancelSimulatedSystemEventsResponse> = {
  name: 'CancelSimulatedSystemEvents',
  ram: 'ecs',
  regionId: true,
};
