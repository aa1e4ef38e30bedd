// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesRequest {
  /** Items: at most 100. */
  AdditionalAttributes?: readonly string[] | undefined;
  /** Example: `X86`. */
  CpuArchitecture?: 'X86' | 'ARM' | (string & {}) | undefined;
  /** Items: at most 10. */
  CpuArchitectures?: readonly ('X86' | 'ARM' | (string & {}))[] | undefined;
  /** Example: `NVIDIA V100`. */
  GPUSpec?: string | undefined;
  /** Items: at most 10. */
  GpuSpecs?: readonly string[] | undefined;
  /** Items: at most 10. */
  InstanceCategories?: readonly (
    | 'General-purpose'
    | 'Compute-optimized'
    | 'Memory-optimized'
    | 'Big data'
    | 'Local SSDs'
    | 'High Clock Speed'
    | 'Enhanced'
    | 'Shared'
    | 'Compute-optimized with GPU'
    | 'Visual Compute-optimized'
    | 'Heterogeneous Service'
    | 'Compute-optimized with FPGA'
    | 'Compute-optimized with NPU'
    | 'ECS Bare Metal'
    | 'Super Computing Cluster'
    | 'High Performance Compute'
    | (string & {})
  )[] | undefined;
  /** Example: `Big data`. */
  InstanceCategory?:
    | 'General-purpose'
    | 'Compute-optimized'
    | 'Memory-optimized'
    | 'Big data'
    | 'Local SSDs'
    | 'High Clock Speed'
    | 'Enhanced'
    | 'Shared'
    | 'Compute-optimized with GPU'
    | 'Visual Compute-optimized'
    | 'Heterogeneous Service'
    | 'Compute-optimized with FPGA'
    | 'Compute-optimized with NPU'
    | 'ECS Bare Metal'
    | 'Super Computing Cluster'
    | 'High Performance Compute'
    | (string & {})
    | undefined;
  /** Example: `EntryLevel`. */
  InstanceFamilyLevel?: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel' | (string & {}) | undefined;
  /** Items: at most 10. */
  InstanceTypeFamilies?: readonly string[] | undefined;
  /** Example: `ecs.g6`. */
  InstanceTypeFamily?: string | undefined;
  /** Items: at most 10. */
  InstanceTypes?: readonly string[] | undefined;
  /** Items: at most 10. */
  LocalStorageCategories?: readonly ('local_hdd_pro' | 'local_ssd_pro' | (string & {}))[] | undefined;
  /** Example: `local_ssd_pro`. */
  LocalStorageCategory?: 'local_hdd_pro' | 'local_ssd_pro' | (string & {}) | undefined;
  /** Default: `1600`. Range: 1 to 1600. Example: `10`. */
  MaxResults?: number | bigint | undefined;
  /** Example: `10`. */
  MaximumCpuCoreCount?: number | undefined;
  /** Example: `3.2`. */
  MaximumCpuSpeedFrequency?: number | undefined;
  /** Example: `4.1`. */
  MaximumCpuTurboFrequency?: number | undefined;
  /** Example: `10`. */
  MaximumGPUAmount?: number | undefined;
  /** Example: `60`. */
  MaximumMemorySize?: number | undefined;
  /** Example: `12`. */
  MinimumBaselineCredit?: number | undefined;
  /** Example: `2`. */
  MinimumCpuCoreCount?: number | undefined;
  /** Example: `2.5`. */
  MinimumCpuSpeedFrequency?: number | undefined;
  /** Example: `3.2`. */
  MinimumCpuTurboFrequency?: number | undefined;
  /** Example: `4`. */
  MinimumDiskQuantity?: number | undefined;
  /** Example: `2`. */
  MinimumEniIpv6AddressQuantity?: number | undefined;
  /** Example: `2`. */
  MinimumEniPrivateIpAddressQuantity?: number | undefined;
  /** Example: `4`. */
  MinimumEniQuantity?: number | undefined;
  /** Example: `0`. */
  MinimumEriQuantity?: number | undefined;
  /** Example: `3`. */
  MinimumGPUAmount?: number | undefined;
  /** Example: `12`. */
  MinimumInitialCredit?: number | undefined;
  /** Example: `12288`. */
  MinimumInstanceBandwidthRx?: number | undefined;
  /** Example: `12288`. */
  MinimumInstanceBandwidthTx?: number | undefined;
  /** Example: `15`. */
  MinimumInstancePpsRx?: number | bigint | undefined;
  /** Example: `15`. */
  MinimumInstancePpsTx?: number | bigint | undefined;
  /** Example: `4`. */
  MinimumLocalStorageAmount?: number | undefined;
  /** Example: `40`. */
  MinimumLocalStorageCapacity?: number | bigint | undefined;
  /** Example: `20`. */
  MinimumMemorySize?: number | undefined;
  /** Example: `8`. */
  MinimumPrimaryEniQueueNumber?: number | undefined;
  /** Example: `8`. */
  MinimumQueuePairNumber?: number | undefined;
  /** Example: `4`. */
  MinimumSecondaryEniQueueNumber?: number | undefined;
  /** Characters: at most 50. Example: `e71d8a535bd9cc11`. */
  NextToken?: string | undefined;
  /** Example: `required`. */
  NvmeSupport?: 'required' | 'unsupported' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `Intel Xeon(Ice Lake) Platinum 8369B`. */
  PhysicalProcessorModel?: string | undefined;
  /** Items: at most 10. */
  PhysicalProcessorModels?: readonly string[] | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponse {
  InstanceTypes?: DescribeInstanceTypesResponseInstanceTypes;
  /** Example: `e71d8a535bd9cc11`. */
  NextToken?: string;
  /** Example: `00827261-20B7-4562-83F2-4DF39876A45A`. */
  RequestId: string;
}

