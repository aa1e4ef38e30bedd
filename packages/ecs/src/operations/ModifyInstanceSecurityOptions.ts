// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceSecurityOptions`. */
export interface ModifyInstanceSecurityOptionsRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /**
   * Whether the instance boots with UEFI Secure Boot, so that only signed boot loaders and kernels run. Default:
   * `false`. Example: `false`.
   */
  EnableSecureBoot: boolean;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceSecurityOptions`. */
export interface ModifyInstanceSecurityOptionsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Switches UEFI Secure Boot of an instance on or off.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyInstanceSecurityOptions`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceSecurityOptions
 */
export const ModifyInstanceSecurityOptions: Operation<ModifyInstanceSecurityOptionsRequest, ModifyInstanceSecurityOptionsResponse> = {
  name: 'ModifyInstanceSecurityOptions',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
