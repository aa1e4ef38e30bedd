// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceTopology`. */
export interface DescribeInstanceTopologyRequest {
  /** Example: `["i-bp67acfmxazb4p5c7acv"]`. */
  InstanceIds?: readonly string[] | string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceTopology`. */
export interface DescribeInstanceTopologyResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  Topologys?: DescribeInstanceTopologyResponseTopologys;
}

/** `Topologys` in an answer of `DescribeInstanceTopology`. */
export interface DescribeInstanceTopologyResponseTopologys {
  Topology?: DescribeInstanceTopologyResponseTopologysTopology[];
}

/** `Topologys.Topology` in an answer of `DescribeInstanceTopology`. */
export interface DescribeInstanceTopologyResponseTopologysTopology {
  /** Example: `ZWNobyBobfui`. */
  HostId?: string;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  NetworkNodes?: DescribeInstanceTopologyResponseTopologysTopologyNetworkNodes;
}

/** `Topologys.Topology.NetworkNodes` in an answer of `DescribeInstanceTopology`. */
export interface DescribeInstanceTopologyResponseTopologysTopologyNetworkNodes {
  NetworkNodes?: string[];
}

/**
 * Calls `DescribeInstanceTopology`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTopology
 */
export const DescribeInstanceTopology: Operation<DescribeInstanceTopologyRequest, DescribeInstanceTopologyResponse> = {
  name: 'DescribeInstanceTopology',
  readOnly: true,
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
};
