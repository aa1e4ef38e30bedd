// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteLaunchTemplateVersion`. */
export interface DeleteLaunchTemplateVersionRequest {
  /** The numbers of the versions to delete. Items: at most 1000. */
  DeleteVersion: readonly (number | bigint)[];
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

/** The answer of `DeleteLaunchTemplateVersion`. */
export interface DeleteLaunchTemplateVersionResponse {
  /** Holds what is gone now. */
  LaunchTemplateVersions?: DeleteLaunchTemplateVersionResponseLaunchTemplateVersions;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `LaunchTemplateVersions` in an answer of `DeleteLaunchTemplateVersion`. */
export interface DeleteLaunchTemplateVersionResponseLaunchTemplateVersions {
  /** One version that is gone, by template and number. */
  LaunchTemplateVersion?: DeleteLaunchTemplateVersionResponseLaunchTemplateVersionsLaunchTemplateVersion[];
}

/** `LaunchTemplateVersions.LaunchTemplateVersion` in an answer of `DeleteLaunchTemplateVersion`. */
export interface DeleteLaunchTemplateVersionResponseLaunchTemplateVersionsLaunchTemplateVersion {
  /** The template that has a version less, `lt-…`. Example: `lt-m5eiaupmvm2op9dqjkas`. */
  LaunchTemplateId?: string;
  /** Which of its versions is gone, counted from 1. Example: `2`. */
  LaunchTemplateVersionNumber?: number;
}

/**
 * Deletes single versions of a launch template, but never its default version.
 *
 * To delete the default version, first make another one the default with {@link
 * ModifyLaunchTemplateDefaultVersion}, or delete the whole template with {@link DeleteLaunchTemplate}. Instances
 * created from a version stay as they are.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteLaunchTemplateVersion`.
 * - Errors: `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`, `InnerServiceFailed`,
 * `InvalidOperation.DeleteDefaultVersion`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplateVersion
 */
export const DeleteLaunchTemplateVersion: Operation<DeleteLaunchTemplateVersionRequest, DeleteLaunchTemplateVersionResponse> = {
  name: 'DeleteLaunchTemplateVersion',
  ram: 'ecs',
  regionId: true,
};
