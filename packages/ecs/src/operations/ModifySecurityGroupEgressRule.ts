// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySecurityGroupEgressRule`. */
export interface ModifySecurityGroupEgressRuleRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `This is a new securitygroup rule.`. */
  Description?: string | undefined;
  /** Default: `null`. Example: `10.0.0.0/8`. */
  DestCidrIp?: string | undefined;
  /** Example: `sg-bp67acfmxa123b1d6d3w`. */
  DestGroupId?: string | undefined;
  /** Example: `EcsforCloud\@Alibaba.com`. */
  DestGroupOwnerAccount?: string | undefined;
  /** Example: `1234567890`. */
  DestGroupOwnerId?: number | bigint | undefined;
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  DestPrefixListId?: string | undefined;
  /** Example: `tcp`. */
  IpProtocol?: 'ICMP' | 'GRE' | 'TCP' | 'UDP' | 'ALL' | (string & {}) | undefined;
  /** Default: `null`. Example: `2001:db8:1233:1a00::1aa8`. */
  Ipv6DestCidrIp?: string | undefined;
  /** Default: `null`. Example: `2001:db8:1234:1a00::5888`. */
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
  /** Example: `sgr-bp67acfmxazb4qofsh0n`. */
  SecurityGroupRuleId?: string | undefined;
  /** Default: `null`. Example: `10.0.0.0/8`. */
  SourceCidrIp?: string | undefined;
  /** Example: `80/80`. */
  SourcePortRange?: string | undefined;
}

/** The answer of `ModifySecurityGroupEgressRule`. */
export interface ModifySecurityGroupEgressRuleResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifySecurityGroupEgressRule`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupEgressRule
 */
export const ModifySecurityGroupEgressRule: Operation<ModifySecurityGroupEgressRuleRequest, ModifySecurityGroupEgressRuleResponse> = {
  name: 'ModifySecurityGroupEgressRule',
  regionId: true,
  clientToken: true,
};
