// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AcceptInquiredSystemEvent`. */
export interface AcceptInquiredSystemEventRequest {
  /** In invitational preview; not open to all. Example: `hide`. */
  Choice?: string | undefined;
  /**
   * The event to agree to, in the state `Inquiring`; from {@link DescribeInstanceHistoryEvents}. Example:
   * `e-2zeielxl1qzq8slbver3`.
   */
  EventId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
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

/** The answer of `AcceptInquiredSystemEvent`. */
export interface AcceptInquiredSystemEventResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `4DD56CA6-6D75-4D33-BE34-E4A44EBE1C3D`. */
  RequestId: string;
}

/**
 * Agrees to a system event that waits in `Inquiring`, so that its default action is carried out.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:AcceptInquiredSystemEvent`.
 * - Errors: `IncorrectInstanceStatus`, `OperationConflict`, `OperationFail.DiskCategoryNotSupported`,
 * `OperationFail.DiskStatusNotSupported`, `OperationFail.InstanceStatusNotSupported`, `InvalidParameter`, and 2
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AcceptInquiredSystemEvent
 */
export const AcceptInquiredSystemEvent: Operation<AcceptInquiredSystemEventRequest, AcceptInquiredSystemEventResponse> = {
  name: 'AcceptInquiredSystemEvent',
  ram: 'ecs',
  regionId: true,
};
