// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `createCluster`. */
export interface CreateClusterRequest {
  body: CreateClusterRequestBody;
}

/** `body` in a request of `createCluster`. */
export interface CreateClusterRequestBody {
  name?: string | undefined;
  node_pools?: readonly CreateClusterRequestBodyNode_pools[] | undefined;
}

/** `body.node_pools` in a request of `createCluster`. */
export interface CreateClusterRequestBodyNode_pools {
  count?: number | undefined;
}

/** The answer of `createCluster`. */
export interface CreateClusterResponse {
  task?: string;
}

/**
 * Calls `createCluster`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/createCluster
 */
export const CreateCluster: Operation<CreateClusterRequest, CreateClusterResponse> = {
  name: 'createCluster',
  path: '/clusters',
  parameters: { body: { in: 'body' } },
};
