// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesRequest {
  /** Features of the types that the answer holds only on demand. Items: at most 100. */
  AdditionalAttributes?: readonly string[] | undefined;
  /** Lists only types with CPUs of this architecture. Example: `X86`. */
  CpuArchitecture?: 'X86' | 'ARM' | (string & {}) | undefined;
  /** Lists only types with CPUs of one of these architectures. Items: at most 10. */
  CpuArchitectures?: readonly ('X86' | 'ARM' | (string & {}))[] | undefined;
  /** Lists only types whose GPU model contains this text, such as `NVIDIA`. Example: `NVIDIA V100`. */
  GPUSpec?: string | undefined;
  /** Lists only types with one of these GPU models, at most 10. Items: at most 10. */
  GpuSpecs?: readonly string[] | undefined;
  /** Lists only types of these categories, at most 10. Items: at most 10. */
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
  /** Lists only types of this category. Example: `Big data`. */
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
  /**
   * Lists only types of families at this level.
   * - `EntryLevel`: Those that share their vCPUs.
   * - `EnterpriseLevel`: Those with vCPUs of their own.
   * - `CreditEntryLevel`: Burstable ones.
   *
   * Example: `EntryLevel`.
   */
  InstanceFamilyLevel?: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel' | (string & {}) | undefined;
  /** Lists only the types of these families, at most 10. Items: at most 10. */
  InstanceTypeFamilies?: readonly string[] | undefined;
  /** Lists only the types of this family, such as `ecs.g6`. Example: `ecs.g6`. */
  InstanceTypeFamily?: string | undefined;
  /** Lists only these types, at most 10. Left out, all types are listed. Items: at most 10. */
  InstanceTypes?: readonly string[] | undefined;
  /** Lists only types with local disks of one of these kinds. Items: at most 10. */
  LocalStorageCategories?: readonly ('local_hdd_pro' | 'local_ssd_pro' | (string & {}))[] | undefined;
  /**
   * Lists only types with local disks of this kind.
   * - `local_hdd_pro`: SATA hard disks.
   * - `local_ssd_pro`: NVMe SSDs.
   *
   * Example: `local_ssd_pro`.
   */
  LocalStorageCategory?: 'local_hdd_pro' | 'local_ssd_pro' | (string & {}) | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `1600`. Range: 1 to
   * 1600. Example: `10`.
   */
  MaxResults?: number | bigint | undefined;
  /** Leaves out types with more vCPUs. Example: `10`. */
  MaximumCpuCoreCount?: number | undefined;
  /** Leaves out types whose CPUs have a higher base clock, in GHz. Example: `3.2`. */
  MaximumCpuSpeedFrequency?: number | undefined;
  /** Leaves out types whose CPUs have a higher turbo clock, in GHz. Example: `4.1`. */
  MaximumCpuTurboFrequency?: number | undefined;
  /** Leaves out types with more GPUs. Example: `10`. */
  MaximumGPUAmount?: number | undefined;
  /** Leaves out types with more memory, in GiB. Example: `60`. */
  MaximumMemorySize?: number | undefined;
  /** Leaves out burstable types (t5, t6) with a lower baseline, all vCPUs taken together. Example: `12`. */
  MinimumBaselineCredit?: number | undefined;
  /** Leaves out types with fewer vCPUs. Example: `2`. */
  MinimumCpuCoreCount?: number | undefined;
  /** Leaves out types whose CPUs have a lower base clock, in GHz. Example: `2.5`. */
  MinimumCpuSpeedFrequency?: number | undefined;
  /** Leaves out types whose CPUs have a lower turbo clock, in GHz. Example: `3.2`. */
  MinimumCpuTurboFrequency?: number | undefined;
  /** Leaves out types that take fewer cloud disks. Example: `4`. */
  MinimumDiskQuantity?: number | undefined;
  /** Leaves out types with fewer IPv6 addresses per network interface. Example: `2`. */
  MinimumEniIpv6AddressQuantity?: number | undefined;
  /** Leaves out types with fewer private IPv4 addresses per network interface. Example: `2`. */
  MinimumEniPrivateIpAddressQuantity?: number | undefined;
  /** Leaves out types that take fewer network interfaces. Example: `4`. */
  MinimumEniQuantity?: number | undefined;
  /** Leaves out types that take fewer RDMA interfaces (ERI). Example: `0`. */
  MinimumEriQuantity?: number | undefined;
  /** Leaves out types with fewer GPUs. Example: `3`. */
  MinimumGPUAmount?: number | undefined;
  /** Leaves out burstable types (t5, t6) that start with fewer CPU credits. Example: `12`. */
  MinimumInitialCredit?: number | undefined;
  /** Leaves out types with less inbound bandwidth in the internal network, in kbit/s. Example: `12288`. */
  MinimumInstanceBandwidthRx?: number | undefined;
  /** Leaves out types with less outbound bandwidth in the internal network, in kbit/s. Example: `12288`. */
  MinimumInstanceBandwidthTx?: number | undefined;
  /** Leaves out types that take in fewer packets per second from the internal network. Example: `15`. */
  MinimumInstancePpsRx?: number | bigint | undefined;
  /** Leaves out types that send fewer packets per second to the internal network. Example: `15`. */
  MinimumInstancePpsTx?: number | bigint | undefined;
  /** Leaves out types with fewer local disks. Example: `4`. */
  MinimumLocalStorageAmount?: number | undefined;
  /** Leaves out types whose single local disk is smaller, in GiB. Example: `40`. */
  MinimumLocalStorageCapacity?: number | bigint | undefined;
  /** Leaves out types with less memory, in GiB. Example: `20`. */
  MinimumMemorySize?: number | undefined;
  /** Leaves out types with fewer queues by default on the primary network interface. Example: `8`. */
  MinimumPrimaryEniQueueNumber?: number | undefined;
  /** Leaves out types with fewer queue pairs per RDMA interface. Example: `8`. */
  MinimumQueuePairNumber?: number | undefined;
  /** Leaves out types with fewer queues by default on a secondary network interface. Example: `4`. */
  MinimumSecondaryEniQueueNumber?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Characters: at most
   * 50. Example: `e71d8a535bd9cc11`.
   */
  NextToken?: string | undefined;
  /**
   * Lists only types that do, or do not, reach their cloud disks over NVMe.
   * - `required`: Those with NVMe.
   * - `unsupported`: Those without.
   *
   * Example: `required`.
   */
  NvmeSupport?: 'required' | 'unsupported' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * Lists only types whose CPU model contains this text, such as Intel. Example: `Intel Xeon(Ice Lake) Platinum
   * 8369B`.
   */
  PhysicalProcessorModel?: string | undefined;
  /** Lists only types with one of these CPU models, at most 10. Items: at most 10. */
  PhysicalProcessorModels?: readonly string[] | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponse {
  /** The types of this page. */
  InstanceTypes?: DescribeInstanceTypesResponseInstanceTypes;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `e71d8a535bd9cc11`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `00827261-20B7-4562-83F2-4DF39876A45A`. */
  RequestId: string;
}

