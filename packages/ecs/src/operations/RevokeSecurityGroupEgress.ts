// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RevokeSecurityGroupEgress`. */
export interface RevokeSecurityGroupEgressRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
   */
  ClientToken?: string | undefined;
  /**
   * The old way to describe a single rule; use `Permissions.Description`. Example: `This is description.`.
   * @deprecated The vendor advises against its use.
   */
  Description?: string | undefined;
  /**
   * The old way to give the IPv4 destination of a single rule; use `Permissions.DestCidrIp`. Example:
   * `10.0.0.0/8`.
   * @deprecated The vendor advises against its use.
   */
  DestCidrIp?: string | undefined;
  /**
   * The old way to name the destination group of a single rule; use `Permissions.DestGroupId`. Example:
   * `sg-bp67acfmxa123b1d6d3w`.
   * @deprecated The vendor advises against its use.
   */
  DestGroupId?: string | undefined;
  /**
   * The old way to give the owner's login of a single rule's destination group; use
   * `Permissions.DestGroupOwnerAccount`. Example: `Test\@aliyun.com`.
   * @deprecated The vendor advises against its use.
   */
  DestGroupOwnerAccount?: string | undefined;
  /**
   * The old way to give the account of a single rule's destination group; use `Permissions.DestGroupOwnerId`.
   * Example: `12345678910`.
   * @deprecated The vendor advises against its use.
   */
  DestGroupOwnerId?: number | bigint | undefined;
  /**
   * The old way to name the destination prefix list of a single rule; use `Permissions.DestPrefixListId`. Example:
   * `pl-x1j1k5ykzqlixdcy5uwg`.
   * @deprecated The vendor advises against its use.
   */
  DestPrefixListId?: string | undefined;
  /**
   * The old way to give the protocol of a single rule; use `Permissions.IpProtocol`. Example: `TCP`.
   * @deprecated The vendor advises against its use.
   */
  IpProtocol?: string | undefined;
  /**
   * The old way to give the IPv6 destination of a single rule; use `Permissions.Ipv6DestCidrIp`. Example:
   * `2001:db8:1233:1a00::1aa8`.
   * @deprecated The vendor advises against its use.
   */
  Ipv6DestCidrIp?: string | undefined;
  /**
   * The old way to give the IPv6 source of a single rule; use `Permissions.Ipv6SourceCidrIp`. Example:
   * `2001:db8:1234:1a00::5888`.
   * @deprecated The vendor advises against its use.
   */
  Ipv6SourceCidrIp?: string | undefined;
  /**
   * The old way to give the network card of a single rule; use `Permissions.NicType`. Example: `intranet`.
   * @deprecated The vendor advises against its use.
   */
  NicType?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The rules, up to 100 in one call. Items: at most 100. */
  Permissions?: readonly RevokeSecurityGroupEgressRequestPermissions[] | undefined;
  /**
   * The old way to let a single rule pass or drop; use `Permissions.Policy`. Example: `accept`.
   * @deprecated The vendor advises against its use.
   */
  Policy?: string | undefined;
  /**
   * The old way to give the destination ports of a single rule; use `Permissions.PortRange`. Example: `22/22`.
   * @deprecated The vendor advises against its use.
   */
  PortRange?: string | undefined;
  /**
   * The old way to rank a single rule; use `Permissions.Priority`. Example: `1`.
   * @deprecated The vendor advises against its use.
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
  /** The security group whose rules these are, `sg-…`. Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId: string;
  /**
   * The rules to remove by their ids, `sgr-…`, from {@link DescribeSecurityGroupAttribute}. Excludes
   * `Permissions`. Items: at most 100.
   */
  SecurityGroupRuleId?: readonly string[] | undefined;
  /**
   * The old way to give the IPv4 source of a single rule; use `Permissions.SourceCidrIp`. Example: `10.0.0.0/8`.
   * @deprecated The vendor advises against its use.
   */
  SourceCidrIp?: string | undefined;
  /**
   * The old way to give the source ports of a single rule; use `Permissions.SourcePortRange`. Example: `22/22`.
   * @deprecated The vendor advises against its use.
   */
  SourcePortRange?: string | undefined;
}

