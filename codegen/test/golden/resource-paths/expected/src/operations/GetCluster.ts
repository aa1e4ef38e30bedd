// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetCluster`. */
export interface GetClusterRequest {
  ClusterId: string;
  'X-Trace-Id'?: string | undefined;
  verbose?: boolean | undefined;
}

/** The answer of `GetCluster`. */
export interface GetClusterResponse {
  cluster_id?: string;
}

/**
 * Calls `GetCluster`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/GetCluster
 */
export const GetCluster: Operation<GetClusterRequest, GetClusterResponse> = {
  name: 'GetCluster',
  method: 'GET',
  path: '/clusters/{ClusterId}',
  readOnly: true,
  parameters: { ClusterId: { in: 'path' }, 'X-Trace-Id': { in: 'header' } },
};
