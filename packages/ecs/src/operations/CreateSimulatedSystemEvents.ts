// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateSimulatedSystemEvents`. */
export interface CreateSimulatedSystemEventsRequest {
  /** Example: `SystemMaintenance.Reboot`. */
  EventType:
    | 'SystemMaintenance.Reboot'
    | 'SystemFailure.Reboot'
    | 'InstanceFailure.Reboot'
    | 'SystemMaintenance.Stop'
    | 'SystemMaintenance.Redeploy'
    | 'SystemFailure.Redeploy'
    | 'SystemFailure.Stop'
    | (string & {});
  /** Items: at most 100. */
  InstanceId: readonly string[];
  /** Example: `2018-12-01T06:32:31Z`. */
  NotBefore: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `false`. */
  TriggerRealOps?: boolean | undefined;
}

/** The answer of `CreateSimulatedSystemEvents`. */
export interface CreateSimulatedSystemEventsResponse {
  EventIdSet?: CreateSimulatedSystemEventsResponseEventIdSet;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `EventIdSet` in an answer of `CreateSimulatedSystemEvents`. */
export interface CreateSimulatedSystemEventsResponseEventIdSet {
  EventId?: string[];
}

/**
 * Calls `CreateSimulatedSystemEvents`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSimulatedSystemEvents
 */
export const CreateSimulatedSystemEvents: Operation<CreateSimulatedSystemEventsRequest, CreateSimulatedSystemEventsResponse> = {
  name: 'CreateSimulatedSystemEvents',
  regionId: true,
};
