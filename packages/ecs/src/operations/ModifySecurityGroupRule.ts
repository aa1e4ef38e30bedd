// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySecurityGroupRule`. */
export interface ModifySecurityGroupRuleRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `This is a new security group rule.`. */
  Description?: string | undefined;
  /** Default: `null`. Example: `10.0.0.0/8`. */
  DestCidrIp?: string | undefined;
  /** Example: `ALL`. */
  IpProtocol?: 'ICMP' | 'GRE' | 'TCP' | 'UDP' | 'ALL' | (string & {}) | undefined;
  /** Default: `null`. Example: `2001:db8:1234:1a00::5888`. */
  Ipv6DestCidrIp?: string | undefined;
  /** Default: `null`. Example: `2001:db8:1233:1a00::1aa8`. */
  Ipv6SourceCidrIp?: string | undefined;
  /** Example: `intranet`. */
  NicType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `accept`. Example: `accept`. */
  Policy?: 'accept' | 'drop' | (string & {}) | undefined;
  /** Example: `80/80`. */
  PortRange?: string | undefined;
  /** Example: `prl-2ze97434fp9`. */
  PortRangeListId?: string | undefined;
  /** Default: `1`. Pattern: `^\d+$`. Example: `1`. */
  Priority?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId: string;
  /** Example: `sgr-bp67acfmxa123biejn8c`. */
  SecurityGroupRuleId?: string | undefined;
  /** Default: `null`. Example: `10.0.0.0/8`. */
  SourceCidrIp?: string | undefined;
  /** Example: `sg-bp67acfmxa123b1d6d3w`. */
  SourceGroupId?: string | undefined;
  /** Example: `EcsforCloud\@Alibaba.com`. */
  SourceGroupOwnerAccount?: string | undefined;
  /** Example: `12345678910`. */
  SourceGroupOwnerId?: number | bigint | undefined;
  /** Example: `80/80`. */
  SourcePortRange?: string | undefined;
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  SourcePrefixListId?: string | undefined;
}

/** The answer of `ModifySecurityGroupRule`. */
export interface ModifySecurityGroupRuleResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifySecurityGroupRule`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupRule
 */
export const ModifySecurityGroupRule: Operation<ModifySecurityGroupRuleRequest, ModifySecurityGroupRuleResponse> = {
  name: 'ModifySecurityGroupRule',
  regionId: true,
  clientToken: true,
};
