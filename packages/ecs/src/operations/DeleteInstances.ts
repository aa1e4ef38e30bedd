// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteInstances`. */
export interface DeleteInstancesRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  Force?: boolean | undefined;
  /** Default: `true`. Example: `true`. */
  ForceStop?: boolean | undefined;
  /** Items: at most 100. */
  InstanceId: readonly string[];
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `false`. Example: `false`. */
  TerminateSubscription?: boolean | undefined;
}

/** The answer of `DeleteInstances`. */
export interface DeleteInstancesResponse {
  /** Example: `7B7813C6-57BF-41EF-B12B-F172F65A6046`. */
  RequestId: string;
}

/**
 * Calls `DeleteInstances`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstances
 */
export const DeleteInstances: Operation<DeleteInstancesRequest, DeleteInstancesResponse> = {
  name: 'DeleteInstances',
  regionId: true,
  clientToken: true,
};
