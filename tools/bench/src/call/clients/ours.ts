import { pathToFileURL } from 'node:url';
import { bundleCore } from '../bundle-core.ts';
import { accessKey, type OpenClient } from './client.ts';

/** This SDK's light client, from the current sources, built the way the published package is. */
export const openOurs: OpenClient = async (port) => {
  const { ServiceClient }: typeof import('@scope/core') = await import(
    pathToFileURL(await bundleCore()).href
  );
  const client = new ServiceClient(
    { product: 'Ecs', version: '2014-05-26', endpoints: { patterns: {} } },
    { regionId: 'cn-hangzhou', endpoint: `http://127.0.0.1:${port}`, credentials: accessKey },
  );
  const describeInstances: import('@scope/core').Operation<
    { RegionId?: string; PageSize?: number },
    { TotalCount?: number }
  > = { name: 'DescribeInstances', regionId: true, readOnly: true };
  return async (pageSize) => (await client.send(describeInstances, { PageSize: pageSize })).TotalCount;
};
