// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateSimulatedSystemEvents`. */
export interface CreateSimulatedSystemEventsRequest {
  /**
   * The type of the made-up events.
   * - `SystemMaintenance.Reboot`: Restart for maintenance.
   * - `SystemFailure.Reboot`: Restart after a failure of the platform.
   * - `InstanceFailure.Reboot`: Restart after a crash within the instance.
   * - `SystemMaintenance.Stop`: Stop for maintenance.
   * - `SystemMaintenance.Redeploy`: Move to another host for maintenance.
   * - `SystemFailure.Redeploy`: Move to another host after a failure of the platform.
   * - `SystemFailure.Stop`: Stop after a failure of the platform.
   *
   * Example: `SystemMaintenance.Reboot`.
   */
  EventType:
    | 'SystemMaintenance.Reboot'
    | 'SystemFailure.Reboot'
    | 'InstanceFailure.Reboot'
    | 'SystemMaintenance.Stop'
    | 'SystemMaintenance.Redeploy'
    | 'SystemFailure.Redeploy'
    | 'SystemFailure.Stop'
    | (string & {});
  /** The instances that get an event each, at most 100. Items: at most 100. */
  InstanceId: readonly string[];
  /**
   * When the events begin, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Failures begin at once and become `Executed` at this
   * time. Example: `2018-12-01T06:32:31Z`.
   */
  NotBefore: string;
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
  /**
   * Whether the instances are really stopped, restarted or released, with the loss of data that goes with it. Only
   * for some types; with `SystemMaintenance.Redeploy` the service picks the time. Example: `false`.
   */
  TriggerRealOps?: boolean | undefined;
}

/** The answer of `CreateSimulatedSystemEvents`. */
export interface CreateSimulatedSystemEventsResponse {
  /** The ids of the new events. */
  EventIdSet?: CreateSimulatedSystemEventsResponseEventIdSet;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `EventIdSet` in an answer of `CreateSimulatedSystemEvents`. */
export interface CreateSimulatedSystemEventsResponseEventIdSet {
  /** One event each, for {@link CancelSimulatedSystemEvents}. */
  EventId?: string[];
}

/**
 * Schedules made-up system events for instances, to test how your systems react.
 *
 * The events show up in {@link DescribeInstanceHistoryEvents} and in CloudMonitor like real ones, but nothing
 * happens to the instances, unless `TriggerRealOps` is set. They become `Executed` at their time, or `Canceled` by
 * {@link CancelSimulatedSystemEvents}; restarting the instance before a `SystemMaintenance.Reboot` makes it
 * `Avoided`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CreateSimulatedSystemEvents`.
 * - Errors: `InstanceIdLimitExceeded`, `SimulatedEventLimitExceeded`, `InvalidInstanceId.NotFound`,
 * `InvalidNotBefore.Passed`, `InvalidParameter`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSimulatedSystemEvents
 */
export const CreateSimulatedSystemEvents: Operation<CreateSimulatedSystemEventsRequest, CreateSimulatedSystemEventsResponse> = {
  name: 'CreateSimulatedSystemEvents',
  ram: 'ecs',
  regionId: true,
};
