// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetCACertificateName`. */
export interface SetCACertificateNameRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-east-hangzhou-01`.
   */
  RegionId?: string | undefined;
  /** The CA certificate to change or delete. Example: `139a00604ad-cn-east-hangzhou-01`. */
  CACertificateId: string;
  /**
   * The new name of the CA certificate; letters, digits and `._-`, beginning with a letter. Example: `mycacert02`.
   */
  CACertificateName: string;
}

/** The answer of `SetCACertificateName`. */
export interface SetCACertificateNameResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FE7BA984`. */
  RequestId: string;
}

/**
 * Renames a CA certificate; listeners that use it are not affected.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetCACertificateName`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetCACertificateName
 */
export const SetCACertificateName: Operation<SetCACertificateNameRequest, SetCACertificateNameResponse> = {
  name: 'SetCACertificateName',
  ram: 'slb',
  regionId: true,
};
