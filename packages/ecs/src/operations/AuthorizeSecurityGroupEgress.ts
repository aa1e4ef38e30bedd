// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AuthorizeSecurityGroupEgress`. */
export interface AuthorizeSecurityGroupEgressRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /**
   * Example: `This is description.`.
   * @deprecated The vendor advises against its use.
   */
  Description?: string | undefined;
  /**
   * Example: `10.0.0.0/8`.
   * @deprecated The vendor advises against its use.
   */
  DestCidrIp?: string | undefined;
  /**
   * Example: `sg-bp67acfmxazb4pm0ft9p`.
   * @deprecated The vendor advises against its use.
   */
  DestGroupId?: string | undefined;
  /**
   * Example: `Test\@aliyun.com`.
   * @deprecated The vendor advises against its use.
   */
  DestGroupOwnerAccount?: string | undefined;
  /**
   * Example: `12345678910`.
   * @deprecated The vendor advises against its use.
   */
  DestGroupOwnerId?: number | bigint | undefined;
  /**
   * Example: `pl-x1j1k5ykzqlixdcy5uwg`.
   * @deprecated The vendor advises against its use.
   */
  DestPrefixListId?: string | undefined;
  /**
   * Example: `ALL`.
   * @deprecated The vendor advises against its use.
   */
  IpProtocol?: string | undefined;
  /**
   * Example: `2001:db8:1233:1a00::1aa8`.
   * @deprecated The vendor advises against its use.
   */
  Ipv6DestCidrIp?: string | undefined;
  /**
   * Example: `2001:db8:1234:1a00::5888`.
   * @deprecated The vendor advises against its use.
   */
  Ipv6SourceCidrIp?: string | undefined;
  /**
   * Example: `intranet`.
   * @deprecated The vendor advises against its use.
   */
  NicType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Items: at most 100. */
  Permissions?: readonly AuthorizeSecurityGroupEgressRequestPermissions[] | undefined;
  /**
   * Example: `accept`.
   * @deprecated The vendor advises against its use.
   */
  Policy?: string | undefined;
  /**
   * Example: `80/80`.
   * @deprecated The vendor advises against its use.
   */
  PortRange?: string | undefined;
  /**
   * Example: `1`.
   * @deprecated The vendor advises against its use.
   */
  Priority?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId: string;
  /**
   * Example: `10.0.0.0/8`.
   * @deprecated The vendor advises against its use.
   */
  SourceCidrIp?: string | undefined;
  /**
   * Example: `80/80`.
   * @deprecated The vendor advises against its use.
   */
  SourcePortRange?: string | undefined;
}

/** `Permissions` in a request of `AuthorizeSecurityGroupEgress`. */
export interface AuthorizeSecurityGroupEgressRequestPermissions {
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /** Example: `10.0.0.0/8`. */
  DestCidrIp?: string | undefined;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  DestGroupId?: string | undefined;
  /** Example: `Test\@aliyun.com`. */
  DestGroupOwnerAccount?: string | undefined;
  /** Example: `12345678910`. */
  DestGroupOwnerId?: number | bigint | undefined;
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  DestPrefixListId?: string | undefined;
  /** Example: `ALL`. */
  IpProtocol?: 'ICMP' | 'GRE' | 'TCP' | 'UDP' | 'ALL' | (string & {}) | undefined;
  /** Example: `2001:db8:1233:1a00::1aa8`. */
  Ipv6DestCidrIp?: string | undefined;
  /** Example: `2001:db8:1234:1a00::5888`. */
  Ipv6SourceCidrIp?: string | undefined;
  /** Default: `internet`. Example: `intranet`. */
  NicType?: 'internet' | 'intranet' | (string & {}) | undefined;
  /** Default: `accept`. Example: `accept`. */
  Policy?: 'accept' | 'drop' | (string & {}) | undefined;
  /** Example: `80/80`. */
  PortRange?: string | undefined;
  /** Example: `prl-2ze97434fp9`. */
  PortRangeListId?: string | undefined;
  /** Default: `1`. Example: `1`. */
  Priority?: string | undefined;
  /** Example: `10.0.0.0/8`. */
  SourceCidrIp?: string | undefined;
  /** Example: `80/80`. */
  SourcePortRange?: string | undefined;
}

/** The answer of `AuthorizeSecurityGroupEgress`. */
export interface AuthorizeSecurityGroupEgressResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `AuthorizeSecurityGroupEgress`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AuthorizeSecurityGroupEgress
 */
export const AuthorizeSecurityGroupEgress: Operation<AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResponse> = {
  name: 'AuthorizeSecurityGroupEgress',
  regionId: true,
  clientToken: true,
};
