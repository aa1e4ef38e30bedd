// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReleasePublicIpAddress`. */
export interface ReleasePublicIpAddressRequest {
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`.
   */
  DryRun?: boolean | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string | undefined;
  /** The public address to take away. Example: `121.40.29.87`. */
  PublicIpAddress: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
}

/** The answer of `ReleasePublicIpAddress`. */
export interface ReleasePublicIpAddressResponse {
  /** Has no meaning yet. Example: `hide`. */
  RemainTimes?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Takes the public address away from an instance; deprecated without a successor.
 *
 * For the address that belongs to the instance itself; the docs list the error `OperationDenied` for an instance
 * in a VPC. There, {@link ConvertNatPublicIpToEip} keeps the address as an EIP, which `vpc:UnassociateEipAddress`
 * takes off.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleasePublicIpAddress
 */
export const ReleasePublicIpAddress: Operation<ReleasePublicIpAddressRequest, ReleasePublicIpAddressResponse> = {
  name: 'ReleasePublicIpAddress',
  ram: 'ecs',
  regionId: true,
};
