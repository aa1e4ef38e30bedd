// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteCluster`. */
export interface DeleteClusterRequest {
  ClusterId: string;
}

/** The answer of `DeleteCluster`. */
export type DeleteClusterResponse = unknown;

/**
 * Calls `DeleteCluster`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/DeleteCluster
 */
export const DeleteCluster: Operation<DeleteClusterRequest, DeleteClusterResponse> = {
  name: 'DeleteCluster',
  method: 'DELETE',
  path: '/clusters/{ClusterId}',
  response: 'any',
  parameters: { ClusterId: { in: 'path' } },
};
