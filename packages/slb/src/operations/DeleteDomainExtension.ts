// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteDomainExtension`. */
export interface DeleteDomainExtensionRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `de-bp1rp7ta120mf`. */
  DomainExtensionId: string;
}

/** The answer of `DeleteDomainExtension`. */
export interface DeleteDomainExtensionResponse {
  /** Example: `149A2470-F010-4437-BF68-34383EEF5976`. */
  RequestId: string;
}

/**
 * Calls `DeleteDomainExtension`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteDomainExtension
 */
export const DeleteDomainExtension: Operation<DeleteDomainExtensionRequest, DeleteDomainExtensionResponse> = {
  name: 'DeleteDomainExtension',
  regionId: true,
};
