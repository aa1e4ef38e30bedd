// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsRequest {
  /** Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string | undefined;
  /** Default: `10`. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `s-hz023od0x92dbi2jlqpr`. */
  SessionId?: string | undefined;
}

/** The answer of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsResponse {
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  Sessions?: DescribeTerminalSessionsResponseSessions;
}

/** `Sessions` in an answer of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsResponseSessions {
  Session?: DescribeTerminalSessionsResponseSessionsSession[];
}

/** `Sessions.Session` in an answer of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsResponseSessionsSession {
  /** Example: `192.168.1.1`. */
  ClientIP?: string;
  Connections?: DescribeTerminalSessionsResponseSessionsSessionConnections;
  /** Example: `2024-01-19T09:15:46Z`. */
  CreationTime?: string;
  /** Example: `RAMUser`. */
  IdentityType?: 'Account' | 'RAMUser' | 'AssumedRoleUser' | (string & {});
  /** Example: `22`. */
  PortNumber?: number;
  /** Example: `1234561095`. */
  PrincipalId?: string;
  /** Example: `s-hz023od0x92dbi2jlqpr`. */
  SessionId?: string;
  /** Example: `192.168.0.246`. */
  TargetServer?: string;
  /** Example: `root`. */
  Username?: string;
}

/** `Sessions.Session.Connections` in an answer of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsResponseSessionsSessionConnections {
  Connection?: DescribeTerminalSessionsResponseSessionsSessionConnectionsConnection[];
}

/** `Sessions.Session.Connections.Connection` in an answer of `DescribeTerminalSessions`. */
export interface DescribeTerminalSessionsResponseSessionsSessionConnectionsConnection {
  /** Example: `AgentNeedUpgrade`. */
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
  /** Example: `2024-01-19T09:16:46Z`. */
  EndTime?: string;
  FailedDetail?: string;
  /** Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string;
  /** Example: `2024-01-19T09:16:40Z`. */
  StartTime?: string;
  /** Example: `Connecting`. */
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
 * Calls `DescribeTerminalSessions`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTerminalSessions
 */
export const DescribeTerminalSessions: PaginatedOperation<DescribeTerminalSessionsRequest, DescribeTerminalSessionsResponse, DescribeTerminalSessionsResponseSessionsSession> = {
  name: 'DescribeTerminalSessions',
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
