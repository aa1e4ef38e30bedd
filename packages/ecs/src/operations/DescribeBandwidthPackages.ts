// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeBandwidthPackages`. */
export interface DescribeBandwidthPackagesRequest {
  /** The one package to return. */
  BandwidthPackageId?: string | undefined;
  /** Only the packages of this gateway. */
  NatGatewayId?: string | undefined;
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
}

/** The answer of `DescribeBandwidthPackages`. */
export interface DescribeBandwidthPackagesResponse {
  /** The bandwidth packages of this page. */
  BandwidthPackages?: DescribeBandwidthPackagesResponseBandwidthPackages;
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
}

/** `BandwidthPackages` in an answer of `DescribeBandwidthPackages`. */
export interface DescribeBandwidthPackagesResponseBandwidthPackages {
  /** One package with its bandwidth, its public addresses and its state. */
  BandwidthPackage?: DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackage[];
}

/** `BandwidthPackages.BandwidthPackage` in an answer of `DescribeBandwidthPackages`. */
export interface DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackage {
  /** The bandwidth that all addresses of the package share, in Mbit/s. */
  Bandwidth?: string;
  /** The bandwidth package of a NAT gateway, `bwp-…`. */
  BandwidthPackageId?: string;
  /**
   * Whether the package is locked.
   * - `Normal`: It isn't.
   * - `FinancialLocked`: For an overdue bill.
   * - `SecurityLocked`: For reasons of security.
   */
  BusinessStatus?: string;
  /** When this was created, in UTC in the form of ISO 8601. */
  CreationTime?: string;
  /** What the package is for, in its maker's words. */
  Description?: string;
  /** The kind of line of the package's addresses, such as `BGP`. */
  ISP?: string;
  /** How the package is paid for, such as `PostPaid` for pay-as-you-go. */
  InstanceChargeType?: string;
  /**
   * What the traffic over the public address is billed by.
   * - `PayByBandwidth`: The bandwidth that is set.
   * - `PayByTraffic`: The traffic that goes out.
   */
  InternetChargeType?: string;
  /** How many public addresses the package has. */
  IpCount?: string;
  /** The name that the package was given. */
  Name?: string;
  /** The gateway that the package belongs to. */
  NatGatewayId?: string;
  /** The public addresses that share the bandwidth of the package. */
  PublicIpAddresses?: DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackagePublicIpAddresses;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   */
  RegionId?: string;
  /** Whether the package is ready, such as `Available`. */
  Status?: string;
  /** The zone that the addresses of the package are in. */
  ZoneId?: string;
}

/** `BandwidthPackages.BandwidthPackage.PublicIpAddresses` in an answer of `DescribeBandwidthPackages`. */
export interface DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackagePublicIpAddresses {
  /** One such address, with the id that it can be removed by. */
  PublicIpAddresse?: DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackagePublicIpAddressesPublicIpAddresse[];
}

/**
 * `BandwidthPackages.BandwidthPackage.PublicIpAddresses.PublicIpAddresse` in an answer of
 * `DescribeBandwidthPackages`.
 */
export interface DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackagePublicIpAddressesPublicIpAddresse {
  /** The id of the address, for {@link RemoveBandwidthPackageIps}. */
  AllocationId?: string;
  /** The address itself, which entries of the gateway's tables can use. */
  IpAddress?: string;
}

/**
 * Lists the bandwidth packages of NAT gateways with their public addresses.
 *
 * Deprecated: packages work only in accounts that had them before November 2017; others find the EIPs of a gateway
 * with `vpc:DescribeEipAddresses`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeBandwidthPackages
 */
export const DescribeBandwidthPackages: PaginatedOperation<DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse, DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackage> = {
  name: 'DescribeBandwidthPackages',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'BandwidthPackages.BandwidthPackage',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
