// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiskChargeType`. */
export interface ModifyDiskChargeTypeRequest {
  /** Example: `true`. */
  AutoPay?: boolean | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `PostPaid`. */
  DiskChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `["d-bp67acfmxazb4ph9vu1o", "d-bp67acfmxazb4pi8l78e", "d-bp67acfmxazb4pj0tulu"]`. */
  DiskIds: readonly string[] | string;
  /** Example: `i-bp1i778bq705cvx1bms9`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDiskChargeType`. */
export interface ModifyDiskChargeTypeResponse {
  /** Example: `1234566977`. */
  OrderId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyDiskChargeType`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskChargeType
 */
export const ModifyDiskChargeType: Operation<ModifyDiskChargeTypeRequest, ModifyDiskChargeTypeResponse> = {
  name: 'ModifyDiskChargeType',
  regionId: true,
  clientToken: true,
  parameters: { DiskIds: { style: 'json' } },
};
