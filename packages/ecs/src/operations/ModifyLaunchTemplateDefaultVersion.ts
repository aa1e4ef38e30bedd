// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyLaunchTemplateDefaultVersion`. */
export interface ModifyLaunchTemplateDefaultVersionRequest {
  /** The number of the version that becomes the default. Example: `2`. */
  DefaultVersionNumber: number | bigint;
  /** The template, `lt-…`; either this or `LaunchTemplateName` is needed. Example: `lt-s-bp177juajht6dmgch89c`. */
  LaunchTemplateId?: string | undefined;
  /** The template by name; either this or `LaunchTemplateId` is needed. Example: `testLaunchTemplateName`. */
  LaunchTemplateName?: string | undefined;
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
}

/** The answer of `ModifyLaunchTemplateDefaultVersion`. */
export interface ModifyLaunchTemplateDefaultVersionResponse {
  /** The template whose default has changed. Example: `lt-bp1apo0bbbkuy0rjqlrl`. */
  LaunchTemplateId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Makes another version of a launch template the one that {@link RunInstances} takes where it names none.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyLaunchTemplateDefaultVersion`.
 * - Errors: `InvalidLaunchTemplate.NotFound`, `InvalidLaunchTemplateVersion.NotFound`, `InvalidParameter`,
 * `InvalidRegion.NotExist`, `MissingParameter`, `InnerServiceFailed`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyLaunchTemplateDefaultVersion
 */
export const ModifyLaunchTemplateDefaultVersion: Operation<ModifyLaunchTemplateDefaultVersionRequest, ModifyLaunchTemplateDefaultVersionResponse> = {
  name: 'ModifyLaunchTemplateDefaultVersion',
  ram: 'ecs',
  regionId: true,
};
