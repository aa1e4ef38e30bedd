// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsRequest {
  /** Example: `["ds-bp67acfmxazb4phbsmhn", "ds-bp67acfmxazb4pi7ehpu", "ds-bp67acfmxazb4pjd6dvn"]`. */
  DeploymentSetIds?: readonly string[] | string | undefined;
  /** Example: `testDeploymentSetName`. */
  DeploymentSetName?: string | undefined;
  /** @deprecated The vendor advises against its use. */
  Domain?: string | undefined;
  /** @deprecated The vendor advises against its use. */
  Granularity?: string | undefined;
  /** @deprecated The vendor advises against its use. */
  NetworkType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 50. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `Availability`. */
  Strategy?: 'Availability' | 'AvailabilityGroup' | 'LowLatency' | (string & {}) | undefined;
  /** Default: `host`. Example: `host`. */
  Type?: 'host' | 'sw' | 'rack' | (string & {}) | undefined;
}

/** The answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponse {
  DeploymentSets?: DescribeDeploymentSetsResponseDeploymentSets;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `5`. */
  TotalCount?: number;
}

/** `DeploymentSets` in an answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponseDeploymentSets {
  DeploymentSet?: DescribeDeploymentSetsResponseDeploymentSetsDeploymentSet[];
}

/** `DeploymentSets.DeploymentSet` in an answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponseDeploymentSetsDeploymentSet {
  AccountId?: number;
  Affinity?: number;
  Capacities?: DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetCapacities;
  /** Example: `2021-12-07T06:01:46Z`. */
  CreationTime?: string;
  /** Example: `testDeploymentSetDescription`. */
  DeploymentSetDescription?: string;
  /** Example: `ds-bp67acfmxazb4phbsmhn`. */
  DeploymentSetId?: string;
  /** Example: `testDeploymentSetName`. */
  DeploymentSetName?: string;
  /** Example: `Availability`. */
  DeploymentStrategy?: string;
  /** Example: `default`. */
  Domain?: string;
  /** Example: `host`. */
  Granularity?: string;
  /** Example: `3`. */
  GroupCount?: number;
  /** Example: `3`. */
  InstanceAmount?: number;
  InstanceIds?: DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetInstanceIds;
  /** Example: `LooseDispersion`. */
  Strategy?: string;
  Type?: 'host' | 'sw' | 'rack' | (string & {});
}

/** `DeploymentSets.DeploymentSet.Capacities` in an answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetCapacities {
  Capacity?: DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetCapacitiesCapacity[];
}

/** `DeploymentSets.DeploymentSet.Capacities.Capacity` in an answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetCapacitiesCapacity {
  /** Example: `18`. */
  AvailableAmount?: number;
  /** Example: `2`. */
  UsedAmount?: number;
  /** Example: `cn-hangzhou-i`. */
  ZoneId?: string;
}

/** `DeploymentSets.DeploymentSet.InstanceIds` in an answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetInstanceIds {
  InstanceId?: string[];
}

/**
 * Calls `DescribeDeploymentSets`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDeploymentSets
 */
export const DescribeDeploymentSets: PaginatedOperation<DescribeDeploymentSetsRequest, DescribeDeploymentSetsResponse, DescribeDeploymentSetsResponseDeploymentSetsDeploymentSet> = {
  name: 'DescribeDeploymentSets',
  readOnly: true,
  regionId: true,
  parameters: { DeploymentSetIds: { style: 'json' } },
  pagination: {
    style: 'page',
    items: 'DeploymentSets.DeploymentSet',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
