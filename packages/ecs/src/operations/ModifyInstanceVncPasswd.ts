// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceVncPasswd`. */
export interface ModifyInstanceVncPasswdRequest {
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
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
  /** The new password, 6 characters, with at least one capital, one small letter and one digit. Example: `Ecs123`. */
  VncPassword: string;
}

/** The answer of `ModifyInstanceVncPasswd`. */
export interface ModifyInstanceVncPasswdResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Sets the password for the console (VNC) of an instance.
 *
 * In force at once where the instance is I/O optimized, else after {@link RebootInstance}. The address of the
 * console comes from {@link DescribeInstanceVncUrl}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyInstanceVncPasswd`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectInstanceStatus`, `InvalidInstanceId.NotFound`, `InvalidRegionId.NotFound`,
 * `IncorrectVncPassword.Malformed`, `NoSuchResource`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVncPasswd
 */
export const ModifyInstanceVncPasswd: Operation<ModifyInstanceVncPasswdRequest, ModifyInstanceVncPasswdResponse> = {
  name: 'ModifyInstanceVncPasswd',
  ram: 'ecs',
  regionId: true,
};
