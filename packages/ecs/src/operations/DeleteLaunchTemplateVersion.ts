// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteLaunchTemplateVersion`. */
export interface DeleteLaunchTemplateVersionRequest {
  /** Items: at most 1000. */
  DeleteVersion: readonly (number | bigint)[];
  /** Example: `lt-bp1apo0bbbkuy0rjqlrl`. */
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

/** The answer of `DeleteLaunchTemplateVersion`. */
export interface DeleteLaunchTemplateVersionResponse {
  LaunchTemplateVersions?: DeleteLaunchTemplateVersionResponseLaunchTemplateVersions;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `LaunchTemplateVersions` in an answer of `DeleteLaunchTemplateVersion`. */
export interface DeleteLaunchTemplateVersionResponseLaunchTemplateVersions {
  LaunchTemplateVersion?: DeleteLaunchTemplateVersionResponseLaunchTemplateVersionsLaunchTemplateVersion[];
}

/** `LaunchTemplateVersions.LaunchTemplateVersion` in an answer of `DeleteLaunchTemplateVersion`. */
export interface DeleteLaunchTemplateVersionResponseLaunchTemplateVersionsLaunchTemplateVersion {
  /** Example: `lt-m5eiaupmvm2op9dqjkas`. */
  LaunchTemplateId?: string;
  /** Example: `2`. */
  LaunchTemplateVersionNumber?: number;
}

/**
 * Calls `DeleteLaunchTemplateVersion`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplateVersion
 */
export const DeleteLaunchTemplateVersion: Operation<DeleteLaunchTemplateVersionRequest, DeleteLaunchTemplateVersionResponse> = {
  name: 'DeleteLaunchTemplateVersion',
  regionId: true,
};
