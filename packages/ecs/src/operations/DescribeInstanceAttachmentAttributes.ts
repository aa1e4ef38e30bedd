// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceAttachmentAttributes`. */
export interface DescribeInstanceAttachmentAttributesRequest {
  /** Example: `["i-bp67acfmxazb46antg41", "i-bp67acfmxazb5uo2ahdu", "i-bp67acfmxazb69igpewr"]`. */
  InstanceIds: readonly string[] | string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceAttachmentAttributes`. */
export interface DescribeInstanceAttachmentAttributesResponse {
  Instances?: DescribeInstanceAttachmentAttributesResponseInstances;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `Instances` in an answer of `DescribeInstanceAttachmentAttributes`. */
export interface DescribeInstanceAttachmentAttributesResponseInstances {
  Instance?: DescribeInstanceAttachmentAttributesResponseInstancesInstance[];
}

/** `Instances.Instance` in an answer of `DescribeInstanceAttachmentAttributes`. */
export interface DescribeInstanceAttachmentAttributesResponseInstancesInstance {
  /** Example: `i-bp67acfmxazb46antg41`. */
  InstanceId?: string;
  /** Example: `eap-bp67acfmxazb4mp1758f`. */
  PrivatePoolOptionsId?: string;
  /** Example: `Open`. */
  PrivatePoolOptionsMatchCriteria?: 'Open' | 'Target' | 'None' | (string & {});
}

/**
 * Calls `DescribeInstanceAttachmentAttributes`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes
 */
export const DescribeInstanceAttachmentAttributes: PaginatedOperation<DescribeInstanceAttachmentAttributesRequest, DescribeInstanceAttachmentAttributesResponse, DescribeInstanceAttachmentAttributesResponseInstancesInstance> = {
  name: 'DescribeInstanceAttachmentAttributes',
  readOnly: true,
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
  pagination: {
    style: 'page',
    items: 'Instances.Instance',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
