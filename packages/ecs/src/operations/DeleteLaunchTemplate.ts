// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteLaunchTemplate`. */
export interface DeleteLaunchTemplateRequest {
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

/** The answer of `DeleteLaunchTemplate`. */
export interface DeleteLaunchTemplateResponse {
  /** Example: `lt-bp1apo0bbbkuy0rjqlrl`. */
  LaunchTemplateId?: string;
  LaunchTemplateVersionNumbers?: DeleteLaunchTemplateResponseLaunchTemplateVersionNumbers;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `LaunchTemplateVersionNumbers` in an answer of `DeleteLaunchTemplate`. */
export interface DeleteLaunchTemplateResponseLaunchTemplateVersionNumbers {
  versionNumbers?: number[];
}

/**
 * Calls `DeleteLaunchTemplate`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplate
 */
export const DeleteLaunchTemplate: Operation<DeleteLaunchTemplateRequest, DeleteLaunchTemplateResponse> = {
  name: 'DeleteLaunchTemplate',
  regionId: true,
};
