// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeRequest {
  /** Example: `i-uf6f5trc95ug8t330khh`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponse {
  /** Example: `cls-bp67acfmxazb4pnrtr7q`. */
  ClusterId?: string;
  /** Example: `8`. */
  Cpu?: number;
  /** Example: `2017-12-10T04:04Z`. */
  CreationTime?: string;
  /** Example: `Standard`. */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {});
  DedicatedHostAttribute?: DescribeInstanceAttributeResponseDedicatedHostAttribute;
  /** Example: `testDescription`. */
  Description?: string;
  EipAddress?: DescribeInstanceAttributeResponseEipAddress;
  /** Example: `false`. */
  EnableJumboFrame?: boolean;
  EnableNetworkEncryption?: boolean;
  /** Example: `2017-12-10T04:04Z`. */
  ExpiredTime?: string;
  /** Example: `testHostName`. */
  HostName?: string;
  /** Example: `m-bp1h46wfpjsjastcradg`. */
  ImageId?: string;
  InnerIpAddress?: DescribeInstanceAttributeResponseInnerIpAddress;
  /** Example: `PrePaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {});
  /** Example: `i-uf6f5trc95ug8t330khh`. */
  InstanceId?: string;
  /** Example: `testInstanceName`. */
  InstanceName?: string;
  /** Example: `vpc`. */
  InstanceNetworkType?: 'vpc' | 'classic' | (string & {});
  /** Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {});
  /** Example: `50`. */
  InternetMaxBandwidthIn?: number;
  /** Example: `5`. */
  InternetMaxBandwidthOut?: number;
  /** Example: `optimized`. */
  IoOptimized?: 'optimized' | 'none' | (string & {});
  /** Example: `16384`. */
  Memory?: number;
  NetworkOptions?: DescribeInstanceAttributeResponseNetworkOptions;
  OperationLocks?: DescribeInstanceAttributeResponseOperationLocks;
  PublicIpAddress?: DescribeInstanceAttributeResponsePublicIpAddress;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  SecurityGroupIds?: DescribeInstanceAttributeResponseSecurityGroupIds;
  SecurityOptions?: DescribeInstanceAttributeResponseSecurityOptions;
  /** Example: `51d1353b-22bf-4567-a176-8b3e12e4e4c5`. */
  SerialNumber?: string;
  /** Example: `Running`. */
  Status?: 'Pending' | 'Running' | 'Starting' | 'Stopping' | 'Stopped' | (string & {});
  /** Example: `KeepCharging`. */
  StoppedMode?: 'KeepCharging' | 'StopCharging' | 'Not-applicable' | (string & {});
  /** Example: `10`. */
  VlanId?: string;
  VpcAttributes?: DescribeInstanceAttributeResponseVpcAttributes;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `DedicatedHostAttribute` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseDedicatedHostAttribute {
  /** Example: `dh-2ze7qrzz6lvbfhr0rdwv`. */
  DedicatedHostId?: string;
  /** Example: `ecs-autoui-create-ddh-temp`. */
  DedicatedHostName?: string;
}

/** `EipAddress` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseEipAddress {
  /** Example: `eip-wz9uilio26dfscamm6ufd`. */
  AllocationId?: string;
  /** Example: `8`. */
  Bandwidth?: number;
  /** Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {});
  /** Example: `30.21.182.86`. */
  IpAddress?: string;
}

/** `InnerIpAddress` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseInnerIpAddress {
  IpAddress?: string[];
}

/** `NetworkOptions` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseNetworkOptions {
  /** Example: `Vpc-L1`. */
  BandwidthWeighting?: string;
  /** Example: `false`. */
  EnableJumboFrame?: boolean;
  EnableNetworkEncryption?: boolean;
}

/** `OperationLocks` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseOperationLocks {
  LockReason?: DescribeInstanceAttributeResponseOperationLocksLockReason[];
}

/** `OperationLocks.LockReason` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseOperationLocksLockReason {
  /** Example: `financial`. */
  LockReason?: 'financial' | 'security' | 'recycling' | 'dedicatedhostfinancial' | 'refunded' | (string & {});
}

/** `PublicIpAddress` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponsePublicIpAddress {
  IpAddress?: string[];
}

/** `SecurityGroupIds` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseSecurityGroupIds {
  SecurityGroupId?: string[];
}

/** `SecurityOptions` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseSecurityOptions {
  EnableSecureBoot?: boolean;
}

/** `VpcAttributes` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseVpcAttributes {
  /** Example: `172.17.124.144`. */
  NatIpAddress?: string;
  PrivateIpAddress?: DescribeInstanceAttributeResponseVpcAttributesPrivateIpAddress;
  /** Example: `vsw-uf6ixacqz8osrwnqb4n0m`. */
  VSwitchId?: string;
  /** Example: `vpc-wz9e4e9pmbcnj6ki60m1l`. */
  VpcId?: string;
}

/** `VpcAttributes.PrivateIpAddress` in an answer of `DescribeInstanceAttribute`. */
export interface DescribeInstanceAttributeResponseVpcAttributesPrivateIpAddress {
  IpAddress?: string[];
}

/**
 * Calls `DescribeInstanceAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttribute
 */
export const DescribeInstanceAttribute: Operation<DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse> = {
  name: 'DescribeInstanceAttribute',
  readOnly: true,
};
