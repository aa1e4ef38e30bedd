// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetServerCertificateName`. */
export interface SetServerCertificateNameRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The server certificate to change or delete. Example: `1231579689016_166f8204689_1714763408_70999445919`. */
  ServerCertificateId: string;
  /** The new name of the certificate; letters, digits and `-/._*`. Example: `mycert01`. */
  ServerCertificateName: string;
}

/** The answer of `SetServerCertificateName`. */
export interface SetServerCertificateNameResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FE7BA984`. */
  RequestId: string;
}

/**
 * Renames a server certificate; listeners that use it are not affected.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetServerCertificateName`, on `acs:slb:{regionId}:{accountId}:certificate/*`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetServerCertificateName
 */
export const SetServerCertificateName: Operation<SetServerCertificateNameRequest, SetServerCertificateNameResponse> = {
  name: 'SetServerCertificateName',
  ram: 'slb',
  regionId: true,
};
