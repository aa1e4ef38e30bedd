// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `EnableNetworkInterfaceQoS`. */
export interface EnableNetworkInterfaceQoSRequest {
  /** Example: `eni-2zeh9atclduxvf1za2ld`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  QoS?: EnableNetworkInterfaceQoSRequestQoS | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `QoS` in a request of `EnableNetworkInterfaceQoS`. */
export interface EnableNetworkInterfaceQoSRequestQoS {
  /** Example: `50000`. */
  BandwidthRx?: number | undefined;
  /** Example: `50000`. */
  BandwidthTx?: number | undefined;
  /** Example: `50000`. */
  ConcurrentConnections?: number | undefined;
  /** Example: `50000`. */
  PpsRx?: number | undefined;
  /** Example: `50000`. */
  PpsTx?: number | undefined;
}

/** The answer of `EnableNetworkInterfaceQoS`. */
export interface EnableNetworkInterfaceQoSResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `EnableNetworkInterfaceQoS`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnableNetworkInterfaceQoS
 */
export const EnableNetworkInterfaceQoS: Operation<EnableNetworkInterfaceQoSRequest, EnableNetworkInterfaceQoSResponse> = {
  name: 'EnableNetworkInterfaceQoS',
  regionId: true,
};
