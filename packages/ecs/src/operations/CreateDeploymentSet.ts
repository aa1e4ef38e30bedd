// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDeploymentSet`. */
export interface CreateDeploymentSetRequest {
  /** Default: `1`. Example: `3`. */
  Affinity?: number | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `testDeploymentSetName`. */
  DeploymentSetName?: string | undefined;
  /** Default: `CancelMembershipAndStart`. Example: `testDescription`. */
  Description?: string | undefined;
  /** @deprecated The vendor advises against its use. */
  Domain?: string | undefined;
  /** @deprecated The vendor advises against its use. */
  Granularity?: string | undefined;
  /** Default: `3`. Example: `1`. */
  GroupCount?: number | bigint | undefined;
  /** Default: `CancelMembershipAndStart`. Example: `CancelMembershipAndStart`. */
  OnUnableToRedeployFailedInstance?: 'CancelMembershipAndStart' | 'KeepStopped' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `Availability`. Example: `Availability`. */
  Strategy?: 'Availability' | 'AvailabilityGroup' | 'LowLatency' | (string & {}) | undefined;
  /** Default: `host`. Example: `host`. */
  Type?: 'host' | 'sw' | 'rack' | (string & {}) | undefined;
}

/** The answer of `CreateDeploymentSet`. */
export interface CreateDeploymentSetResponse {
  /** Example: `ds-bp1frxuzdg87zh4pzqrm`. */
  DeploymentSetId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `CreateDeploymentSet`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDeploymentSet
 */
export const CreateDeploymentSet: Operation<CreateDeploymentSetRequest, CreateDeploymentSetResponse> = {
  name: 'CreateDeploymentSet',
  regionId: true,
  clientToken: true,
};