/** `InstanceTypes` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypes {
  /** A type, with what an instance of it has and can have. */
  InstanceType?: DescribeInstanceTypesResponseInstanceTypesInstanceType[];
}

/** `InstanceTypes.InstanceType` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceType {
  /** Further attributes of the type. */
  Attributes?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeAttributes;
  /** The baseline of a burstable type, all vCPUs taken together. Example: `4`. */
  BaselineCredit?: number;
  /** What the clock of the type can do. */
  Clock?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeClock;
  /** The architecture of the CPUs, which the image has to be built for. Example: `X86`. */
  CpuArchitecture?: 'X86' | 'ARM' | (string & {});
  /** How many vCPUs the type has. Example: `4`. */
  CpuCoreCount?: number;
  /** How the vCPUs are made up of CPU cores and threads. */
  CpuOptions?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeCpuOptions;
  /** The base clock of the CPUs, in GHz. Example: `2.7`. */
  CpuSpeedFrequency?: number;
  /** The turbo clock of the CPUs, in GHz. Example: `3.5`. */
  CpuTurboFrequency?: number;
  /** How many cloud disks an instance of the type takes. Example: `17`. */
  DiskQuantity?: number;
  /** Further features of the network interfaces; not documented. */
  EnhancedNetwork?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeEnhancedNetwork;
  /** How many IPv6 addresses a network interface takes. Example: `1`. */
  EniIpv6AddressQuantity?: number;
  /** How many private IPv4 addresses a network interface takes. Example: `10`. */
  EniPrivateIpAddressQuantity?: number;
  /** How many network interfaces an instance of the type takes, the primary one included. Example: `3`. */
  EniQuantity?: number;
  /**
   * How many network interfaces it takes in all, trunk interfaces with their members included; a preview. Example:
   * `0`.
   */
  EniTotalQuantity?: number;
  /** Whether trunk interfaces can be used; a preview. Example: `true`. */
  EniTrunkSupported?: boolean;
  /** How many RDMA interfaces (ERI) an instance of the type takes. Example: `0`. */
  EriQuantity?: number;
  /** How many GPUs the type has. Example: `0`. */
  GPUAmount?: number;
  /** The memory of each GPU, in GiB. Example: `32`. */
  GPUMemorySize?: number;
  /** The model of the GPUs. Example: `NVIDIA V100`. */
  GPUSpec?: string;
  /** The CPU credits that an instance of a burstable type starts with. Example: `120`. */
  InitialCredit?: number;
  /** The most that comes in from the internal network, in kbit/s. Example: `1024000`. */
  InstanceBandwidthRx?: number;
  /** The most that goes out to the internal network, in kbit/s. Example: `1024000`. */
  InstanceBandwidthTx?: number;
  /** What the type is meant for. Example: `Big data`. */
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
  /**
   * The level of the instance type family.
   * - `EntryLevel`: Shares its vCPUs with others, without guarantee.
   * - `EnterpriseLevel`: Has its vCPUs for itself.
   * - `CreditEntryLevel`: Burstable, by CPU credits.
   *
   * Example: `EnterpriseLevel`.
   */
  InstanceFamilyLevel?: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel' | (string & {});
  /** How many packets per second come in from the internal network at most. Example: `500000`. */
  InstancePpsRx?: number;
  /** How many packets per second go out to the internal network at most. Example: `500000`. */
  InstancePpsTx?: number;
  /** The family of the type, such as `ecs.g6`. Example: `ecs.g6`. */
  InstanceTypeFamily?: string;
  /** The type itself, such as `ecs.g6.large`, for {@link RunInstances}. Example: `ecs.g6.large`. */
  InstanceTypeId?: string;
  /** Whether jumbo frames can be switched on. Example: `true`. */
  JumboFrameSupport?: boolean;
  /** How many local disks it has. Example: `1`. */
  LocalStorageAmount?: number;
  /** The size of each local disk, in GiB. Example: `5000`. */
  LocalStorageCapacity?: number;
  /**
   * The kind of local disk; empty for types without.
   * - `local_hdd_pro`: SATA hard disks, as with the families d1 and d1ne.
   * - `local_ssd_pro`: NVMe SSDs, as with the families i1 and i2.
   *
   * Example: `local_ssd_pro`.
   */
  LocalStorageCategory?: 'local_hdd_pro' | 'local_ssd_pro' | (string & {});
  /** How many queues a network interface has at most. Example: `4`. */
  MaximumQueueNumberPerEni?: number;
  /** The memory of the type, in GiB. Example: `16`. */
  MemorySize?: number;
  /** How many physical network cards an instance of the type can use. Example: `1`. */
  NetworkCardQuantity?: number;
  /** The network cards that interfaces can be attached to. */
  NetworkCards?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkCards;
  /** Whether traffic within the VPC can be encrypted; by invitation only. Example: `true`. */
  NetworkEncryptionSupport?: boolean;
  /** What else is known about the network of the type. */
  NetworkInfo?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfo;
  /**
   * Whether cloud disks are attached over NVMe. Images have to support it.
   * - `required`: They are.
   * - `unsupported`: They are not.
   *
   * Example: `unsupported`.
   */
  NvmeSupport?: 'required' | 'unsupported' | (string & {});
  /** The model of the CPUs. Example: `Intel Xeon(Ice Lake) Platinum 8369B`. */
  PhysicalProcessorModel?: string;
  /** How many queues the primary network interface has by default. Example: `4`. */
  PrimaryEniQueueNumber?: number;
  /** How many queue pairs (QP) a single RDMA interface has at most. Example: `22`. */
  QueuePairNumber?: number;
  /** How many queues a secondary network interface has by default. Example: `4`. */
  SecondaryEniQueueNumber?: number;
  /** The security features that the type can have. */
  SecurityOptions?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeSecurityOptions;
  /** The boot modes that the type knows. */
  SupportedBootModes?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeSupportedBootModes;
  /** How many queues all network interfaces of an instance can have together. Example: `12`. */
  TotalEniQueueQuantity?: number;
}

