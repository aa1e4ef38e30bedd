// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLimitation`. */
export interface DescribeLimitationRequest {
  Limitation: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeLimitation`. */
export interface DescribeLimitationResponse {
  Limitation?: string;
  RequestId: string;
  Value?: string;
}

/**
 * Calls `DescribeLimitation`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLimitation
 */
export const DescribeLimitation: Operation<DescribeLimitationRequest, DescribeLimitationResponse> = {
  name: 'DescribeLimitation',
  readOnly: true,
};
