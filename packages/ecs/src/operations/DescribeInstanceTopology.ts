// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceTopology`. */
export interface DescribeInstanceTopologyRequest {
  /** The instances asked about, as a JSON list of ids. Example: `["i-bp67acfmxazb4p5c7acv"]`. */
  InstanceIds?: readonly string[] | string | undefined;
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

/** The answer of `DescribeInstanceTopology`. */
export interface DescribeInstanceTopologyResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The positions of the instances asked about. */
  Topologys?: DescribeInstanceTopologyResponseTopologys;
}

/** `Topologys` in an answer of `DescribeInstanceTopology`. */
export interface DescribeInstanceTopologyResponseTopologys {
  /** The position of one instance. */
  Topology?: DescribeInstanceTopologyResponseTopologysTopology[];
}

/** `Topologys.Topology` in an answer of `DescribeInstanceTopology`. */
export interface DescribeInstanceTopologyResponseTopologysTopology {
  /**
   * A code for the host that the instance runs on; instances with the same code share it. Example: `ZWNobyBobfui`.
   */
  HostId?: string;
  /** The instance that the entry is about. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** The network nodes that the instance is behind. */
  NetworkNodes?: DescribeInstanceTopologyResponseTopologysTopologyNetworkNodes;
}

/** `Topologys.Topology.NetworkNodes` in an answer of `DescribeInstanceTopology`. */
export interface DescribeInstanceTopologyResponseTopologysTopologyNetworkNodes {
  /** Codes for the network nodes; instances that share some are closer to each other. */
  NetworkNodes?: string[];
}

/**
 * Tells which hosts and network nodes instances are behind, to judge how close they are to each other.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeInstanceTopology`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTopology
 */
export const DescribeInstanceTopology: Operation<DescribeInstanceTopologyRequest, DescribeInstanceTopologyResponse> = {
  name: 'DescribeInstanceTopology',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
};
