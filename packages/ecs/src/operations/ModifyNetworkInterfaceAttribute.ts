// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyNetworkInterfaceAttribute`. */
export interface ModifyNetworkInterfaceAttributeRequest {
  ConnectionTrackingConfiguration?:
    | ModifyNetworkInterfaceAttributeRequestConnectionTrackingConfiguration
    | undefined;
  /** Example: `true`. */
  DeleteOnRelease?: boolean | undefined;
  /** Default: `empty`. Example: `testDescription`. */
  Description?: string | undefined;
  EnablePrimaryIPv6?: boolean | undefined;
  EnhancedNetwork?: ModifyNetworkInterfaceAttributeRequestEnhancedNetwork | undefined;
  /** Example: `eni-bp67acfmxazb4p3vmm47`. */
  NetworkInterfaceId: string;
  /** Default: `empty`. Example: `eniTestName`. */
  NetworkInterfaceName?: string | undefined;
  NetworkInterfaceTrafficConfig?:
    | ModifyNetworkInterfaceAttributeRequestNetworkInterfaceTrafficConfig
    | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Range: at least -1. Example: `8`. */
  QueueNumber?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `8192`. */
  RxQueueSize?: number | undefined;
  /** Items: at most 51. */
  SecurityGroupId?: readonly string[] | undefined;
  /** Default: `false`. Example: `false`. */
  SourceDestCheck?: boolean | undefined;
  /** Example: `8192`. */
  TxQueueSize?: number | undefined;
}

/** `ConnectionTrackingConfiguration` in a request of `ModifyNetworkInterfaceAttribute`. */
export interface ModifyNetworkInterfaceAttributeRequestConnectionTrackingConfiguration {
  /** Default: `3`. Example: `3`. */
  TcpClosedAndTimeWaitTimeout?: number | undefined;
  /** Default: `910`. Example: `910`. */
  TcpEstablishedTimeout?: number | undefined;
  /** Default: `30`. Example: `30`. */
  UdpTimeout?: number | undefined;
}

/** `EnhancedNetwork` in a request of `ModifyNetworkInterfaceAttribute`. */
export interface ModifyNetworkInterfaceAttributeRequestEnhancedNetwork {
  EnableExpress?: boolean | undefined;
  /** Example: `false`. */
  EnableRss?: boolean | undefined;
  /** Example: `true`. */
  EnableSriov?: boolean | undefined;
  VirtualFunctionQuantity?: number | undefined;
  VirtualFunctionTotalQueueNumber?: number | undefined;
}

/** `NetworkInterfaceTrafficConfig` in a request of `ModifyNetworkInterfaceAttribute`. */
export interface ModifyNetworkInterfaceAttributeRequestNetworkInterfaceTrafficConfig {
  /** Example: `HighPerformance`. */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {}) | undefined;
  /** Example: `8`. */
  QueueNumber?: number | undefined;
  /** Example: `8`. */
  QueuePairNumber?: number | undefined;
  /** Example: `8192`. */
  RxQueueSize?: number | undefined;
  /** Example: `8192`. */
  TxQueueSize?: number | undefined;
}

/** The answer of `ModifyNetworkInterfaceAttribute`. */
export interface ModifyNetworkInterfaceAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `ModifyNetworkInterfaceAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyNetworkInterfaceAttribute
 */
export const ModifyNetworkInterfaceAttribute: Operation<ModifyNetworkInterfaceAttributeRequest, ModifyNetworkInterfaceAttributeResponse> = {
  name: 'ModifyNetworkInterfaceAttribute',
  regionId: true,
};
