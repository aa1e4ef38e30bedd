// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AcceptInquiredSystemEvent`. */
export interface AcceptInquiredSystemEventRequest {
  /** Example: `hide`. */
  Choice?: string | undefined;
  /** Example: `e-2zeielxl1qzq8slbver3`. */
  EventId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `AcceptInquiredSystemEvent`. */
export interface AcceptInquiredSystemEventResponse {
  /** Example: `4DD56CA6-6D75-4D33-BE34-E4A44EBE1C3D`. */
  RequestId: string;
}

/**
 * Calls `AcceptInquiredSystemEvent`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AcceptInquiredSystemEvent
 */
export const AcceptInquiredSystemEvent: Operation<AcceptInquiredSystemEventRequest, AcceptInquiredSystemEventResponse> = {
  name: 'AcceptInquiredSystemEvent',
  regionId: true,
};
