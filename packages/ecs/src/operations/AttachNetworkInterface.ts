// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AttachNetworkInterface`. */
export interface AttachNetworkInterfaceRequest {
  /** Example: `i-bp16qstyvxj9gpqww3gv`. */
  InstanceId: string;
  /** Example: `0`. */
  NetworkCardIndex?: number | undefined;
  /** Example: `eni-bp17pdijfczax1hujisv`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `eni-f8zapqwj1v1j4ia34k72`. */
  TrunkNetworkInstanceId?: string | undefined;
  /** @deprecated The vendor advises against its use. */
  WaitForNetworkConfigurationReady?: boolean | undefined;
}

/** The answer of `AttachNetworkInterface`. */
export interface AttachNetworkInterfaceResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `AttachNetworkInterface`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachNetworkInterface
 */
export const AttachNetworkInterface: Operation<AttachNetworkInterfaceRequest, AttachNetworkInterfaceResponse> = {
  name: 'AttachNetworkInterface',
  regionId: true,
};
