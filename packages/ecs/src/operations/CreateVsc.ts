// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateVsc`. */
export interface CreateVscRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `Description of the device.`. */
  Description?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `i-bpd8aielpen53rvcc262`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  Tag?: readonly CreateVscRequestTag[] | undefined;
  /** Example: `Device1`. */
  VscName?: string | undefined;
  /** Default: `Primary`. Example: `Primary`. */
  VscType?: string | undefined;
}

/** `Tag` in a request of `CreateVsc`. */
export interface CreateVscRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateVsc`. */
export interface CreateVscResponse {
  /** Example: `DD38F-12VBW2-OAEKX`. */
  RequestId: string;
  /** Example: `vsc-boi702piaphbldghd31dq`. */
  VscId?: string;
}

/**
 * Calls `CreateVsc`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVsc
 */
export const CreateVsc: Operation<CreateVscRequest, CreateVscResponse> = {
  name: 'CreateVsc',
  regionId: true,
  clientToken: true,
};