/** `InstanceTypes` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypes {
  InstanceType?: DescribeInstanceTypesResponseInstanceTypesInstanceType[];
}

/** `InstanceTypes.InstanceType` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceType {
  Attributes?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeAttributes;
  /** Example: `4`. */
  BaselineCredit?: number;
  Clock?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeClock;
  /** Example: `X86`. */
  CpuArchitecture?: 'X86' | 'ARM' | (string & {});
  /** Example: `4`. */
  CpuCoreCount?: number;
  CpuOptions?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeCpuOptions;
  /** Example: `2.7`. */
  CpuSpeedFrequency?: number;
  /** Example: `3.5`. */
  CpuTurboFrequency?: number;
  /** Example: `17`. */
  DiskQuantity?: number;
  EnhancedNetwork?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeEnhancedNetwork;
  /** Example: `1`. */
  EniIpv6AddressQuantity?: number;
  /** Example: `10`. */
  EniPrivateIpAddressQuantity?: number;
  /** Example: `3`. */
  EniQuantity?: number;
  /** Example: `0`. */
  EniTotalQuantity?: number;
  /** Example: `true`. */
  EniTrunkSupported?: boolean;
  /** Example: `0`. */
  EriQuantity?: number;
  /** Example: `0`. */
  GPUAmount?: number;
  /** Example: `32`. */
  GPUMemorySize?: number;
  /** Example: `NVIDIA V100`. */
  GPUSpec?: string;
  /** Example: `120`. */
  InitialCredit?: number;
  /** Example: `1024000`. */
  InstanceBandwidthRx?: number;
  /** Example: `1024000`. */
  InstanceBandwidthTx?: number;
  /** Example: `Big data`. */
  InstanceCategory?:
    | 'General-purpose'
    | 'Compute-optimized'
    | 'Memory-optimized'
    | 'Big data'
    | 'Local SSDs'
    | 'High Clock Speed'
    | 'Enhanced'
    | 'Shared'
    | 'Compute-optimized with GPU'
    | 'Visual Compute-optimized'
    | 'Heterogeneous Service'
    | 'Compute-optimized with FPGA'
    | 'Compute-optimized with NPU'
    | 'ECS Bare Metal'
    | 'Super Computing Cluster'
    | 'High Performance Compute'
    | (string & {});
  /** Example: `EnterpriseLevel`. */
  InstanceFamilyLevel?: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel' | (string & {});
  /** Example: `500000`. */
  InstancePpsRx?: number;
  /** Example: `500000`. */
  InstancePpsTx?: number;
  /** Example: `ecs.g6`. */
  InstanceTypeFamily?: string;
  /** Example: `ecs.g6.large`. */
  InstanceTypeId?: string;
  /** Example: `true`. */
  JumboFrameSupport?: boolean;
  /** Example: `1`. */
  LocalStorageAmount?: number;
  /** Example: `5000`. */
  LocalStorageCapacity?: number;
  /** Example: `local_ssd_pro`. */
  LocalStorageCategory?: 'local_hdd_pro' | 'local_ssd_pro' | (string & {});
  /** Example: `4`. */
  MaximumQueueNumberPerEni?: number;
  /** Example: `16`. */
  MemorySize?: number;
  /** Example: `1`. */
  NetworkCardQuantity?: number;
  NetworkCards?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkCards;
  /** Example: `true`. */
  NetworkEncryptionSupport?: boolean;
  NetworkInfo?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfo;
  /** Example: `unsupported`. */
  NvmeSupport?: 'required' | 'unsupported' | (string & {});
  /** Example: `Intel Xeon(Ice Lake) Platinum 8369B`. */
  PhysicalProcessorModel?: string;
  /** Example: `4`. */
  PrimaryEniQueueNumber?: number;
  /** Example: `22`. */
  QueuePairNumber?: number;
  /** Example: `4`. */
  SecondaryEniQueueNumber?: number;
  SecurityOptions?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeSecurityOptions;
  SupportedBootModes?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeSupportedBootModes;
  /** Example: `12`. */
  TotalEniQueueQuantity?: number;
}

