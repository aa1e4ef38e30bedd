// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ResizeDisk`. */
export interface ResizeDiskRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId: string;
  /** Range: 1 to 131072. Example: `1900`. */
  NewSize: number;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `offline`. */
  Type?: 'offline' | 'online' | (string & {}) | undefined;
}

/** The answer of `ResizeDisk`. */
export interface ResizeDiskResponse {
  /** Example: `204135153888639`. */
  OrderId?: string;
  /** Example: `F3CD6886-D8D0-4FEE-B93E-1B73239643F9`. */
  RequestId: string;
}

/**
 * Calls `ResizeDisk`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResizeDisk
 */
export const ResizeDisk: Operation<ResizeDiskRequest, ResizeDiskResponse> = {
  name: 'ResizeDisk',
  clientToken: true,
};
