// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetDomainExtensionAttribute`. */
export interface SetDomainExtensionAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `de-bp1rp7talfc37`. */
  DomainExtensionId: string;
  /** Example: `123157914128379_166f8204689_1714763408_709981369`. */
  ServerCertificateId?: string | undefined;
}

/** The answer of `SetDomainExtensionAttribute`. */
export interface SetDomainExtensionAttributeResponse {
  /** Example: `149A2470-F010-4437-BF68-34383EEF5976`. */
  RequestId: string;
}

/**
 * Calls `SetDomainExtensionAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetDomainExtensionAttribute
 */
export const SetDomainExtensionAttribute: Operation<SetDomainExtensionAttributeRequest, SetDomainExtensionAttributeResponse> = {
  name: 'SetDomainExtensionAttribute',
  regionId: true,
};
