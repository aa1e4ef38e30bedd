// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteDomainExtension`. */
export interface DeleteDomainExtensionRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The domain extension, `de-…`, from {@link CreateDomainExtension} or {@link DescribeDomainExtensions}. Example:
   * `de-bp1rp7ta120mf`.
   */
  DomainExtensionId: string;
}

/** The answer of `DeleteDomainExtension`. */
export interface DeleteDomainExtensionResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `149A2470-F010-4437-BF68-34383EEF5976`. */
  RequestId: string;
}

/**
 * Takes the certificate of its own from a domain of an HTTPS listener; that of the listener is shown again.
 *
 * Fails with `DomainExtensionRelatedRuleExist` while forwarding rules for the domain exist.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteDomainExtension`.
 * - Errors: `InvalidParameter.DomainExtensionId`, `DomainExtensionProcessing`, `DomainExtensionRelatedRuleExist`,
 * `TooManyListeners`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteDomainExtension
 */
export const DeleteDomainExtension: Operation<DeleteDomainExtensionRequest, DeleteDomainExtensionResponse> = {
  name: 'DeleteDomainExtension',
  ram: 'slb',
  regionId: true,
};
