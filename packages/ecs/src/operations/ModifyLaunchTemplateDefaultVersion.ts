// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyLaunchTemplateDefaultVersion`. */
export interface ModifyLaunchTemplateDefaultVersionRequest {
  /** Example: `2`. */
  DefaultVersionNumber: number | bigint;
  /** Example: `lt-s-bp177juajht6dmgch89c`. */
  LaunchTemplateId?: string | undefined;
  /** Example: `testLaunchTemplateName`. */
  LaunchTemplateName?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyLaunchTemplateDefaultVersion`. */
export interface ModifyLaunchTemplateDefaultVersionResponse {
  /** Example: `lt-bp1apo0bbbkuy0rjqlrl`. */
  LaunchTemplateId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyLaunchTemplateDefaultVersion`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyLaunchTemplateDefaultVersion
 */
export const ModifyLaunchTemplateDefaultVersion: Operation<ModifyLaunchTemplateDefaultVersionRequest, ModifyLaunchTemplateDefaultVersionResponse> = {
  name: 'ModifyLaunchTemplateDefaultVersion',
  regionId: true,
};
