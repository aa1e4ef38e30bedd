// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteNetworkInterface`. */
export interface DeleteNetworkInterfaceRequest {
  /** Example: `eni-bp14v2sdd3v8htln6mm7`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteNetworkInterface`. */
export interface DeleteNetworkInterfaceResponse {
  /** Example: `F3CD6886-D8D0-4FEE-B93E-1B73239673DE`. */
  RequestId: string;
}

/**
 * Calls `DeleteNetworkInterface`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNetworkInterface
 */
export const DeleteNetworkInterface: Operation<DeleteNetworkInterfaceRequest, DeleteNetworkInterfaceResponse> = {
  name: 'DeleteNetworkInterface',
  regionId: true,
};
