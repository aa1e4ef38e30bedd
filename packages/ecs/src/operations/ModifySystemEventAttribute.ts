// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySystemEventAttribute`. */
export interface ModifySystemEventAttributeRequest {
  /** Example: `e-2zeielxl1qzq8slbver3`. */
  EventId: string;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  /** Example: `2026-06-30T00:00:00Z`. */
  NotBefore: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
}

/** The answer of `ModifySystemEventAttribute`. */
export interface ModifySystemEventAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifySystemEventAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySystemEventAttribute
 */
export const ModifySystemEventAttribute: Operation<ModifySystemEventAttributeRequest, ModifySystemEventAttributeResponse> = {
  name: 'ModifySystemEventAttribute',
  regionId: true,
};
