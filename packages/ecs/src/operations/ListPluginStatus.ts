// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListPluginStatus`. */
export interface ListPluginStatusRequest {
  /** The instances to ask, at most 50; only one where `Name` is left out. Items: at most 51. */
  InstanceId?: readonly string[] | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /** The plugin to ask about; left out, all that are installed on the instance. Example: `testPluginName`. */
  Name?: string | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
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

/** The answer of `ListPluginStatus`. */
export interface ListPluginStatusResponse {
  /** The instances of this page, with their plugins. */
  InstancePluginStatusSet?: ListPluginStatusResponseInstancePluginStatusSet;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `InstancePluginStatusSet` in an answer of `ListPluginStatus`. */
export interface ListPluginStatusResponseInstancePluginStatusSet {
  /** One instance by its id, with the state of the plugins on it. */
  InstancePluginStatus?: ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatus[];
}

/** `InstancePluginStatusSet.InstancePluginStatus` in an answer of `ListPluginStatus`. */
export interface ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatus {
  /** The instance that the entry is about. Example: `i-ptdhc34mouf8geik9725`. */
  InstanceId?: string;
  /** The plugin that the request asks for by its `Name`, or all that are installed. */
  PluginStatusSet?: ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatusPluginStatusSet;
}

/** `InstancePluginStatusSet.InstancePluginStatus.PluginStatusSet` in an answer of `ListPluginStatus`. */
export interface ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatusPluginStatusSet {
  /** One plugin with its version, its state and when it reported. */
  PluginStatus?: ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatusPluginStatusSetPluginStatus[];
}

/** `InstancePluginStatusSet.InstancePluginStatus.PluginStatusSet.PluginStatus` in an answer of `ListPluginStatus`. */
export interface ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatusPluginStatusSetPluginStatus {
  /** When the plugin first reported, in UTC. Example: `2020-01-19T09:15:46Z`. */
  FirstHeartbeatTime?: string;
  /** When the plugin last reported, in UTC. Example: `2020-01-19T09:15:46Z`. */
  LastHeartbeatTime?: string;
  /** What the plugin is called, as `Name` of the request takes it. Example: `testName`. */
  PluginName?: string;
  /**
   * The state of the plugin.
   * - `NotInstalled`: Not on the instance.
   * - `Installed`: On the instance; a plugin that runs only when it is called.
   * - `Crashed`: Ended by an error.
   * - `Removed`: Taken off the instance.
   * - `Unknown`: The state is not known.
   *
   * Example: `Running`.
   */
  PluginStatus?:
    | 'NotInstalled'
    | 'Installed'
    | 'Running'
    | 'Stopped'
    | 'Crashed'
    | 'Removed'
    | 'Unknown'
    | (string & {});
  /** The installed version, which may differ between instances. Example: `1.1`. */
  PluginVersion?: string;
}

/**
 * Tells which Cloud Assistant plugins are on instances, and in which state.
 *
 * Needs agent version 2.2.3.344 (Linux) or 2.1.3.344 (Windows) at least.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:ListPluginStatus`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ListPluginStatus
 */
export const ListPluginStatus: PaginatedOperation<ListPluginStatusRequest, ListPluginStatusResponse, ListPluginStatusResponseInstancePluginStatusSetInstancePluginStatus> = {
  name: 'ListPluginStatus',
  ram: 'ecs',
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
