// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDeploymentSet`. */
export interface CreateDeploymentSetRequest {
  /**
   * The affinity level by which instances of the set are spread; for `Strategy` `Availability`. Default: `1`.
   * Example: `3`.
   */
  Affinity?: number | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** The name of the set, 2 to 128 characters, beginning with a letter. Example: `testDeploymentSetName`. */
  DeploymentSetName?: string | undefined;
  /**
   * What the set is for; 2 to 256 characters, not beginning with `http://` or `https://`. Example:
   * `testDescription`.
   */
  Description?: string | undefined;
  /**
   * Deprecated; has no effect.
   * @deprecated The vendor advises against its use.
   */
  Domain?: string | undefined;
  /**
   * Deprecated; give `Type`.
   * @deprecated The vendor advises against its use.
   */
  Granularity?: string | undefined;
  /** The number of groups, for sets with the strategy `AvailabilityGroup`. Default: `3`. Example: `1`. */
  GroupCount?: number | bigint | undefined;
  /**
   * What happens to an instance that cannot be placed by the rules of the set after its host failed.
   * - `CancelMembershipAndStart`: It leaves the set and is started anywhere.
   * - `KeepStopped`: It stays in the set, stopped.
   *
   * Default: `CancelMembershipAndStart`. Example: `CancelMembershipAndStart`.
   */
  OnUnableToRedeployFailedInstance?: 'CancelMembershipAndStart' | 'KeepStopped' | (string & {}) | undefined;
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
  /**
   * The strategy by which instances of the set are placed.
   * - `Availability`: Spread over hardware, so that a failure hits few.
   * - `AvailabilityGroup`: In groups that share no hardware with each other.
   * - `LowLatency`: Close together in the network.
   *
   * Default: `Availability`. Example: `Availability`.
   */
  Strategy?: 'Availability' | 'AvailabilityGroup' | 'LowLatency' | (string & {}) | undefined;
  /**
   * The kind of unit that instances are spread over.
   * - `host`: Physical servers.
   * - `sw`: Switches.
   * - `rack`: Racks.
   *
   * Default: `host`. Example: `host`.
   */
  Type?: 'host' | 'sw' | 'rack' | (string & {}) | undefined;
}

/** The answer of `CreateDeploymentSet`. */
export interface CreateDeploymentSetResponse {
  /**
   * The new deployment set, `ds-…`, for {@link RunInstances} or {@link ModifyInstanceDeployment}. Example:
   * `ds-bp1frxuzdg87zh4pzqrm`.
   */
  DeploymentSetId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Creates an empty deployment set, which spreads its instances over hardware or keeps them close together.
 *
 * Instances join on creation, by `DeploymentSetId` of {@link RunInstances}, or later, by {@link
 * ModifyInstanceDeployment}. {@link DescribeDeploymentSetSupportedInstanceTypeFamily} lists the instance families
 * that a strategy allows.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateDeploymentSet`.
 * - Errors: `DependencyViolation.domain.granularity`, `DependencyViolation.strategy.granularity`,
 * `InvalidRegionId.NotFound`, `DEPLOYMENTSET.QUOTA_FULL`, `InvalidDeploymentSetName.Malformed`,
 * `InvalidDescription.Malformed`, and 4 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDeploymentSet
 */
export const CreateDeploymentSet: Operation<CreateDeploymentSetRequest, CreateDeploymentSetResponse> = {
  name: 'CreateDeploymentSet',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
