// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `InstallCloudAssistant`. */
export interface InstallCloudAssistantRequest {
  /** Items: at most 100. */
  InstanceId: readonly string[];
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `InstallCloudAssistant`. */
export interface InstallCloudAssistantResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `InstallCloudAssistant`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/InstallCloudAssistant
 */
export const InstallCloudAssistant: Operation<InstallCloudAssistantRequest, InstallCloudAssistantResponse> = {
  name: 'InstallCloudAssistant',
  regionId: true,
};