/** `InstanceTypes.InstanceType.Attributes` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeAttributes {
  Attribute?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeAttributesAttribute[];
}

/** `InstanceTypes.InstanceType.Attributes.Attribute` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeAttributesAttribute {
  Name?: string;
  Value?: string;
}

/** `InstanceTypes.InstanceType.Clock` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeClock {
  PtpSupport?: string;
}

/** `InstanceTypes.InstanceType.CpuOptions` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeCpuOptions {
  /** Example: `2`. */
  Core?: number;
  /** Example: `2`. */
  CoreFactor?: number;
  /** Example: `true`. */
  HyperThreadingAdjustable?: boolean;
  NestedVirtualizationSupport?: string;
  SupportedTopologyTypes?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes;
  /** Example: `2`. */
  ThreadsPerCore?: number;
}

/** `InstanceTypes.InstanceType.CpuOptions.SupportedTopologyTypes` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes {
  SupportedTopologyType?: string[];
}

/** `InstanceTypes.InstanceType.EnhancedNetwork` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeEnhancedNetwork {
  ExpressSupport?: boolean;
  /** Example: `true`. */
  RssSupport?: boolean;
  /** Example: `true`. */
  SriovSupport?: boolean;
  /** Example: `5`. */
  VfQueueNumberPerEni?: number;
}

/** `InstanceTypes.InstanceType.NetworkCards` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkCards {
  NetworkCardInfo?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo[];
}

/** `InstanceTypes.InstanceType.NetworkCards.NetworkCardInfo` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo {
  /** Example: `1`. */
  NetworkCardIndex?: number;
}

/** `InstanceTypes.InstanceType.NetworkInfo` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfo {
  BandwidthWeighting?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting;
}

/** `InstanceTypes.InstanceType.NetworkInfo.BandwidthWeighting` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting {
  WeightingInfos?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos;
}

/**
 * `InstanceTypes.InstanceType.NetworkInfo.BandwidthWeighting.WeightingInfos` in an answer of
 * `DescribeInstanceTypes`.
 */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos {
  WeightingInfo?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo[];
}

/**
 * `InstanceTypes.InstanceType.NetworkInfo.BandwidthWeighting.WeightingInfos.WeightingInfo` in an answer of
 * `DescribeInstanceTypes`.
 */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo {
  EbsBandwidth?: number;
  EbsBurstBandwidth?: number;
  Name?: string;
  VpcBandwidth?: number;
  VpcBurstBandwidth?: number;
}

/** `InstanceTypes.InstanceType.SecurityOptions` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeSecurityOptions {
  SecureBootSupport?: string;
}

/** `InstanceTypes.InstanceType.SupportedBootModes` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeSupportedBootModes {
  SupportedBootMode?: string[];
}

/**
 * Calls `DescribeInstanceTypes`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTypes
 */
export const DescribeInstanceTypes: PaginatedOperation<DescribeInstanceTypesRequest, DescribeInstanceTypesResponse, DescribeInstanceTypesResponseInstanceTypesInstanceType> = {
  name: 'DescribeInstanceTypes',
  readOnly: true,
  pagination: {
    style: 'token',
    items: 'InstanceTypes.InstanceType',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
