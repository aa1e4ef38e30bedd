// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDedicatedHostCluster`. */
export interface CreateDedicatedHostClusterRequest {
  /** The name of the cluster, 2 to 128 characters. Example: `myDDHCluster`. */
  DedicatedHostClusterName?: string | undefined;
  /**
   * What the cluster is for; 2 to 256 characters, not beginning with `http://` or `https://`. Example:
   * `This-is-my-DDHCluster`.
   */
  Description?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateDedicatedHostClusterRequestTag[] | undefined;
  /** The zone whose hosts the cluster is for. Example: `cn-hangzhou-f`. */
  ZoneId: string;
}

/** `Tag` in a request of `CreateDedicatedHostCluster`. */
export interface CreateDedicatedHostClusterRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `CreateDedicatedHostCluster`. */
export interface CreateDedicatedHostClusterResponse {
  /** The new cluster, `dc-…`, for {@link AllocateDedicatedHosts}. Example: `dc-bp12wlf6bw0vz9v22dr3`. */
  DedicatedHostClusterId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `E2A664A6-2933-4C64-88AE-5033D003F781`. */
  RequestId: string;
}

/**
 * Creates an empty cluster, a group that dedicated hosts of a zone can be put into.
 *
 * Hosts join by {@link AllocateDedicatedHosts} or {@link ModifyDedicatedHostAttribute}. Instances can be placed in
 * a cluster without naming a host.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CreateDedicatedHostCluster`.
 * - Errors: `Duplicate.TagKey`, `InvalidResourceGroup.NotFound`, `InvalidTagKey.Malformed`,
 * `InvalidTagValue.Malformed`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDedicatedHostCluster
 */
export const CreateDedicatedHostCluster: Operation<CreateDedicatedHostClusterRequest, CreateDedicatedHostClusterResponse> = {
  name: 'CreateDedicatedHostCluster',
  ram: 'ecs',
  regionId: true,
};
