// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeRequest {
  /** The instance, `i-…`. Example: `i-uf6f5trc95ug8t330khh`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponse {
  /** The cluster within the zone; a left-over without further use. Example: `cls-bp67acfmxazb4pnrtr7q`. */
  ClusterId?: string;
  /** How many vCPUs the instance has. Example: `8`. */
  Cpu?: number;
  /** When the instance was created, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2017-12-10T04:04Z`. */
  CreationTime?: string;
  /**
   * How a burstable instance (families t5, t6) deals with its CPU credits; empty for others.
   * - `Standard`: Falls back to its baseline once the credits are used up.
   * - `Unlimited`: Goes on above the baseline on borrowed credits, which may be billed.
   *
   * Example: `Standard`.
   */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {});
  /** The dedicated host that the instance runs on; empty fields where it runs on shared machines. */
  DedicatedHostAttribute?: DescribeInstanceAttributeResponseDedicatedHostAttribute;
  /** A note about the instance, written by the account. Example: `testDescription`. */
  Description?: string;
  /** The EIP of the instance; its fields are empty where it has none. */
  EipAddress?: DescribeInstanceAttributeResponseEipAddress;
  /**
   * Whether the instance sends frames of up to 8500 bytes (MTU) instead of 1500; VPC and certain types only.
   * Example: `false`.
   */
  EnableJumboFrame?: boolean;
  /** Whether traffic between instances of the VPC is encrypted; by invitation only. */
  EnableNetworkEncryption?: boolean;
  /**
   * When the subscription runs out, in UTC as `yyyy-MM-ddTHH:mmZ`. Says nothing for pay-as-you-go instances.
   * Example: `2017-12-10T04:04Z`.
   */
  ExpiredTime?: string;
  /** The name that the system of the instance goes by. Example: `testHostName`. */
  HostName?: string;
  /**
   * The image that the instance was made from, or that its system disk was last replaced with. Example:
   * `m-bp1h46wfpjsjastcradg`.
   */
  ImageId?: string;
  /** The private addresses of an instance in the classic network; empty for one in a VPC. */
  InnerIpAddress?: DescribeInstanceAttributeResponseInnerIpAddress;
  /**
   * How the instance is billed.
   * - `PrePaid`: Subscription.
   * - `PostPaid`: Pay-as-you-go, or spot where `SpotStrategy` says so.
   *
   * Example: `PrePaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {});
  /** The instance, `i-…`. Example: `i-uf6f5trc95ug8t330khh`. */
  InstanceId?: string;
  /** The name that the account gave to the instance; several may bear the same one. Example: `testInstanceName`. */
  InstanceName?: string;
  /**
   * The kind of network.
   * - `vpc`: A VPC.
   * - `classic`: The classic network, which is closed.
   *
   * Example: `vpc`.
   */
  InstanceNetworkType?: 'vpc' | 'classic' | (string & {});
  /** The type that the instance has, such as `ecs.g6.large`. Example: `ecs.g5.large`. */
  InstanceType?: string;
  /**
   * How the public traffic of the instance itself, not that of an EIP, is billed.
   * - `PayByBandwidth`: At a flat rate for the bandwidth, which is guaranteed.
   * - `PayByTraffic`: By the amount of data; the bandwidth is an upper limit that is not guaranteed.
   *
   * Example: `PayByTraffic`.
   */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {});
  /** The most that comes in over the public address of the instance, in Mbit/s. Example: `50`. */
  InternetMaxBandwidthIn?: number;
  /** The most that goes out over the public address of the instance, in Mbit/s; 0 where it has none. Example: `5`. */
  InternetMaxBandwidthOut?: number;
  /** Whether the instance has full speed towards its cloud disks; all current types do. Example: `optimized`. */
  IoOptimized?: 'optimized' | 'none' | (string & {});
  /** The memory of the instance, in MiB. Example: `16384`. */
  Memory?: number;
  /** Frame size, encryption and bandwidth weighting of the instance's network. */
  NetworkOptions?: DescribeInstanceAttributeResponseNetworkOptions;
  /** What locks the resource, one entry per reason; empty where nothing does. */
  OperationLocks?: DescribeInstanceAttributeResponseOperationLocks;
  /** The public addresses that belong to the instance itself, not to an EIP. */
  PublicIpAddress?: DescribeInstanceAttributeResponsePublicIpAddress;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** The security groups that the instance is a member of. */
  SecurityGroupIds?: DescribeInstanceAttributeResponseSecurityGroupIds;
  /** Security features that the instance was booted with. */
  SecurityOptions?: DescribeInstanceAttributeResponseSecurityOptions;
  /**
   * The serial number of the instance, which the system inside can read too. Example:
   * `51d1353b-22bf-4567-a176-8b3e12e4e4c5`.
   */
  SerialNumber?: string;
  /**
   * Where the instance is in its life.
   * - `Pending`: Being created.
   * - `Running`: Up, as far as can be seen from outside the system.
   * - `Starting`: On its way up, after a start or a restart.
   * - `Stopping`: On its way down.
   * - `Stopped`: Down; needed for many changes and for the release.
   *
   * Example: `Running`.
   */
  Status?: 'Pending' | 'Running' | 'Starting' | 'Stopping' | 'Stopped' | (string & {});
  /**
   * What the instance costs while it is stopped.
   * - `KeepCharging`: Billed as if it were running; its vCPUs, memory and public address are reserved.
   * - `StopCharging`: vCPUs, memory and public address are given back; a start needs free capacity.
   * - `Not-applicable`: The instance knows no stop without charges.
   *
   * Example: `KeepCharging`.
   */
  StoppedMode?: 'KeepCharging' | 'StopCharging' | 'Not-applicable' | (string & {});
  /** Left over from VLANs in the classic network. Example: `10`. */
  VlanId?: string;
  /** Where in the private network the instance is; empty fields in the classic network. */
  VpcAttributes?: DescribeInstanceAttributeResponseVpcAttributes;
  /** The zone that the instance is in, such as `cn-hangzhou-g`. Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `DedicatedHostAttribute` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseDedicatedHostAttribute {
  /** The dedicated host below the instance, `dh-…`. Example: `dh-2ze7qrzz6lvbfhr0rdwv`. */
  DedicatedHostId?: string;
  /** The name that the account gave to the dedicated host. Example: `ecs-autoui-create-ddh-temp`. */
  DedicatedHostName?: string;
}

