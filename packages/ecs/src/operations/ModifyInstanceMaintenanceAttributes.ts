// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceMaintenanceAttributes`. */
export interface ModifyInstanceMaintenanceAttributesRequest {
  /**
   * What happens to an instance when its host fails or is maintained.
   * - `Stop`: It stays stopped.
   * - `AutoRecover`: It is started again.
   * - `AutoRedeploy`: It is moved to another host; data on its data disks may be lost.
   *
   * Example: `AutoRecover`.
   */
  ActionOnMaintenance?: 'Stop' | 'AutoRecover' | 'AutoRedeploy' | (string & {}) | undefined;
  /** The instances to change, at most 100. Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  /** The hours in which maintenance may take place; one window only. Items: at most 1. */
  MaintenanceWindow?: readonly ModifyInstanceMaintenanceAttributesRequestMaintenanceWindow[] | undefined;
  /** Whether an event announces maintenance that takes the instance down. Default: `false`. Example: `false`. */
  NotifyOnMaintenance?: boolean | undefined;
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

/** `MaintenanceWindow` in a request of `ModifyInstanceMaintenanceAttributes`. */
export interface ModifyInstanceMaintenanceAttributesRequestMaintenanceWindow {
  /**
   * When the window closes, on the hour as `HH:mm:ss` in UTC+8; goes with a start 1 to 23 hours earlier. Example:
   * `18:00:00`.
   */
  EndTime?: string | undefined;
  /**
   * When the window opens, on the hour as `HH:mm:ss` in UTC+8; goes with an end 1 to 23 hours later. Example:
   * `02:00:00`.
   */
  StartTime?: string | undefined;
}

/** The answer of `ModifyInstanceMaintenanceAttributes`. */
export interface ModifyInstanceMaintenanceAttributesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Sets the hours for maintenance of instances, and what happens to them when their host fails.
 *
 * For windows that repeat by day or week over many instances, see {@link CreatePlanMaintenanceWindow}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyInstanceMaintenanceAttributes`.
 * - Errors: `OperationDenied.NotInWhiteList`, `InvalidInstanceId.NotFound`, `InvalidParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMaintenanceAttributes
 */
export const ModifyInstanceMaintenanceAttributes: Operation<ModifyInstanceMaintenanceAttributesRequest, ModifyInstanceMaintenanceAttributesResponse> = {
  name: 'ModifyInstanceMaintenanceAttributes',
  ram: 'ecs',
  regionId: true,
};
