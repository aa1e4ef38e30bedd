import { type ClientOptions, type PaginatedOperation, type Service, ServiceClient } from '@scope/core';

// No package is made of VPC. An operation is data, so the one that is called here is written down, as far as it is used:
// https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeEipAddresses

const service: Service = {
  product: 'Vpc',
  version: '2016-04-28',
  endpoints: { patterns: { public: 'vpc.{regionId}.aliyuncs.com' } },
};

/** A client for operations of VPC. */
export class Vpc extends ServiceClient {
  constructor(options: ClientOptions) {
    super(service, options);
  }
}

interface DescribeEipAddressesRequest {
  readonly Status?: 'Available' | 'InUse';
  readonly RegionId?: string;
}

interface DescribeEipAddressesResponse {
  readonly EipAddresses?: { readonly EipAddress?: readonly EipAddress[] };
}

interface EipAddress {
  readonly AllocationId?: string;
  readonly IpAddress?: string;
  readonly AllocationTime?: string;
  readonly ChargeType?: string;
}

/** Lists addresses that can be moved from one server to another. */
export const DescribeEipAddresses: PaginatedOperation<
  DescribeEipAddressesRequest,
  DescribeEipAddressesResponse,
  EipAddress
> = {
  name: 'DescribeEipAddresses',
  regionId: true,
  readOnly: true,
  pagination: {
    style: 'page',
    items: 'EipAddresses.EipAddress',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
