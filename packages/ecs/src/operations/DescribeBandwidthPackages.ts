// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeBandwidthPackages`. */
export interface DescribeBandwidthPackagesRequest {
  BandwidthPackageId?: string | undefined;
  NatGatewayId?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeBandwidthPackages`. */
export interface DescribeBandwidthPackagesResponse {
  BandwidthPackages?: DescribeBandwidthPackagesResponseBandwidthPackages;
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
}

/** `BandwidthPackages` in an answer of `DescribeBandwidthPackages`. */
export interface DescribeBandwidthPackagesResponseBandwidthPackages {
  BandwidthPackage?: DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackage[];
}

/** `BandwidthPackages.BandwidthPackage` in an answer of `DescribeBandwidthPackages`. */
export interface DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackage {
  Bandwidth?: string;
  BandwidthPackageId?: string;
  BusinessStatus?: string;
  CreationTime?: string;
  Description?: string;
  ISP?: string;
  InstanceChargeType?: string;
  InternetChargeType?: string;
  IpCount?: string;
  Name?: string;
  NatGatewayId?: string;
  PublicIpAddresses?: DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackagePublicIpAddresses;
  RegionId?: string;
  Status?: string;
  ZoneId?: string;
}

/** `BandwidthPackages.BandwidthPackage.PublicIpAddresses` in an answer of `DescribeBandwidthPackages`. */
export interface DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackagePublicIpAddresses {
  PublicIpAddresse?: DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackagePublicIpAddressesPublicIpAddresse[];
}

/**
 * `BandwidthPackages.BandwidthPackage.PublicIpAddresses.PublicIpAddresse` in an answer of
 * `DescribeBandwidthPackages`.
 */
export interface DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackagePublicIpAddressesPublicIpAddresse {
  AllocationId?: string;
  IpAddress?: string;
}

/**
 * Calls `DescribeBandwidthPackages`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeBandwidthPackages
 */
export const DescribeBandwidthPackages: PaginatedOperation<DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse, DescribeBandwidthPackagesResponseBandwidthPackagesBandwidthPackage> = {
  name: 'DescribeBandwidthPackages',
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
