// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceVncPasswd`. */
export interface ModifyInstanceVncPasswdRequest {
  /** Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `Ecs123`. */
  VncPassword: string;
}

/** The answer of `ModifyInstanceVncPasswd`. */
export interface ModifyInstanceVncPasswdResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceVncPasswd`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVncPasswd
 */
export const ModifyInstanceVncPasswd: Operation<ModifyInstanceVncPasswdRequest, ModifyInstanceVncPasswdResponse> = {
  name: 'ModifyInstanceVncPasswd',
  regionId: true,
};
