// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';
import type { NameList, Tree } from '../schemas.ts';

/** The parameters of `PutTree`. */
export interface PutTreeRequest {
  Tree?: Tree | string | undefined;
}

/** The answer of `PutTree`. */
export interface PutTreeResponse {
  Tree?: Tree;
  Names?: NameList;
  RequestId: string;
}

/**
 * Calls `PutTree`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/PutTree
 */
export const PutTree: Operation<PutTreeRequest, PutTreeResponse> = {
  name: 'PutTree',
  parameters: { Tree: { style: 'json' } },
};