/** `Permissions` in a request of `RevokeSecurityGroupEgress`. */
export interface RevokeSecurityGroupEgressRequestPermissions {
  /** What the rule is for, 1 to 512 characters. Example: `This is description.`. */
  Description?: string | undefined;
  /**
   * The IPv4 address or CIDR block that the traffic goes to. In outbound rules the other side; in inbound rules an
   * extra condition on the receiving member. Example: `10.0.0.0/8`.
   */
  DestCidrIp?: string | undefined;
  /**
   * The security group whose members the traffic goes to, in place of addresses; `DestCidrIp` beats it. Not in
   * advanced groups; a basic one can name up to 20. Example: `sg-bp67acfmxa123b1d6d3w`.
   */
  DestGroupId?: string | undefined;
  /**
   * The login name of the owner of `DestGroupId`, where it is another account's group; the other way to say it is
   * `DestGroupOwnerId`. Example: `Test\@aliyun.com`.
   */
  DestGroupOwnerAccount?: string | undefined;
  /**
   * The account id of the owner of `DestGroupId`, where it is another account's group. Without effect where
   * `DestCidrIp` is given. Example: `12345678910`.
   */
  DestGroupOwnerId?: string | undefined;
  /**
   * The prefix list with the addresses that the traffic goes to, `pl-…`. Ignored where a destination is given in
   * another way. Example: `pl-x1j1k5ykzqlixdcy5uwg`.
   */
  DestPrefixListId?: string | undefined;
  /**
   * The protocol that the rule is for, in upper or lower case. Some regions also take an IANA protocol number from
   * 0 to 255. Example: `TCP`.
   */
  IpProtocol?: 'TCP' | 'UDP' | 'ICMP' | 'ICMPv6' | 'GRE' | 'ALL' | (string & {}) | undefined;
  /**
   * The IPv6 address or CIDR block that the traffic goes to. In outbound rules the other side; in inbound rules an
   * extra condition on the receiving member. Not together with `DestCidrIp`. Example: `2001:db8:1233:1a00::1aa8`.
   */
  Ipv6DestCidrIp?: string | undefined;
  /**
   * The IPv6 address or CIDR block that the traffic comes from. In inbound rules the other side; in outbound rules
   * an extra condition on the sending member. Not together with IPv4 addresses. Example:
   * `2001:db8:1234:1a00::5888`.
   */
  Ipv6SourceCidrIp?: string | undefined;
  /**
   * Which network card the rule is for, in the closed classic network. Rules in a VPC, and those that name another
   * group, know `intranet` only.
   * - `internet`: The card to the Internet.
   * - `intranet`: The card to the internal network.
   *
   * Default: `internet`. Example: `intranet`.
   */
  NicType?: 'internet' | 'intranet' | (string & {}) | undefined;
  /**
   * What happens to the traffic that the rule fits. Between rules of the same priority, `drop` wins.
   * - `accept`: It passes.
   * - `drop`: It is thrown away silently, so that the sender runs into a timeout.
   *
   * Default: `accept`. Example: `accept`.
   */
  Policy?: 'accept' | 'drop' | (string & {}) | undefined;
  /**
   * The destination ports, the first and the last with a slash between, such as `80/80` or `1/200`; `-1/-1` for
   * all protocols but TCP and UDP. Example: `22/22`.
   */
  PortRange?: string | undefined;
  /**
   * A port list to take the destination ports from, `prl-…`, in place of `PortRange`, which beats it. Only in a
   * VPC. Example: `prl-2ze97434fp9`.
   */
  PortRangeListId?: string | undefined;
  /** Which rule comes first, from 1 (first) to 100 (last). Default: `1`. Example: `1`. */
  Priority?: string | undefined;
  /**
   * The IPv4 address or CIDR block that the traffic comes from. In inbound rules the other side; in outbound rules
   * an extra condition on the sending member. Example: `10.0.0.0/8`.
   */
  SourceCidrIp?: string | undefined;
  /**
   * The source ports, in the form of `PortRange`. Makes a five-tuple rule, narrower than the usual one. Example:
   * `22/22`.
   */
  SourcePortRange?: string | undefined;
}

/** The answer of `RevokeSecurityGroupEgress`. */
export interface RevokeSecurityGroupEgressResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Removes outbound rules from a security group, named by their ids or by what they say.
 *
 * Give either `SecurityGroupRuleId`, with ids from {@link DescribeSecurityGroupAttribute}, or `Permissions`, with
 * the rules spelled out as at {@link AuthorizeSecurityGroupEgress}; not both. An id that does not exist is an
 * error; an entry of `Permissions` that matches no rule may pass without one.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:RevokeSecurityGroupEgress`, on
 * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
 * - Errors: `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`,
 * `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidParamter.Conflict`, `InvalidGroupAuthItem.NotFound`,
 * `InvalidDestGroupId.NotFound`, `InvalidPrefixListId.NotFound`, and 28 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RevokeSecurityGroupEgress
 */
export const RevokeSecurityGroupEgress: Operation<RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResponse> = {
  name: 'RevokeSecurityGroupEgress',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
