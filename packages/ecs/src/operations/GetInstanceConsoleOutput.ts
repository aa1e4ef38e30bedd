// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetInstanceConsoleOutput`. */
export interface GetInstanceConsoleOutputRequest {
  /** The instance whose console to read. Example: `i-bp1c1xhsrac2coiwom6t`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Whether formatting characters are taken out of the text. Default: `false`. Example: `false`. */
  RemoveSymbols?: boolean | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `GetInstanceConsoleOutput`. */
export interface GetInstanceConsoleOutputResponse {
  /** The text of the console, in Base64. */
  ConsoleOutput?: string;
  /** The instance whose console this is. Example: `i-bp1c1xhsrac2coiwom6t`. */
  InstanceId?: string;
  /** When the last line was written, as `yyyy-MM-dd HH:mm:ss` in UTC+8. Example: `2018-03-22 10:04:57`. */
  LastUpdateTime?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Returns what a Linux instance last wrote to its console while starting or stopping, in Base64.
 *
 * Helps where an instance cannot be reached. Neither Windows instances nor retired instance types support it.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:GetInstanceConsoleOutput`.
 * - Errors: `IncorrectInstanceStatus`, `NotSupported`, `MissingParameter`, `InvalidParameter`, `Throttling`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/GetInstanceConsoleOutput
 */
export const GetInstanceConsoleOutput: Operation<GetInstanceConsoleOutputRequest, GetInstanceConsoleOutputResponse> = {
  name: 'GetInstanceConsoleOutput',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
