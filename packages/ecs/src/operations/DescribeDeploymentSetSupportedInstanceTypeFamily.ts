// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDeploymentSetSupportedInstanceTypeFamily`. */
export interface DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `Availability`. Example: `Availability`. */
  Strategy?: 'Availability' | 'AvailabilityGroup' | 'LowLatency' | (string & {}) | undefined;
}

/** The answer of `DescribeDeploymentSetSupportedInstanceTypeFamily`. */
export interface DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
  /** Example: `ecs.i2g,ecs.i1,ecs.i2ne,ecs.i2gne`. */
  InstanceTypeFamilies?: string;
  /** Example: `473469C7-AA6F-4DC5-B7DB-A3DC7DE1D8B1`. */
  RequestId: string;
}

/**
 * Calls `DescribeDeploymentSetSupportedInstanceTypeFamily`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDeploymentSetSupportedInstanceTypeFamily
 */
export const DescribeDeploymentSetSupportedInstanceTypeFamily: Operation<DescribeDeploymentSetSupportedInstanceTypeFamilyRequest, DescribeDeploymentSetSupportedInstanceTypeFamilyResponse> = {
  name: 'DescribeDeploymentSetSupportedInstanceTypeFamily',
  readOnly: true,
  regionId: true,
};
