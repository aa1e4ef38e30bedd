// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `InstallCloudAssistant`. */
export interface InstallCloudAssistantRequest {
  /** The instances that get the agent; at most 50. Items: at most 100. */
  InstanceId: readonly string[];
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

/** The answer of `InstallCloudAssistant`. */
export interface InstallCloudAssistantResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Puts the Cloud Assistant Agent onto instances; it works after their next restart.
 *
 * Call {@link RebootInstance} afterwards. Instances from newer public images have the agent already: {@link
 * DescribeCloudAssistantStatus} tells.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:InstallCloudAssistant`.
 * - Errors: `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`, `MissingParameter.InstanceIds`,
 * `MissingParameter.RegionId`, `InternalError.Dispatch`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/InstallCloudAssistant
 */
export const InstallCloudAssistant: Operation<InstallCloudAssistantRequest, InstallCloudAssistantResponse> = {
  name: 'InstallCloudAssistant',
  ram: 'ecs',
  regionId: true,
};
