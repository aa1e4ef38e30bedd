// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `EnableNetworkInterfaceQoS`. */
export interface EnableNetworkInterfaceQoSRequest {
  /** The network interface to limit. Example: `eni-2zeh9atclduxvf1za2ld`. */
  NetworkInterfaceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The limits to set. */
  QoS?: EnableNetworkInterfaceQoSRequestQoS | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `QoS` in a request of `EnableNetworkInterfaceQoS`. */
export interface EnableNetworkInterfaceQoSRequestQoS {
  /** Limit of the inbound bandwidth, in kbit/s; at least 50000, in steps of 1000. Example: `50000`. */
  BandwidthRx?: number | undefined;
  /** Limit of the outbound bandwidth, in kbit/s; at least 50000, in steps of 1000. Example: `50000`. */
  BandwidthTx?: number | undefined;
  /** Limit on the number of connections at a time; at least 10000, in steps of 10000. Example: `50000`. */
  ConcurrentConnections?: number | undefined;
  /** Limit on inbound packets per second; at least 10000, in steps of 10000. Example: `50000`. */
  PpsRx?: number | undefined;
  /** Limit on outbound packets per second; at least 10000, in steps of 10000. Example: `50000`. */
  PpsTx?: number | undefined;
}

/** The answer of `EnableNetworkInterfaceQoS`. */
export interface EnableNetworkInterfaceQoSResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Limits bandwidth, packet rate and connections of a network interface, or changes the limits.
 *
 * {@link DisableNetworkInterfaceQoS} takes the limits off again; {@link DescribeNetworkInterfaceAttribute} shows
 * them.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:EnableNetworkInterfaceQoS`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnableNetworkInterfaceQoS
 */
export const EnableNetworkInterfaceQoS: Operation<EnableNetworkInterfaceQoSRequest, EnableNetworkInterfaceQoSResponse> = {
  name: 'EnableNetworkInterfaceQoS',
  ram: 'ecs',
  regionId: true,
};
