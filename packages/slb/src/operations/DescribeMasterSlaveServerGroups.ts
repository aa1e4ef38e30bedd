// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp14zi0n66zpg6ogh7s46`. */
  LoadBalancerId: string;
  /** Example: `false`. */
  IncludeListener?: boolean | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeMasterSlaveServerGroupsRequestTag[] | undefined;
  /** Example: `Group3`. */
  Description?: string | undefined;
}

/** `Tag` in a request of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  MasterSlaveServerGroups?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroups;
}

/** `MasterSlaveServerGroups` in an answer of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroups {
  MasterSlaveServerGroup?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroup[];
}

/** `MasterSlaveServerGroups.MasterSlaveServerGroup` in an answer of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroup {
  /** Example: `rsp-0bfucab75ldgga`. */
  MasterSlaveServerGroupId?: string;
  /** Example: `Group3`. */
  MasterSlaveServerGroupName?: string;
  AssociatedObjects?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjects;
  /** Example: `2022-12-02T02:49:05Z`. */
  CreateTime?: string;
  Tags?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupTags;
}

/**
 * `MasterSlaveServerGroups.MasterSlaveServerGroup.AssociatedObjects` in an answer of
 * `DescribeMasterSlaveServerGroups`.
 */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjects {
  Listeners?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjectsListeners;
}

/**
 * `MasterSlaveServerGroups.MasterSlaveServerGroup.AssociatedObjects.Listeners` in an answer of
 * `DescribeMasterSlaveServerGroups`.
 */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjectsListeners {
  Listener?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjectsListenersListener[];
}

/**
 * `MasterSlaveServerGroups.MasterSlaveServerGroup.AssociatedObjects.Listeners.Listener` in an answer of
 * `DescribeMasterSlaveServerGroups`.
 */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjectsListenersListener {
  /** Example: `80`. */
  Port?: number;
  /** Example: `tcp`. */
  Protocol?: string;
}

/** `MasterSlaveServerGroups.MasterSlaveServerGroup.Tags` in an answer of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupTags {
  Tag?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupTagsTag[];
}

/** `MasterSlaveServerGroups.MasterSlaveServerGroup.Tags.Tag` in an answer of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeMasterSlaveServerGroups`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroups
 */
export const DescribeMasterSlaveServerGroups: Operation<DescribeMasterSlaveServerGroupsRequest, DescribeMasterSlaveServerGroupsResponse> = {
  name: 'DescribeMasterSlaveServerGroups',
  readOnly: true,
  regionId: true,
};
