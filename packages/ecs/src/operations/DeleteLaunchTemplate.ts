// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteLaunchTemplate`. */
export interface DeleteLaunchTemplateRequest {
  /** The template, `lt-…`; either this or `LaunchTemplateName` is needed. Example: `lt-bp1apo0bbbkuy0rjqlrl`. */
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

/** The answer of `DeleteLaunchTemplate`. */
export interface DeleteLaunchTemplateResponse {
  /** The template that is gone. Example: `lt-bp1apo0bbbkuy0rjqlrl`. */
  LaunchTemplateId?: string;
  /** The versions that went with it. */
  LaunchTemplateVersionNumbers?: DeleteLaunchTemplateResponseLaunchTemplateVersionNumbers;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `LaunchTemplateVersionNumbers` in an answer of `DeleteLaunchTemplate`. */
export interface DeleteLaunchTemplateResponseLaunchTemplateVersionNumbers {
  /** Holds the numbers of the versions that went with the template. */
  versionNumbers?: number[];
}

/**
 * Deletes a launch template with all its versions; they cannot be restored.
 *
 * Instances that were created from it stay as they are. {@link DeleteLaunchTemplateVersion} deletes single
 * versions.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteLaunchTemplate`.
 * - Errors: `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`, `InnerServiceFailed`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplate
 */
export const DeleteLaunchTemplate: Operation<DeleteLaunchTemplateRequest, DeleteLaunchTemplateResponse> = {
  name: 'DeleteLaunchTemplate',
  ram: 'ecs',
  regionId: true,
};
