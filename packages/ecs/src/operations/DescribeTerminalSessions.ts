// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsRequest {
  /** Only sessions to this instance. Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string | undefined;
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
  /** Lists this session only. Example: `s-hz023od0x92dbi2jlqpr`. */
  SessionId?: string | undefined;
}

/** The answer of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** The sessions of this page. */
  Sessions?: DescribeTerminalSessionsResponseSessions;
}

/** `Sessions` in an answer of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsResponseSessions {
  /** One session: who opened it, as which user, and the connections in it. */
  Session?: DescribeTerminalSessionsResponseSessionsSession[];
}

/** `Sessions.Session` in an answer of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsResponseSessionsSession {
  /** The address that the user connected from. Example: `192.168.1.1`. */
  ClientIP?: string;
  /** The connections that the session made. */
  Connections?: DescribeTerminalSessionsResponseSessionsSessionConnections;
  /** When the session was opened, in UTC. Example: `2024-01-19T09:15:46Z`. */
  CreationTime?: string;
  /**
   * What kind of identity opened the session.
   * - `Account`: The Alibaba Cloud account itself.
   * - `RAMUser`: A RAM user.
   * - `AssumedRoleUser`: Someone in a RAM role.
   *
   * Example: `RAMUser`.
   */
  IdentityType?: 'Account' | 'RAMUser' | 'AssumedRoleUser' | (string & {});
  /** The port that data was forwarded to. Example: `22`. */
  PortNumber?: number;
  /** The id of the account, RAM user or role session that opened the session. Example: `1234561095`. */
  PrincipalId?: string;
  /** The session, `s-…`. Example: `s-hz023od0x92dbi2jlqpr`. */
  SessionId?: string;
  /**
   * The server in the VPC that the instance forwarded to; empty where the instance was the target. Example:
   * `192.168.0.246`.
   */
  TargetServer?: string;
  /** The user on the instance that the session ran as. Example: `root`. */
  Username?: string;
}

/** `Sessions.Session.Connections` in an answer of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsResponseSessionsSessionConnections {
  /** One connection to an instance, with its state and its times. */
  Connection?: DescribeTerminalSessionsResponseSessionsSessionConnectionsConnection[];
}

/** `Sessions.Session.Connections.Connection` in an answer of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsResponseSessionsSessionConnectionsConnection {
  /**
   * Why the connection ended; missing while it lasts.
   * - `InstanceNotExists`: The instance does not exist or has been released.
   * - `InstanceNotRunning`: The instance was not running.
   * - `DeliveryTimeout`: Connecting took too long.
   * - `AgentNeedUpgrade`: The agent is too old.
   * - `AgentNotOnline`: The agent is not in touch with the service.
   * - `MessageFormatInvalid`: A message was not valid.
   * - `AgentSocketClosed`: The connection was closed in the usual way.
   * - `ClientClosed`: The client closed the connection.
   *
   * Example: `AgentNeedUpgrade`.
   */
  ClosedReason?:
    | 'InstanceNotExists'
    | 'InstanceNotRunning'
    | 'DeliveryTimeout'
    | 'AgentNeedUpgrade'
    | 'AgentNotOnline'
    | 'MessageFormatInvalid'
    | 'AgentSocketClosed'
    | 'ClientClosed'
    | (string & {});
  /** When the connection was closed, in UTC. Example: `2024-01-19T09:16:46Z`. */
  EndTime?: string;
  /** More on why connecting failed; only where `Status` is `Failed`. */
  FailedDetail?: string;
  /** The instance that was connected to. Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string;
  /** When connecting began, in UTC. Example: `2024-01-19T09:16:40Z`. */
  StartTime?: string;
  /**
   * Where the connection is in its life.
   * - `Disconnected`: No longer connected.
   * - `Terminating`: The session is being closed.
   * - `Terminated`: The session has been closed.
   * - `Failed`: Connecting did not work.
   *
   * Example: `Connecting`.
   */
  Status?:
    | 'Connecting'
    | 'Connected'
    | 'Disconnected'
    | 'Terminating'
    | 'Terminated'
    | 'Failed'
    | (string & {});
}

/**
 * Lists terminal sessions of the last 30 days: who connected, to what, and how it ended.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeTerminalSessions`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTerminalSessions
 */
export const DescribeTerminalSessions: PaginatedOperation<DescribeTerminalSessionsRequest, DescribeTerminalSessionsResponse, DescribeTerminalSessionsResponseSessionsSession> = {
  name: 'DescribeTerminalSessions',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Sessions.Session',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
  },
};
