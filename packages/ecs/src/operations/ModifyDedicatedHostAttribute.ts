// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDedicatedHostAttribute`. */
export interface ModifyDedicatedHostAttributeRequest {
  NetworkAttributes?: ModifyDedicatedHostAttributeRequestNetworkAttributes | undefined;
  /** Example: `Migrate`. */
  ActionOnMaintenance?: 'Migrate' | 'Stop' | (string & {}) | undefined;
  /** Example: `on`. */
  AutoPlacement?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `1`. */
  CpuOverCommitRatio?: number | undefined;
  /** Example: `dc-bp165p6xk2tlw61ee42r`. */
  DedicatedHostClusterId?: string | undefined;
  /** Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId: string;
  /** Example: `testDedicatedHostName`. */
  DedicatedHostName?: string | undefined;
  /** Example: `testDescription`. */
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `NetworkAttributes` in a request of `ModifyDedicatedHostAttribute`. */
export interface ModifyDedicatedHostAttributeRequestNetworkAttributes {
  /** Example: `60`. */
  SlbUdpTimeout?: number | undefined;
  /** Example: `60`. */
  UdpTimeout?: number | undefined;
}

/** The answer of `ModifyDedicatedHostAttribute`. */
export interface ModifyDedicatedHostAttributeResponse {
  /** Example: `2A4EA075-CB5B-41B7-B0EB-70D339F680D2`. */
  RequestId: string;
}

/**
 * Calls `ModifyDedicatedHostAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAttribute
 */
export const ModifyDedicatedHostAttribute: Operation<ModifyDedicatedHostAttributeRequest, ModifyDedicatedHostAttributeResponse> = {
  name: 'ModifyDedicatedHostAttribute',
  regionId: true,
};