/** `InstanceTypes.InstanceType.Attributes` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeAttributes {
  /** One attribute, as a pair of name and value. */
  Attribute?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeAttributesAttribute[];
}

/** `InstanceTypes.InstanceType.Attributes.Attribute` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeAttributesAttribute {
  /** The name of the attribute; which ones there are is not documented. */
  Name?: string;
  /** What the attribute is for this type. */
  Value?: string;
}

/** `InstanceTypes.InstanceType.Clock` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeClock {
  /** Whether the precise clock can be switched on with {@link ModifyInstanceClockOptions}. */
  PtpSupport?: string;
}

/** `InstanceTypes.InstanceType.CpuOptions` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeCpuOptions {
  /** How many CPU cores the vCPUs are made of, unless set otherwise. Example: `2`. */
  Core?: number;
  /** The step between the numbers of cores that can be chosen. Example: `2`. */
  CoreFactor?: number;
  /** Whether hyper-threading can be switched on and off. Example: `true`. */
  HyperThreadingAdjustable?: boolean;
  /** Whether virtual machines can run inside an instance of the type. */
  NestedVirtualizationSupport?: string;
  /** The CPU topologies that can be chosen. */
  SupportedTopologyTypes?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes;
  /**
   * How many threads each CPU core runs; times the number of cores, this gives the vCPUs. 1 means no
   * hyper-threading. Example: `2`.
   */
  ThreadsPerCore?: number;
}

