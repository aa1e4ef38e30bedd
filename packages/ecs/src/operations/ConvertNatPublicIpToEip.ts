// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ConvertNatPublicIpToEip`. */
export interface ConvertNatPublicIpToEipRequest {
  /** The instance whose public address becomes an EIP, `i-…`. Example: `i-bp171jr36ge2ulvk9web`. */
  InstanceId: string;
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
}

/** The answer of `ConvertNatPublicIpToEip`. */
export interface ConvertNatPublicIpToEipResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Turns the fixed public address of an instance in a VPC into an EIP that can be moved to another resource.
 *
 * The address stays the same, but the EIP is billed by itself from then on, also when bound to nothing. The
 * instance must be `Running` or `Stopped`, without an EIP or a pending change of its configuration, with more than
 * 0 Mbit/s. A subscription instance must pay by traffic and not run out within 24 hours.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ConvertNatPublicIpToEip`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectInstanceStatus`, `InvalidAccountStatus.NotEnoughBalance`, `MaxEIPQuotaExceeded`,
 * `Forbidden.RiskControl`, `OperationDenied`, `InvalidInstanceId.NotFound`, and 10 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ConvertNatPublicIpToEip
 */
export const ConvertNatPublicIpToEip: Operation<ConvertNatPublicIpToEipRequest, ConvertNatPublicIpToEipResponse> = {
  name: 'ConvertNatPublicIpToEip',
  ram: 'ecs',
  regionId: true,
};
