// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceNetworkSpec`. */
export interface ModifyInstanceNetworkSpecRequest {
  /** Default: `false`. Example: `false`. */
  AllocatePublicIp?: boolean | undefined;
  /** Default: `true`. Example: `true`. */
  AutoPay?: boolean | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `2017-12-06T22Z`. */
  EndTime?: string | undefined;
  ISP?: string | undefined;
  /** Example: `i-bp67acfmxazb46antg41`. */
  InstanceId: string;
  /** Default: `10`. Range: 1 to 200. Example: `10`. */
  InternetMaxBandwidthIn?: number | undefined;
  /** Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Example: `PayByTraffic`. */
  NetworkChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2017-12-05T22:40Z`. */
  StartTime?: string | undefined;
}

/** The answer of `ModifyInstanceNetworkSpec`. */
export interface ModifyInstanceNetworkSpecResponse {
  /** Example: `123457890`. */
  OrderId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceNetworkSpec`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkSpec
 */
export const ModifyInstanceNetworkSpec: Operation<ModifyInstanceNetworkSpecRequest, ModifyInstanceNetworkSpecResponse> = {
  name: 'ModifyInstanceNetworkSpec',
  clientToken: true,
};
