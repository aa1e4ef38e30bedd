// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetCACertificateName`. */
export interface SetCACertificateNameRequest {
  /** Example: `cn-east-hangzhou-01`. */
  RegionId?: string | undefined;
  /** Example: `139a00604ad-cn-east-hangzhou-01`. */
  CACertificateId: string;
  /** Example: `mycacert02`. */
  CACertificateName: string;
}

/** The answer of `SetCACertificateName`. */
export interface SetCACertificateNameResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FE7BA984`. */
  RequestId: string;
}

/**
 * Calls `SetCACertificateName`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetCACertificateName
 */
export const SetCACertificateName: Operation<SetCACertificateNameRequest, SetCACertificateNameResponse> = {
  name: 'SetCACertificateName',
  regionId: true,
};
