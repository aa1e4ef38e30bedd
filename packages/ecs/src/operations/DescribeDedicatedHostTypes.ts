// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDedicatedHostTypes`. */
export interface DescribeDedicatedHostTypesRequest {
  /** Example: `ddh.sn1ne`. */
  DedicatedHostType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `ecs.sn1ne`. */
  SupportedInstanceTypeFamily?: string | undefined;
}

/** The answer of `DescribeDedicatedHostTypes`. */
export interface DescribeDedicatedHostTypesResponse {
  DedicatedHostTypes?: DescribeDedicatedHostTypesResponseDedicatedHostTypes;
  /** Example: `5FE5FF06-3A33-4658-8495-6445FC54E327`. */
  RequestId: string;
}

/** `DedicatedHostTypes` in an answer of `DescribeDedicatedHostTypes`. */
export interface DescribeDedicatedHostTypesResponseDedicatedHostTypes {
  DedicatedHostType?: DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostType[];
}

/** `DedicatedHostTypes.DedicatedHostType` in an answer of `DescribeDedicatedHostTypes`. */
export interface DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostType {
  /** Example: `2`. */
  Cores?: number;
  /** Example: `1-5`. */
  CpuOverCommitRatioRange?: string;
  /** Example: `ddh.sn1ne`. */
  DedicatedHostType?: string;
  /** Example: `gpu`. */
  GPUSpec?: string;
  /** Example: `0`. */
  LocalStorageAmount?: number;
  /** Example: `0`. */
  LocalStorageCapacity?: number;
  /** Example: `local`. */
  LocalStorageCategory?: string;
  /** Example: `112`. */
  MemorySize?: number;
  /** Example: `2`. */
  PhysicalGpus?: number;
  /** Example: `2`. */
  Sockets?: number;
  /** Example: `true`. */
  SupportCpuOverCommitRatio?: boolean;
  SupportedInstanceTypeFamilies?: DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostTypeSupportedInstanceTypeFamilies;
  SupportedInstanceTypesList?: DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostTypeSupportedInstanceTypesList;
  /** Example: `56`. */
  TotalVcpus?: number;
  /** Example: `10`. */
  TotalVgpus?: number;
}

/**
 * `DedicatedHostTypes.DedicatedHostType.SupportedInstanceTypeFamilies` in an answer of
 * `DescribeDedicatedHostTypes`.
 */
export interface DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostTypeSupportedInstanceTypeFamilies {
  SupportedInstanceTypeFamily?: string[];
}

/** `DedicatedHostTypes.DedicatedHostType.SupportedInstanceTypesList` in an answer of `DescribeDedicatedHostTypes`. */
export interface DescribeDedicatedHostTypesResponseDedicatedHostTypesDedicatedHostTypeSupportedInstanceTypesList {
  SupportedInstanceTypesList?: string[];
}

/**
 * Calls `DescribeDedicatedHostTypes`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostTypes
 */
export const DescribeDedicatedHostTypes: Operation<DescribeDedicatedHostTypesRequest, DescribeDedicatedHostTypesResponse> = {
  name: 'DescribeDedicatedHostTypes',
  readOnly: true,
  regionId: true,
};