/** `InstanceTypes.InstanceType.CpuOptions.SupportedTopologyTypes` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes {
  /** Values for `TopologyType`, such as `DiscreteCoreToHTMapping`. */
  SupportedTopologyType?: string[];
}

/** `InstanceTypes.InstanceType.EnhancedNetwork` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeEnhancedNetwork {
  ExpressSupport?: boolean;
  /** Whether received traffic can be spread over several vCPUs (receive-side scaling). Example: `true`. */
  RssSupport?: boolean;
  /** Whether network interfaces are passed through by SR-IOV. Example: `true`. */
  SriovSupport?: boolean;
  /** Example: `5`. */
  VfQueueNumberPerEni?: number;
}

/** `InstanceTypes.InstanceType.NetworkCards` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkCards {
  /** One card, by the index that {@link AttachNetworkInterface} takes. */
  NetworkCardInfo?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo[];
}

/** `InstanceTypes.InstanceType.NetworkCards.NetworkCardInfo` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo {
  /** The index of the card, counted from 0, for attaching a network interface to it. Example: `1`. */
  NetworkCardIndex?: number;
}

/** `InstanceTypes.InstanceType.NetworkInfo` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfo {
  /** How bandwidth can be shifted between network and disks; empty where it cannot. */
  BandwidthWeighting?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting;
}

/** `InstanceTypes.InstanceType.NetworkInfo.BandwidthWeighting` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting {
  /** The weightings that can be chosen. */
  WeightingInfos?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos;
}

/**
 * `InstanceTypes.InstanceType.NetworkInfo.BandwidthWeighting.WeightingInfos` in an answer of
 * `DescribeInstanceTypes`.
 */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos {
  /** One weighting, with the bandwidths that follow from it. */
  WeightingInfo?: DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo[];
}

/**
 * `InstanceTypes.InstanceType.NetworkInfo.BandwidthWeighting.WeightingInfos.WeightingInfo` in an answer of
 * `DescribeInstanceTypes`.
 */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo {
  EbsBandwidth?: number;
  EbsBurstBandwidth?: number;
  /** The value for `BandwidthWeighting` in {@link ModifyInstanceNetworkOptions}, such as `Vpc-L1`. */
  Name?: string;
  /** The network bandwidth that is always there under this weighting, in kbit/s. */
  VpcBandwidth?: number;
  /** The network bandwidth that is possible for a while under this weighting, in kbit/s. */
  VpcBurstBandwidth?: number;
}

/** `InstanceTypes.InstanceType.SecurityOptions` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeSecurityOptions {
  /** Whether the type can boot with UEFI Secure Boot. */
  SecureBootSupport?: string;
}

/** `InstanceTypes.InstanceType.SupportedBootModes` in an answer of `DescribeInstanceTypes`. */
export interface DescribeInstanceTypesResponseInstanceTypesInstanceTypeSupportedBootModes {
  /** Boot modes, such as `BIOS` and `UEFI`. */
  SupportedBootMode?: string[];
}

/**
 * Lists instance types with their vCPUs, memory, network, disks, GPUs and limits.
 *
 * Conditions are joined with "and". The list says nothing about what is on sale where: ask {@link
 * DescribeAvailableResource} for that. Without `NextToken`, only the first page of at most 100 types comes.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeInstanceTypes`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTypes
 */
export const DescribeInstanceTypes: PaginatedOperation<DescribeInstanceTypesRequest, DescribeInstanceTypesResponse, DescribeInstanceTypesResponseInstanceTypesInstanceType> = {
  name: 'DescribeInstanceTypes',
  ram: 'ecs',
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
