// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSecurityGroupAttribute`. */
export interface DescribeSecurityGroupAttributeRequest {
  /**
   * Something more to return about the group; `snapshotPolicyIds` adds the snapshot policies tied to it. Example:
   * `snapshotPolicyIds`.
   */
  Attribute?: string | undefined;
  /**
   * Which rules to return.
   * - `ingress`: Only those for traffic that comes in.
   * - `egress`: Only those for traffic that goes out.
   * - `all`: Both.
   *
   * Default: `all`. Example: `all`.
   */
  Direction?: 'egress' | 'ingress' | 'all' | (string & {}) | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `500`. Range: 10 to
   * 1000. Example: `500`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string | undefined;
  /**
   * The network card whose rules to return, for groups of the closed classic network; groups in a VPC have
   * `intranet` rules only.
   * - `internet`: Rules of the card to the Internet.
   * - `intranet`: Rules of the card to the internal network.
   *
   * Example: `intranet`.
   */
  NicType?: 'internet' | 'intranet' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The security group to show, `sg-…`. Example: `sg-bp1gxw6bznjjvhu38hjl`. */
  SecurityGroupId: string;
}

/** The answer of `DescribeSecurityGroupAttribute`. */
export interface DescribeSecurityGroupAttributeResponse {
  /** What the group is for, in its maker's words. Example: `This is description.`. */
  Description?: string;
  /**
   * Whether members of the group reach each other over the internal network without a rule that allows it.
   * - `Accept`: They do, whatever the rules say.
   * - `Drop`: They don't.
   *
   * Example: `Accept`.
   */
  InnerAccessPolicy?: 'Accept' | 'Drop' | (string & {});
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string;
  /** The rules of this page. */
  Permissions?: DescribeSecurityGroupAttributeResponsePermissions;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The security group that was asked for, `sg-…`. Example: `sg-bp1gxw6bznjjvhu38hjl`. */
  SecurityGroupId?: string;
  /** The name that the group bears. Example: `SecurityGroupName Sample`. */
  SecurityGroupName?: string;
  /** The snapshot policies tied to the group; only where `Attribute` asked for them. */
  SnapshotPolicyIds?: DescribeSecurityGroupAttributeResponseSnapshotPolicyIds;
  /**
   * The VPC that the group belongs to; empty for a group of the classic network. Example:
   * `vpc-bp1opxu1zkhn00gzvocfb`.
   */
  VpcId?: string;
}

/** `Permissions` in an answer of `DescribeSecurityGroupAttribute`. */
export interface DescribeSecurityGroupAttributeResponsePermissions {
  /** One rule: which traffic it fits, and what happens to that. */
  Permission?: DescribeSecurityGroupAttributeResponsePermissionsPermission[];
}

