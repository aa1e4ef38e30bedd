// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeTags`. */
export interface DescribeTagsRequest {
  /** Left over from disk categories; leave it out. */
  Category?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `50`. Range: 1 to 100. Example: `50`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Lists only the tags of this resource. Example: `s-946ntx4wrobqgup7dtqn`. */
  ResourceId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The kind of the resources.
   * - `eni`: Network interface.
   * - `ddh`: Dedicated host.
   * - `ddhcluster`: Cluster of dedicated hosts.
   * - `securitygroup`: Security group.
   * - `keypair`: SSH key pair.
   * - `launchtemplate`: Launch template.
   * - `reservedinstance`: Reserved instance.
   * - `snapshotpolicy`: Policy for automatic snapshots.
   * - `elasticityassurance`: Elasticity assurance.
   * - `capacityreservation`: Capacity reservation.
   * - `command`: Command of Cloud Assistant.
   * - `invocation`: Run of a command or transfer of a file by Cloud Assistant.
   * - `activation`: Activation code for managed instances.
   * - `managedinstance`: Managed instance, a server outside of ECS with Cloud Assistant.
   *
   * Example: `snapshot`.
   */
  ResourceType?:
    | 'instance'
    | 'disk'
    | 'snapshot'
    | 'image'
    | 'securitygroup'
    | 'volume'
    | 'eni'
    | 'ddh'
    | 'keypair'
    | 'launchtemplate'
    | 'reservedinstance'
    | 'snapshotpolicy'
    | (string & {})
    | undefined;
  /** Lists only these tags; without a value, every value of the key. Items: at most 20. */
  Tag?: readonly DescribeTagsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeTags`. */
export interface DescribeTagsRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `DescribeTags`. */
export interface DescribeTagsResponse {
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `50`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `B04B8CF3-4489-432D-83BA-6F128E4F2295`. */
  RequestId: string;
  /** The tags of this page. */
  Tags?: DescribeTagsResponseTags;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `Tags` in an answer of `DescribeTags`. */
export interface DescribeTagsResponseTags {
  /** A tag, and how often it is used. */
  Tag?: DescribeTagsResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeTags`. */
export interface DescribeTagsResponseTagsTag {
  /** How many resources bear the tag, by kind. */
  ResourceTypeCount?: DescribeTagsResponseTagsTagResourceTypeCount;
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/** `Tags.Tag.ResourceTypeCount` in an answer of `DescribeTags`. */
export interface DescribeTagsResponseTagsTagResourceTypeCount {
  /** The number of dedicated hosts with the tag. Example: `1`. */
  Ddh?: number;
  /** The number of disks with the tag. Example: `15`. */
  Disk?: number;
  /** The number of network interfaces with the tag. Example: `5`. */
  Eni?: number;
  /** The number of images with the tag. Example: `6`. */
  Image?: number;
  /** The number of instances with the tag. Example: `45`. */
  Instance?: number;
  /** The number of SSH key pairs with the tag. Example: `17`. */
  KeyPair?: number;
  /** The number of launch templates with the tag. Example: `6`. */
  LaunchTemplate?: number;
  /** The number of reserved instances with the tag. Example: `4`. */
  ReservedInstance?: number;
  /** The number of security groups with the tag. Example: `4`. */
  Securitygroup?: number;
  /** The number of snapshots with the tag. Example: `15`. */
  Snapshot?: number;
  /** The number of snapshot policies with the tag. Example: `4`. */
  SnapshotPolicy?: number;
  /** The number of shared block storage volumes with the tag. Example: `6`. */
  Volume?: number;
}

/**
 * Lists tags with the number of resources that bear them; deprecated in favour of the product Tag.
 *
 * Conditions are joined with "and". Use `tag:CountResourcesByTags`, or {@link ListTagResources} for the tags of
 * single resources.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Errors: `InvalidRegionId.NotFound`, `InvalidResourceType.NotFound`, `InvalidTagCount`,
 * `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `nvalidTagKey.Malformed`.
 * @deprecated Use `tag:CountResourcesByTags`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTags
 */
export const DescribeTags: PaginatedOperation<DescribeTagsRequest, DescribeTagsResponse, DescribeTagsResponseTagsTag> = {
  name: 'DescribeTags',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'Tags.Tag',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
