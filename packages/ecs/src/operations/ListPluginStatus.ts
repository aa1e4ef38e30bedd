// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListPluginStatus`. */
export interface ListPluginStatusRequest {
  /** Items: at most 51. */
  InstanceId?: readonly string[] | undefined;
  /** Default: `10`. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `testPluginName`. */
  Name?: string | undefined;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ListPluginStatus`. */
export interface ListPluginStatusResponse {
  InstancePluginStatusSet?: ListPluginStatusResponseInstancePluginStatusSet;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `InstancePluginStatusSet` in an answer of `ListPluginStatus`. */
export interface ListPluginStatusResponseInstancePluginStatusSet {
  InstancePluginStatus?: ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatus[];
}

/** `InstancePluginStatusSet.InstancePluginStatus` in an answer of `ListPluginStatus`. */
export interface ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatus {
  /** Example: `i-ptdhc34mouf8geik9725`. */
  InstanceId?: string;
  PluginStatusSet?: ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatusPluginStatusSet;
}

/** `InstancePluginStatusSet.InstancePluginStatus.PluginStatusSet` in an answer of `ListPluginStatus`. */
export interface ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatusPluginStatusSet {
  PluginStatus?: ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatusPluginStatusSetPluginStatus[];
}

/** `InstancePluginStatusSet.InstancePluginStatus.PluginStatusSet.PluginStatus` in an answer of `ListPluginStatus`. */
export interface ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatusPluginStatusSetPluginStatus {
  /** Example: `2020-01-19T09:15:46Z`. */
  FirstHeartbeatTime?: string;
  /** Example: `2020-01-19T09:15:46Z`. */
  LastHeartbeatTime?: string;
  /** Example: `testName`. */
  PluginName?: string;
  /** Example: `Running`. */
  PluginStatus?:
    | 'NotInstalled'
    | 'Installed'
    | 'Running'
    | 'Stopped'
    | 'Crashed'
    | 'Removed'
    | 'Unknown'
    | (string & {});
  /** Example: `1.1`. */
  PluginVersion?: string;
}

/**
 * Calls `ListPluginStatus`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ListPluginStatus
 */
export const ListPluginStatus: PaginatedOperation<ListPluginStatusRequest, ListPluginStatusResponse, ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatus> = {
  name: 'ListPluginStatus',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'InstancePluginStatusSet.InstancePluginStatus',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'InstancePluginStatusSet.InstancePluginStatus',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
    },
  },
};