/** `Permissions.Permission` in an answer of `DescribeSecurityGroupAttribute`. */
export interface DescribeSecurityGroupAttributeResponsePermissionsPermission {
  /** When the rule was added, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2018-12-12T07:28:38Z`. */
  CreateTime?: string;
  /** The note on what the rule is for. Example: `Description Sample 01`. */
  Description?: string;
  /**
   * The IPv4 address or CIDR block that the traffic goes to: the other side of an outbound rule, an extra
   * condition in an inbound one. Example: `0.0.0.0/0`.
   */
  DestCidrIp?: string;
  /**
   * The security group whose members the traffic goes to, `sg-…`, in rules that name a group in place of
   * addresses. Example: `sg-bp1czdx84jd88i7vma9u`.
   */
  DestGroupId?: string;
  /** The name of the group that the traffic goes to. Example: `testDestGroupName`. */
  DestGroupName?: string;
  /**
   * The login name or id of the account that owns `DestGroupId`, where it is another account's group. Example:
   * `1234567890`.
   */
  DestGroupOwnerAccount?: string;
  /** The prefix list with the addresses that the traffic goes to, `pl-…`. Example: `pl-x1j1k5ykzqlixabcf6q2`. */
  DestPrefixListId?: string;
  /** The name of the prefix list with the destination addresses. Example: `DestPrefixListName Sample`. */
  DestPrefixListName?: string;
  /** Whether the rule is for incoming (`ingress`) or outgoing (`egress`) traffic. Example: `ingress`. */
  Direction?: 'egress' | 'ingress' | (string & {});
  /** The protocol that the rule is for, by name or by its IANA number; `ALL` for every one. Example: `TCP`. */
  IpProtocol?: string;
  /**
   * The IPv6 address or CIDR block that the traffic goes to: the other side of an outbound rule, an extra
   * condition in an inbound one. Example: `2001:db8:1233:1a00::1aa8`.
   */
  Ipv6DestCidrIp?: string;
  /**
   * The IPv6 address or CIDR block that the traffic comes from: the other side of an inbound rule, an extra
   * condition in an outbound one. Example: `2001:db8:1234:1a00::5888`.
   */
  Ipv6SourceCidrIp?: string;
  /**
   * The network card that the rule is for: `intranet` in a VPC; in the classic network also `internet`. Example:
   * `intranet`.
   */
  NicType?: 'internet' | 'intranet' | (string & {});
  /**
   * Whether the traffic that the rule fits passes (`Accept`) or is silently thrown away (`Drop`). Example:
   * `Accept`.
   */
  Policy?: string;
  /**
   * The destination ports, the first and the last with a slash between, such as `80/80` or `1/200`; `-1/-1` for
   * all protocols but TCP and UDP. Example: `80/80`.
   */
  PortRange?: string;
  /** The port list that the destination ports come from, `prl-…`; empty where the rule has its own. */
  PortRangeListId?: string;
  /** The name of the port list that the destination ports come from. */
  PortRangeListName?: string;
  /**
   * Which rule comes first, from 1 (first) to 100 (last); of two with the same priority, the one that drops wins.
   * Example: `1`.
   */
  Priority?: string;
  /** The id of the rule, `sgr-…`, for changing and removing it. Example: `sgr-bp12kewq32dfwrdisd2c`. */
  SecurityGroupRuleId?: string;
  /**
   * The IPv4 address or CIDR block that the traffic comes from: the other side of an inbound rule, an extra
   * condition in an outbound one. Example: `0.0.0.0/0`.
   */
  SourceCidrIp?: string;
  /**
   * The security group whose members the traffic comes from, `sg-…`, in rules that name a group in place of
   * addresses. Example: `sg-bp12kc4rqohaf2jsubc0`.
   */
  SourceGroupId?: string;
  /** The name of the group that the traffic comes from. Example: `testSourceGroupName1`. */
  SourceGroupName?: string;
  /**
   * The login name or id of the account that owns `SourceGroupId`, where it is another account's group. Example:
   * `1234567890`.
   */
  SourceGroupOwnerAccount?: string;
  /** The source ports that the rule is narrowed to, in the form of `PortRange`. Example: `80/80`. */
  SourcePortRange?: string;
  /** The prefix list with the addresses that the traffic comes from, `pl-…`. Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  SourcePrefixListId?: string;
  /** The name of the prefix list with the source addresses. Example: `SourcePrefixListName Sample`. */
  SourcePrefixListName?: string;
}

/** `SnapshotPolicyIds` in an answer of `DescribeSecurityGroupAttribute`. */
export interface DescribeSecurityGroupAttributeResponseSnapshotPolicyIds {
  /** One of the policies that are tied to the group, by its id. */
  SnapshotPolicyId?: string[];
}

/**
 * Shows one security group with its rules and their ids, and how its members may talk to each other.
 *
 * The rules come in pages of `MaxResults`; go on with `NextToken`. The ids of the rules serve {@link
 * ModifySecurityGroupRule}, {@link ModifySecurityGroupEgressRule} and the two revoking operations.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeSecurityGroupAttribute`, on
 * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
 * - Errors: `InvalidRegionId.NotFound`, `InvalidSecurityGroupId.NotFound`, `InvalidNicType.ValueNotSupported`,
 * `InvalidParamter`, `InvalidSecurityGroupId.Malformed`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupAttribute
 */
export const DescribeSecurityGroupAttribute: PaginatedOperation<DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupAttributeResponse, DescribeSecurityGroupAttributeResponsePermissionsPermission> = {
  name: 'DescribeSecurityGroupAttribute',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Permissions.Permission',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
  },
};
