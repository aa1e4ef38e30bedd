// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer whose groups are listed, `lb-…`. Example: `lb-bp14zi0n66zpg6ogh7s46`. */
  LoadBalancerId: string;
  /** Whether the answer also names the listeners that use each group. Example: `false`. */
  IncludeListener?: boolean | undefined;
  /** Only groups with these tags, as pairs of a key and a value; at most 20. Items: at most 20. */
  Tag?: readonly DescribeMasterSlaveServerGroupsRequestTag[] | undefined;
  /** Only groups described so. Example: `Group3`. */
  Description?: string | undefined;
}

/** `Tag` in a request of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsRequestTag {
  /**
   * What the tag is called, for example `env`: 64 characters fit everywhere, access control lists and CA
   * certificates take up to 128. Without `http://` or `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters, or nothing. Without `http://` or
   * `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Value?: string | undefined;
}

/** The answer of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  /** Holds the primary/secondary server groups of the load balancer. */
  MasterSlaveServerGroups?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroups;
}

/** `MasterSlaveServerGroups` in an answer of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroups {
  /** One primary/secondary group, without its servers. */
  MasterSlaveServerGroup?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroup[];
}

/** `MasterSlaveServerGroups.MasterSlaveServerGroup` in an answer of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroup {
  /** The id of the primary/secondary group, `rsp-…`, for TCP and UDP listeners. Example: `rsp-0bfucab75ldgga`. */
  MasterSlaveServerGroupId?: string;
  /** The name of the primary/secondary group. Example: `Group3`. */
  MasterSlaveServerGroupName?: string;
  /** What uses the group, as far as the request asked for it. */
  AssociatedObjects?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjects;
  /** When the server group was created, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2022-12-02T02:49:05Z`. */
  CreateTime?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupTags;
}

/**
 * `MasterSlaveServerGroups.MasterSlaveServerGroup.AssociatedObjects` in an answer of
 * `DescribeMasterSlaveServerGroups`.
 */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjects {
  /** Holds the listeners that forward to the group. */
  Listeners?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjectsListeners;
}

/**
 * `MasterSlaveServerGroups.MasterSlaveServerGroup.AssociatedObjects.Listeners` in an answer of
 * `DescribeMasterSlaveServerGroups`.
 */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjectsListeners {
  /** One listener that forwards to the group. */
  Listener?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjectsListenersListener[];
}

/**
 * `MasterSlaveServerGroups.MasterSlaveServerGroup.AssociatedObjects.Listeners.Listener` in an answer of
 * `DescribeMasterSlaveServerGroups`.
 */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupAssociatedObjectsListenersListener {
  /** The frontend port of that listener. Example: `80`. */
  Port?: number;
  /** The protocol of that listener, in small letters. Example: `tcp`. */
  Protocol?: string;
}

/** `MasterSlaveServerGroups.MasterSlaveServerGroup.Tags` in an answer of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupTagsTag[];
}

/** `MasterSlaveServerGroups.MasterSlaveServerGroup.Tags.Tag` in an answer of `DescribeMasterSlaveServerGroups`. */
export interface DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupsMasterSlaveServerGroupTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists the primary/secondary server groups of a load balancer, on request with the listeners that use them.
 *
 * The two servers of a group come from {@link DescribeMasterSlaveServerGroupAttribute}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeMasterSlaveServerGroups`.
 * - Errors: `MissingParam.TagKey`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroups
 */
export const DescribeMasterSlaveServerGroups: Operation<DescribeMasterSlaveServerGroupsRequest, DescribeMasterSlaveServerGroupsResponse> = {
  name: 'DescribeMasterSlaveServerGroups',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
