// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceMaintenanceAttributes`. */
export interface ModifyInstanceMaintenanceAttributesRequest {
  /** Example: `AutoRecover`. */
  ActionOnMaintenance?: 'Stop' | 'AutoRecover' | 'AutoRedeploy' | (string & {}) | undefined;
  /** Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  /** Items: at most 1. */
  MaintenanceWindow?: readonly ModifyInstanceMaintenanceAttributesRequestMaintenanceWindow[] | undefined;
  /** Default: `false`. Example: `false`. */
  NotifyOnMaintenance?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `MaintenanceWindow` in a request of `ModifyInstanceMaintenanceAttributes`. */
export interface ModifyInstanceMaintenanceAttributesRequestMaintenanceWindow {
  /** Example: `18:00:00`. */
  EndTime?: string | undefined;
  /** Example: `02:00:00`. */
  StartTime?: string | undefined;
}

/** The answer of `ModifyInstanceMaintenanceAttributes`. */
export interface ModifyInstanceMaintenanceAttributesResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceMaintenanceAttributes`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMaintenanceAttributes
 */
export const ModifyInstanceMaintenanceAttributes: Operation<ModifyInstanceMaintenanceAttributesRequest, ModifyInstanceMaintenanceAttributesResponse> = {
  name: 'ModifyInstanceMaintenanceAttributes',
  regionId: true,
};
