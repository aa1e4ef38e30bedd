import { requirePeer } from '../peers.ts';
import { accessKey, type OpenClient } from './client.ts';

interface VendorPackage {
  readonly default: new (
    config: object,
  ) => {
    describeInstances(request: object): Promise<{ body: { totalCount?: number } }>;
  };
  readonly DescribeInstancesRequest: new (fields: object) => object;
}

/** The vendor's ECS client. */
export const openVendor: OpenClient = (port) => {
  const { default: Client, DescribeInstancesRequest } = requirePeer<VendorPackage>('@alicloud/ecs20140526');
  const client = new Client({
    ...accessKey,
    protocol: 'http',
    regionId: 'cn-hangzhou',
    endpoint: `127.0.0.1:${port}`,
  });
  return async (pageSize) => {
    const request = new DescribeInstancesRequest({ regionId: 'cn-hangzhou', pageSize });
    return (await client.describeInstances(request)).body.totalCount;
  };
};
