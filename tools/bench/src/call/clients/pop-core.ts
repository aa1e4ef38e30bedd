import { Agent } from 'node:http';
import { requirePeer } from '../peers.ts';
import { accessKey, type OpenClient } from './client.ts';

type PopCore = new (
  config: object,
) => {
  request(action: string, parameters: object, options: object): Promise<{ TotalCount?: number }>;
};

/** The vendor's generic RPC client, with a keep-alive agent so that it opens no connection for each call. */
export const openPopCore: OpenClient = (port) => {
  const PopCoreClient = requirePeer<PopCore>('@alicloud/pop-core');
  const client = new PopCoreClient({
    ...accessKey,
    endpoint: `http://127.0.0.1:${port}`,
    apiVersion: '2014-05-26',
    opts: { agent: new Agent({ keepAlive: true, maxSockets: 64 }) },
  });
  return async (pageSize) => {
    const parameters = { RegionId: 'cn-hangzhou', PageSize: pageSize };
    return (await client.request('DescribeInstances', parameters, { method: 'POST' })).TotalCount;
  };
};
