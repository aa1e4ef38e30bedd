// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePhysicalConnections`. */
export interface DescribePhysicalConnectionsRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** Conditions on what is returned, up to 5; an item must meet all of them. Items: at most 5. */
  Filter?: readonly DescribePhysicalConnectionsRequestFilter[] | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Range: at least 1. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Range: 1 to 50. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Left over here and documented nowhere; leave it out. */
  UserCidr?: string | undefined;
}

/** `Filter` in a request of `DescribePhysicalConnections`. */
export interface DescribePhysicalConnectionsRequestFilter {
  /** A field of the lines to filter by, such as `PhysicalConnectionId`, `AccessPointId` or `Status`. */
  Key?: string | undefined;
  /** The values to let through; one of them must fit. Items: at most 5. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribePhysicalConnections`. */
export interface DescribePhysicalConnectionsResponse {
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** The leased lines of this page. */
  PhysicalConnectionSet?: DescribePhysicalConnectionsResponsePhysicalConnectionSet;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
}

/** `PhysicalConnectionSet` in an answer of `DescribePhysicalConnections`. */
export interface DescribePhysicalConnectionsResponsePhysicalConnectionSet {
  /** One leased line with its carrier, its port and its state. */
  PhysicalConnectionType?: DescribePhysicalConnectionsResponsePhysicalConnectionSetPhysicalConnectionType[];
}

/** `PhysicalConnectionSet.PhysicalConnectionType` in an answer of `DescribePhysicalConnections`. */
export interface DescribePhysicalConnectionsResponsePhysicalConnectionSetPhysicalConnectionType {
  /** The access point of the line or border router, `ap-…`. */
  AccessPointId?: string;
  /** Where the device stands that the line is plugged into. */
  AdLocation?: string;
  /** The speed of the line, in Mbit/s. */
  Bandwidth?: number;
  /**
   * Whether it is locked.
   * - `Normal`: It isn't.
   * - `FinancialLocked`: For an overdue bill.
   * - `SecurityLocked`: For reasons of security.
   */
  BusinessStatus?: string;
  /** The code that the carrier has given the circuit; the owner of the line fills it in. */
  CircuitCode?: string;
  /** When this was created, in UTC in the form of ISO 8601. */
  CreationTime?: string;
  /** What it is for, in its maker's words. */
  Description?: string;
  /** When the line was put into use, in UTC. */
  EnabledTime?: string;
  /**
   * The carrier of the line.
   * - `CT`: China Telecom.
   * - `CU`: China Unicom.
   * - `CM`: China Mobile.
   * - `CO`: Another carrier in China.
   * - `Equinix`: Equinix.
   * - `Other`: Another carrier outside of China.
   */
  LineOperator?: string;
  /** The name that it was given. */
  Name?: string;
  /** The address of the data center at the other end of the line. */
  PeerLocation?: string;
  /** The leased line, `pc-…`, as {@link DescribePhysicalConnections} lists it. */
  PhysicalConnectionId?: string;
  /** The number of the port on that device. */
  PortNumber?: string;
  /**
   * The port that the line is plugged into.
   * - `100Base-T`: Copper, 100 Mbit/s.
   * - `1000Base-T`: Copper, 1 Gbit/s.
   * - `1000Base-LX`: Single-mode fiber up to 10 km, 1 Gbit/s.
   * - `10GBase-T`: Copper, 10 Gbit/s.
   * - `10GBase-LR`: Single-mode fiber up to 10 km, 10 Gbit/s.
   */
  PortType?: string;
  /** Another leased line, `pc-…`, that stands in for this one and this one for it. */
  RedundantPhysicalConnectionId?: string;
  /** How fast the line is, as ordered. */
  Spec?: string;
  /**
   * Where the line is in its life.
   * - `Initial`: Applied for.
   * - `Approved`: Accepted by the vendor.
   * - `Allocating`: A port is being looked for.
   * - `Allocated`: Being built.
   * - `Confirmed`: Built; waits for {@link EnablePhysicalConnection}.
   * - `Enabled`: In use.
   * - `Rejected`: Not accepted.
   * - `Canceled`: Withdrawn before it was in use.
   * - `Terminating`: Being taken out of use.
   * - `Terminated`: Out of use.
   */
  Status?: string;
  /** The kind of the line, such as `VPC`. */
  Type?: string;
}

/**
 * Lists leased lines with their carriers, ports and states; superseded by `vpc:DescribePhysicalConnections`.
 *
 * Deprecated in ECS: call `vpc:DescribePhysicalConnections`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribePhysicalConnections`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePhysicalConnections
 */
export const DescribePhysicalConnections: PaginatedOperation<DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse, DescribePhysicalConnectionsResponsePhysicalConnectionSetPhysicalConnectionType> = {
  name: 'DescribePhysicalConnections',
  readOnly: true,
  regionId: true,
  clientToken: true,
  pagination: {
    style: 'page',
    items: 'PhysicalConnectionSet.PhysicalConnectionType',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
