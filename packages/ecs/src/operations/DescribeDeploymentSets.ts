// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsRequest {
  /**
   * The deployment sets to list, as a JSON list of at most 100 ids; all if left out. Example:
   * `["ds-bp67acfmxazb4phbsmhn", "ds-bp67acfmxazb4pi7ehpu", "ds-bp67acfmxazb4pjd6dvn"]`.
   */
  DeploymentSetIds?: readonly string[] | string | undefined;
  /** Only sets of this name. Example: `testDeploymentSetName`. */
  DeploymentSetName?: string | undefined;
  /**
   * Deprecated; has no effect.
   * @deprecated The vendor advises against its use.
   */
  Domain?: string | undefined;
  /**
   * Deprecated; give `Type`.
   * @deprecated The vendor advises against its use.
   */
  Granularity?: string | undefined;
  /**
   * Deprecated; leave it out.
   * @deprecated The vendor advises against its use.
   */
  NetworkType?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 50. Example: `10`. */
  PageSize?: number | undefined;
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
   * The strategy by which instances of the set are placed.
   * - `Availability`: Spread over hardware, so that a failure hits few.
   * - `AvailabilityGroup`: In groups that share no hardware with each other.
   * - `LowLatency`: Close together in the network.
   *
   * Example: `Availability`.
   */
  Strategy?: 'Availability' | 'AvailabilityGroup' | 'LowLatency' | (string & {}) | undefined;
  /**
   * The kind of unit that instances are spread over.
   * - `host`: Physical servers.
   * - `sw`: Switches.
   * - `rack`: Racks.
   *
   * Default: `host`. Example: `host`.
   */
  Type?: 'host' | 'sw' | 'rack' | (string & {}) | undefined;
}

/** The answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponse {
  /** The sets of this page. */
  DeploymentSets?: DescribeDeploymentSetsResponseDeploymentSets;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `5`. */
  TotalCount?: number;
}

/** `DeploymentSets` in an answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponseDeploymentSets {
  /** One set with its strategy, its instances and how many more fit. */
  DeploymentSet?: DescribeDeploymentSetsResponseDeploymentSetsDeploymentSet[];
}

/** `DeploymentSets.DeploymentSet` in an answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponseDeploymentSetsDeploymentSet {
  /** The account that the set belongs to. */
  AccountId?: number;
  /** The affinity level by which instances of the set are spread. */
  Affinity?: number;
  /** How many instances the set holds and may hold, zone by zone. */
  Capacities?: DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetCapacities;
  /** When the set was created, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2021-12-07T06:01:46Z`. */
  CreationTime?: string;
  /** What was written down about the set. Example: `testDeploymentSetDescription`. */
  DeploymentSetDescription?: string;
  /** The deployment set, `ds-…`. Example: `ds-bp67acfmxazb4phbsmhn`. */
  DeploymentSetId?: string;
  /** The name that the set was given. Example: `testDeploymentSetName`. */
  DeploymentSetName?: string;
  /** How instances of the set are placed, such as `Availability`. Example: `Availability`. */
  DeploymentStrategy?: string;
  /** An older setting without use, such as `default`. Example: `default`. */
  Domain?: string;
  /** What the instances are spread over, such as `host`. Example: `host`. */
  Granularity?: string;
  /** The number of groups, for sets with the strategy `AvailabilityGroup`. Example: `3`. */
  GroupCount?: number;
  /** The number of instances in the set. Example: `3`. */
  InstanceAmount?: number;
  /** The instances that have joined the set; empty for a new one. */
  InstanceIds?: DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetInstanceIds;
  /**
   * How instances of the set are placed, in the older names, such as `LooseDispersion`; `DeploymentStrategy` has
   * the current ones. Example: `LooseDispersion`.
   */
  Strategy?: string;
  /** The kind of unit that instances are spread over, as in {@link CreateDeploymentSet}. */
  Type?: 'host' | 'sw' | 'rack' | (string & {});
}

/** `DeploymentSets.DeploymentSet.Capacities` in an answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetCapacities {
  /** The number of instances of the set in one zone, present and possible. */
  Capacity?: DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetCapacitiesCapacity[];
}

/** `DeploymentSets.DeploymentSet.Capacities.Capacity` in an answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetCapacitiesCapacity {
  /** The number of instances that can still join in this zone. Example: `18`. */
  AvailableAmount?: number;
  /** The number of instances of the set in this zone. Example: `2`. */
  UsedAmount?: number;
  /** The zone that the numbers are about. Example: `cn-hangzhou-i`. */
  ZoneId?: string;
}

/** `DeploymentSets.DeploymentSet.InstanceIds` in an answer of `DescribeDeploymentSets`. */
export interface DescribeDeploymentSetsResponseDeploymentSetsDeploymentSetInstanceIds {
  /** The ids of the instances, `i-…`. */
  InstanceId?: string[];
}

/**
 * Lists deployment sets, with their strategy, their instances and how many more fit.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeDeploymentSets`.
 * - Errors: `InvalidDeploymentSetIds.TooManyInput`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDeploymentSets
 */
export const DescribeDeploymentSets: PaginatedOperation<DescribeDeploymentSetsRequest, DescribeDeploymentSetsResponse, DescribeDeploymentSetsResponseDeploymentSetsDeploymentSet> = {
  name: 'DescribeDeploymentSets',
  ram: 'ecs',
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
