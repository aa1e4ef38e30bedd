// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceAttribute`. */
export interface ModifyInstanceAttributeRequest {
  CpuOptions?: ModifyInstanceAttributeRequestCpuOptions | undefined;
  /** Example: `Standard`. */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {}) | undefined;
  /** Example: `false`. */
  DeletionProtection?: boolean | undefined;
  /** Example: `testInstanceDescription`. */
  Description?: string | undefined;
  /** Example: `false`. */
  EnableJumboFrame?: boolean | undefined;
  /** Example: `true`. */
  EnableNetworkEncryption?: boolean | undefined;
  /** Example: `testHostName`. */
  HostName?: string | undefined;
  /** Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  /** Example: `testInstanceName`. */
  InstanceName?: string | undefined;
  /** Range: at least -1. Example: `8`. */
  NetworkInterfaceQueueNumber?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `Test123456&$`. */
  Password?: string | undefined;
  PrivateDnsNameOptions?: ModifyInstanceAttributeRequestPrivateDnsNameOptions | undefined;
  /** Example: `true`. */
  Recyclable?: boolean | undefined;
  RemoteConnectionOptions?: ModifyInstanceAttributeRequestRemoteConnectionOptions | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 51. */
  SecurityGroupIds?: readonly string[] | undefined;
  /** Example: `ZWNobyBoZWxsbyBlY3Mh`. */
  UserData?: string | undefined;
}

/** `CpuOptions` in a request of `ModifyInstanceAttribute`. */
export interface ModifyInstanceAttributeRequestCpuOptions {
  /** Example: `2`. */
  Core?: number | undefined;
  /** Example: `2`. */
  ThreadsPerCore?: number | undefined;
  /** Example: `DiscreteCoreToHTMapping`. */
  TopologyType?: 'ContinuousCoreToHTMapping' | 'DiscreteCoreToHTMapping' | (string & {}) | undefined;
  /** Example: `enabled`. */
  NestedVirtualization?: string | undefined;
}

/** `PrivateDnsNameOptions` in a request of `ModifyInstanceAttribute`. */
export interface ModifyInstanceAttributeRequestPrivateDnsNameOptions {
  /** Default: `false`. Example: `false`. */
  EnableInstanceIdDnsAAAARecord?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  EnableInstanceIdDnsARecord?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  EnableIpDnsARecord?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  EnableIpDnsPtrRecord?: boolean | undefined;
  /** Default: `Custom`. Example: `Custom`. */
  HostnameType?: 'Custom' | 'IpBased' | 'InstanceIdBased' | (string & {}) | undefined;
}

/** `RemoteConnectionOptions` in a request of `ModifyInstanceAttribute`. */
export interface ModifyInstanceAttributeRequestRemoteConnectionOptions {
  /** Example: `hide`. */
  Password?: string | undefined;
  /** Example: `hide`. */
  Type?: string | undefined;
}

/** The answer of `ModifyInstanceAttribute`. */
export interface ModifyInstanceAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttribute
 */
export const ModifyInstanceAttribute: Operation<ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse> = {
  name: 'ModifyInstanceAttribute',
};
