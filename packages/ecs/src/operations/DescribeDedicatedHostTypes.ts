// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDedicatedHostTypes`. */
export interface DescribeDedicatedHostTypesRequest {
  /** Only this type, such as `ddh.g6`; every type if left out. Example: `ddh.sn1ne`. */
  DedicatedHostType?: string | undefined;
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
  /** Only types on which this instance family can run, such as `ecs.g6`. Example: `ecs.sn1ne`. */
  SupportedInstanceTypeFamily?: string | undefined;
}

/** The answer of `DescribeDedicatedHostTypes`. */
export interface DescribeDedicatedHostTypesResponse {
  /** The types found. */
  DedicatedHostTypes?: DescribeDedicatedHostTypesResponseDedicatedHostTypes;
  /** Identifies this call; the vendor's support asks for it. Example: `5FE5FF06-3A33-4658-8495-6445FC54E327`. */
  RequestId: string;
}

/** `DedicatedHostTypes` in an answer of `DescribeDedicatedHostTypes`. */
export interface DescribeDedicatedHostTypesResponseDedicatedHostTypes {
  /** One type with its CPUs, its memory, its local disks and the instance types that run on it. */
  DedicatedHostType?: DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostType[];
}

/** `DedicatedHostTypes.DedicatedHostType` in an answer of `DescribeDedicatedHostTypes`. */
export interface DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostType {
  /** The number of cores of each physical CPU. Example: `2`. */
  Cores?: number;
  /** The smallest and the largest `CpuOverCommitRatio`, such as `1-5`. Example: `1-5`. */
  CpuOverCommitRatioRange?: string;
  /** The name of the type, for {@link AllocateDedicatedHosts}. Example: `ddh.sn1ne`. */
  DedicatedHostType?: string;
  /** The model of the GPUs. Example: `gpu`. */
  GPUSpec?: string;
  /** The number of local disks of such a host. Example: `0`. */
  LocalStorageAmount?: number;
  /** The size of each local disk of such a host, in GiB. Example: `0`. */
  LocalStorageCapacity?: number;
  /** The category of the local disks of such a host. Example: `local`. */
  LocalStorageCategory?: string;
  /** The memory of such a host, in GiB. Example: `112`. */
  MemorySize?: number;
  /** The number of physical GPUs. Example: `2`. */
  PhysicalGpus?: number;
  /** The number of physical CPUs. Example: `2`. */
  Sockets?: number;
  /** Whether vCPUs may be given out more than once, by `CpuOverCommitRatio`. Example: `true`. */
  SupportCpuOverCommitRatio?: boolean;
  /** The instance families that can run on such a host. */
  SupportedInstanceTypeFamilies?: DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostTypeSupportedInstanceTypeFamilies;
  /** The instance types that can run on such a host. */
  SupportedInstanceTypesList?: DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostTypeSupportedInstanceTypesList;
  /** The number of vCPUs that such a host has. Example: `56`. */
  TotalVcpus?: number;
  /** The number of virtual GPUs that such a host has. Example: `10`. */
  TotalVgpus?: number;
}

/**
 * `DedicatedHostTypes.DedicatedHostType.SupportedInstanceTypeFamilies` in an answer of
 * `DescribeDedicatedHostTypes`.
 */
export interface DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostTypeSupportedInstanceTypeFamilies {
  /** The names of those families, such as `ecs.g6`. */
  SupportedInstanceTypeFamily?: string[];
}

/** `DedicatedHostTypes.DedicatedHostType.SupportedInstanceTypesList` in an answer of `DescribeDedicatedHostTypes`. */
export interface DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostTypeSupportedInstanceTypesList {
  /** The names of those instance types, such as `ecs.g6.large`. */
  SupportedInstanceTypesList?: string[];
}

/**
 * Lists the types of dedicated hosts in a region, with their hardware and the instance types that run on them.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeDedicatedHostTypes`.
 * - Errors: `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostTypes
 */
export const DescribeDedicatedHostTypes: Operation<DescribeDedicatedHostTypesRequest, DescribeDedicatedHostTypesResponse> = {
  name: 'DescribeDedicatedHostTypes',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
