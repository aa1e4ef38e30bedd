// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLimitation`. */
export interface DescribeLimitationRequest {
  /** Which limit to return. */
  Limitation: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeLimitation`. */
export interface DescribeLimitationResponse {
  /** The limit that was asked for. */
  Limitation?: string;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How high the limit is. */
  Value?: string;
}

/**
 * Returns one limit of the account by its name.
 *
 * Deprecated, and without a documented successor; {@link DescribeAccountAttributes} returns limits of the account
 * as well.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLimitation
 */
export const DescribeLimitation: Operation<DescribeLimitationRequest, DescribeLimitationResponse> = {
  name: 'DescribeLimitation',
  ram: 'ecs',
  readOnly: true,
};
