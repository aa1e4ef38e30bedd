// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetInstanceConsoleOutput`. */
export interface GetInstanceConsoleOutputRequest {
  /** Example: `i-bp1c1xhsrac2coiwom6t`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Default: `false`. Example: `false`. */
  RemoveSymbols?: boolean | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `GetInstanceConsoleOutput`. */
export interface GetInstanceConsoleOutputResponse {
  ConsoleOutput?: string;
  /** Example: `i-bp1c1xhsrac2coiwom6t`. */
  InstanceId?: string;
  /** Example: `2018-03-22 10:04:57`. */
  LastUpdateTime?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `GetInstanceConsoleOutput`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/GetInstanceConsoleOutput
 */
export const GetInstanceConsoleOutput: Operation<GetInstanceConsoleOutputRequest, GetInstanceConsoleOutputResponse> = {
  name: 'GetInstanceConsoleOutput',
  readOnly: true,
  regionId: true,
};
