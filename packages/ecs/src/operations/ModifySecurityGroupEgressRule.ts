// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySecurityGroupEgressRule`. */
export interface ModifySecurityGroupEgressRuleRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** The new note on what the rule is for, 1 to 512 characters. Example: `This is a new securitygroup rule.`. */
  Description?: string | undefined;
  /**
   * The IPv4 address or CIDR block that the traffic goes to: the other side of an outbound rule, an extra
   * condition in an inbound one. Example: `10.0.0.0/8`.
   */
  DestCidrIp?: string | undefined;
  /**
   * The security group whose members the traffic goes to, `sg-…`, in rules that name a group in place of
   * addresses. Example: `sg-bp67acfmxa123b1d6d3w`.
   */
  DestGroupId?: string | undefined;
  /**
   * The login name or id of the account that owns `DestGroupId`, where it is another account's group. Example:
   * `EcsforCloud\@Alibaba.com`.
   */
  DestGroupOwnerAccount?: string | undefined;
  /** The account id of the owner of `DestGroupId`, where it is another account's group. Example: `1234567890`. */
  DestGroupOwnerId?: number | bigint | undefined;
  /** The prefix list with the addresses that the traffic goes to, `pl-…`. Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  DestPrefixListId?: string | undefined;
  /**
   * The protocol that the rule is for, in upper or lower case. Some regions also take an IANA protocol number from
   * 0 to 255. Example: `tcp`.
   */
  IpProtocol?: 'ICMP' | 'GRE' | 'TCP' | 'UDP' | 'ALL' | (string & {}) | undefined;
  /**
   * The IPv6 address or CIDR block that the traffic goes to: the other side of an outbound rule, an extra
   * condition in an inbound one. Example: `2001:db8:1233:1a00::1aa8`.
   */
  Ipv6DestCidrIp?: string | undefined;
  /**
   * The IPv6 address or CIDR block that the traffic comes from: the other side of an inbound rule, an extra
   * condition in an outbound one. Example: `2001:db8:1234:1a00::5888`.
   */
  Ipv6SourceCidrIp?: string | undefined;
  /** The network card that the rule is for; it cannot be changed, so leave it out. Example: `intranet`. */
  NicType?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * What happens to the traffic that the rule fits.
   * - `accept`: It passes.
   * - `drop`: It is thrown away silently, so that the sender runs into a timeout.
   *
   * Default: `accept`. Example: `accept`.
   */
  Policy?: 'accept' | 'drop' | (string & {}) | undefined;
  /**
   * The destination ports, the first and the last with a slash between, such as `80/80` or `1/200`; `-1/-1` for
   * all protocols but TCP and UDP. Example: `80/80`.
   */
  PortRange?: string | undefined;
  /**
   * The port list to take the destination ports from, `prl-…`; of no effect beside `PortRange`. Example:
   * `prl-2ze97434fp9`.
   */
  PortRangeListId?: string | undefined;
  /**
   * Which rule comes first, from 1 (first) to 100 (last); of two with the same priority, the one that drops wins.
   * Default: `1`. Pattern: `^\d+$`. Example: `1`.
   */
  Priority?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The security group that the rule belongs to, `sg-…`. Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId: string;
  /**
   * The rule to change, `sgr-…`, from {@link DescribeSecurityGroupAttribute}. Without it the other fields say
   * which rule is meant, and only its description changes. Example: `sgr-bp67acfmxazb4qofsh0n`.
   */
  SecurityGroupRuleId?: string | undefined;
  /**
   * The IPv4 address or CIDR block that the traffic comes from: the other side of an inbound rule, an extra
   * condition in an outbound one. Example: `10.0.0.0/8`.
   */
  SourceCidrIp?: string | undefined;
  /** The source ports that the rule is narrowed to, in the form of `PortRange`. Example: `80/80`. */
  SourcePortRange?: string | undefined;
}

/** The answer of `ModifySecurityGroupEgressRule`. */
export interface ModifySecurityGroupEgressRuleResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Changes one outbound rule of a security group, found by its id.
 *
 * What is left out stays as it is, but give `Policy` and `Priority` in each call: defaults are documented for
 * both. A field that has a value cannot be emptied. The kind of the destination (IPv4, IPv6, group or prefix list)
 * and the network card stay too: for another kind add a new rule with {@link AuthorizeSecurityGroupEgress} and
 * remove the old one with {@link RevokeSecurityGroupEgress}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifySecurityGroupEgressRule`, on
 * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
 * - Errors: `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`,
 * `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidNetworkType.Conflict`, `InvalidParamter.Conflict`,
 * `AuthorizationLimitExceed`, `OperationDenied`, and 30 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupEgressRule
 */
export const ModifySecurityGroupEgressRule: Operation<ModifySecurityGroupEgressRuleRequest, ModifySecurityGroupEgressRuleResponse> = {
  name: 'ModifySecurityGroupEgressRule',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