/** `EipAddress` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseEipAddress {
  /** The EIP as a resource, `eip-…`, for `vpc:UnassociateEipAddress`. Example: `eip-wz9uilio26dfscamm6ufd`. */
  AllocationId?: string;
  /** The most that the EIP lets through, in Mbit/s. Example: `8`. */
  Bandwidth?: number;
  /**
   * How the traffic of the EIP is billed.
   * - `PayByBandwidth`: At a flat rate for the bandwidth, which is guaranteed.
   * - `PayByTraffic`: By the amount of data; the bandwidth is an upper limit that is not guaranteed.
   *
   * Example: `PayByTraffic`.
   */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {});
  /** The public address that the EIP gives to the instance. Example: `30.21.182.86`. */
  IpAddress?: string;
}

/** `InnerIpAddress` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseInnerIpAddress {
  /** A private address of the instance within the classic network. */
  IpAddress?: string[];
}

/** `NetworkOptions` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseNetworkOptions {
  /**
   * How the bandwidth is shared out between network and disks, such as `Vpc-L1`. Which values a type knows, {@link
   * DescribeInstanceTypes} tells. Example: `Vpc-L1`.
   */
  BandwidthWeighting?: string;
  /**
   * Whether the instance sends frames of up to 8500 bytes (MTU) instead of 1500; VPC and certain types only.
   * Example: `false`.
   */
  EnableJumboFrame?: boolean;
  /** Whether traffic between instances of the VPC is encrypted; by invitation only. */
  EnableNetworkEncryption?: boolean;
}

/** `OperationLocks` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseOperationLocks {
  /** One lock, with its reason as a code and in words. */
  LockReason?: DescribeInstanceAttributeResponseOperationLocksLockReason[];
}

/** `OperationLocks.LockReason` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseOperationLocksLockReason {
  /**
   * Why the instance is locked.
   * - `financial`: Some payment is overdue.
   * - `security`: Alibaba Cloud locked it for reasons of security; hardly any call works.
   * - `recycling`: A spot instance, about to be released.
   * - `dedicatedhostfinancial`: The dedicated host is not paid for.
   * - `refunded`: The price was paid back.
   *
   * Example: `financial`.
   */
  LockReason?: 'financial' | 'security' | 'recycling' | 'dedicatedhostfinancial' | 'refunded' | (string & {});
}

/** `PublicIpAddress` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponsePublicIpAddress {
  /** A public IPv4 address that came with the instance. */
  IpAddress?: string[];
}

/** `SecurityGroupIds` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseSecurityGroupIds {
  /** A security group, `sg-…`. */
  SecurityGroupId?: string[];
}

/** `SecurityOptions` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseSecurityOptions {
  /** Whether the instance boots with UEFI Secure Boot, so that only signed boot loaders and kernels run. */
  EnableSecureBoot?: boolean;
}

/** `VpcAttributes` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseVpcAttributes {
  /** An address for the traffic between cloud services in VPCs. Example: `172.17.124.144`. */
  NatIpAddress?: string;
  /** The private addresses of the primary network interface. */
  PrivateIpAddress?: DescribeInstanceAttributeResponseVpcAttributesPrivateIpAddress;
  /** The vSwitch of the primary network interface, `vsw-…`. Example: `vsw-uf6ixacqz8osrwnqb4n0m`. */
  VSwitchId?: string;
  /** The VPC, `vpc-…`, as `vpc:DescribeVpcs` lists it. Example: `vpc-wz9e4e9pmbcnj6ki60m1l`. */
  VpcId?: string;
}

/** `VpcAttributes.PrivateIpAddress` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseVpcAttributesPrivateIpAddress {
  /** A private IPv4 address within the VPC. */
  IpAddress?: string[];
}

/**
 * Describes a single instance, with network options that {@link DescribeInstances} leaves out.
 *
 * Among these are jumbo frames, traffic encryption and bandwidth weighting. Tags and network interfaces are
 * missing here, {@link DescribeInstances} has them; {@link DescribeDisks} lists the disks.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeInstanceAttribute`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttribute
 */
export const DescribeInstanceAttribute: Operation<DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse> = {
  name: 'DescribeInstanceAttribute',
  ram: 'ecs',
  readOnly: true,
};
