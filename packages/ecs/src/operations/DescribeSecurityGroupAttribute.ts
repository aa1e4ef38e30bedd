// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSecurityGroupAttribute`. */
export interface DescribeSecurityGroupAttributeRequest {
  /** Example: `snapshotPolicyIds`. */
  Attribute?: string | undefined;
  /** Default: `all`. Example: `all`. */
  Direction?: 'egress' | 'ingress' | 'all' | (string & {}) | undefined;
  /** Default: `500`. Range: 10 to 1000. Example: `500`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  /** Example: `intranet`. */
  NicType?: 'internet' | 'intranet' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sg-bp1gxw6bznjjvhu38hjl`. */
  SecurityGroupId: string;
}

/** The answer of `DescribeSecurityGroupAttribute`. */
export interface DescribeSecurityGroupAttributeResponse {
  /** Example: `This is description.`. */
  Description?: string;
  /** Example: `Accept`. */
  InnerAccessPolicy?: 'Accept' | 'Drop' | (string & {});
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string;
  Permissions?: DescribeSecurityGroupAttributeResponsePermissions;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `sg-bp1gxw6bznjjvhu38hjl`. */
  SecurityGroupId?: string;
  /** Example: `SecurityGroupName Sample`. */
  SecurityGroupName?: string;
  SnapshotPolicyIds?: DescribeSecurityGroupAttributeResponseSnapshotPolicyIds;
  /** Example: `vpc-bp1opxu1zkhn00gzvocfb`. */
  VpcId?: string;
}

/** `Permissions` in an answer of `DescribeSecurityGroupAttribute`. */
export interface DescribeSecurityGroupAttributeResponsePermissions {
  Permission?: DescribeSecurityGroupAttributeResponsePermissionsPermission[];
}

/** `Permissions.Permission` in an answer of `DescribeSecurityGroupAttribute`. */
export interface DescribeSecurityGroupAttributeResponsePermissionsPermission {
  /** Example: `2018-12-12T07:28:38Z`. */
  CreateTime?: string;
  /** Example: `Description Sample 01`. */
  Description?: string;
  /** Example: `0.0.0.0/0`. */
  DestCidrIp?: string;
  /** Example: `sg-bp1czdx84jd88i7vma9u`. */
  DestGroupId?: string;
  /** Example: `testDestGroupName`. */
  DestGroupName?: string;
  /** Example: `1234567890`. */
  DestGroupOwnerAccount?: string;
  /** Example: `pl-x1j1k5ykzqlixabcf6q2`. */
  DestPrefixListId?: string;
  /** Example: `DestPrefixListName Sample`. */
  DestPrefixListName?: string;
  /** Example: `ingress`. */
  Direction?: 'egress' | 'ingress' | (string & {});
  /** Example: `TCP`. */
  IpProtocol?: string;
  /** Example: `2001:db8:1233:1a00::1aa8`. */
  Ipv6DestCidrIp?: string;
  /** Example: `2001:db8:1234:1a00::5888`. */
  Ipv6SourceCidrIp?: string;
  /** Example: `intranet`. */
  NicType?: 'internet' | 'intranet' | (string & {});
  /** Example: `Accept`. */
  Policy?: string;
  /** Example: `80/80`. */
  PortRange?: string;
  PortRangeListId?: string;
  PortRangeListName?: string;
  /** Example: `1`. */
  Priority?: string;
  /** Example: `sgr-bp12kewq32dfwrdisd2c`. */
  SecurityGroupRuleId?: string;
  /** Example: `0.0.0.0/0`. */
  SourceCidrIp?: string;
  /** Example: `sg-bp12kc4rqohaf2jsubc0`. */
  SourceGroupId?: string;
  /** Example: `testSourceGroupName1`. */
  SourceGroupName?: string;
  /** Example: `1234567890`. */
  SourceGroupOwnerAccount?: string;
  /** Example: `80/80`. */
  SourcePortRange?: string;
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  SourcePrefixListId?: string;
  /** Example: `SourcePrefixListName Sample`. */
  SourcePrefixListName?: string;
}

/** `SnapshotPolicyIds` in an answer of `DescribeSecurityGroupAttribute`. */
export interface DescribeSecurityGroupAttributeResponseSnapshotPolicyIds {
  SnapshotPolicyId?: string[];
}

/**
 * Calls `DescribeSecurityGroupAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupAttribute
 */
export const DescribeSecurityGroupAttribute: PaginatedOperation<DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupAttributeResponse, DescribeSecurityGroupAttributeResponsePermissionsPermission> = {
  name: 'DescribeSecurityGroupAttribute',
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
