// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySystemEventAttribute`. */
export interface ModifySystemEventAttributeRequest {
  /** The system event, `e-…`. Example: `e-2zeielxl1qzq8slbver3`. */
  EventId: string;
  /** The instance that the event is about. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  /**
   * The new time, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; between now and the time first planned. Example:
   * `2026-06-30T00:00:00Z`.
   */
  NotBefore: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
}

/** The answer of `ModifySystemEventAttribute`. */
export interface ModifySystemEventAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Moves scheduled maintenance of an instance to another time, no later than the one first planned.
 *
 * Only while the event is `Scheduled`. The new time must lie ahead, but not after the one first planned, which
 * {@link DescribeInstanceHistoryEvents} returns as `InitialNotBefore`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifySystemEventAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySystemEventAttribute
 */
export const ModifySystemEventAttribute: Operation<ModifySystemEventAttributeRequest, ModifySystemEventAttributeResponse> = {
  name: 'ModifySystemEventAttribute',
  ram: 'ecs',
  regionId: true,
};
