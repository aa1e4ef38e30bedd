// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetServerCertificateName`. */
export interface SetServerCertificateNameRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `1231579689016_166f8204689_1714763408_70999445919`. */
  ServerCertificateId: string;
  /** Example: `mycert01`. */
  ServerCertificateName: string;
}

/** The answer of `SetServerCertificateName`. */
export interface SetServerCertificateNameResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FE7BA984`. */
  RequestId: string;
}

/**
 * Calls `SetServerCertificateName`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetServerCertificateName
 */
export const SetServerCertificateName: Operation<SetServerCertificateNameRequest, SetServerCertificateNameResponse> = {
  name: 'SetServerCertificateName',
  regionId: true,
};
