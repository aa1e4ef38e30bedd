// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import type { CallOptions } from '@scope/core';
import { StsClient } from './client.ts';
import type { StsErrorCode } from './error-codes.ts';
import { AssumeRole, type AssumeRoleRequest, type AssumeRoleResponse } from './operations/AssumeRole.ts';
import { AssumeRoleWithOIDC, type AssumeRoleWithOIDCRequest, type AssumeRoleWithOIDCResponse } from './operations/AssumeRoleWithOIDC.ts';
import { AssumeRoleWithSAML, type AssumeRoleWithSAMLRequest, type AssumeRoleWithSAMLResponse } from './operations/AssumeRoleWithSAML.ts';
import { GetCallerIdentity, type GetCallerIdentityRequest, type GetCallerIdentityResponse } from './operations/GetCallerIdentity.ts';

/** The client of `Sts` with one method for each operation. */
export class Sts extends StsClient {
  /**
   * Returns temporary credentials of a RAM role, for a RAM user or another role that may assume it.
   *
   * An account's own key cannot call this. The caller needs the permission `sts:AssumeRole`, as in the ready-made
   * policy AliyunSTSAssumeRoleAccess, and the role has to trust the caller or its account. Keep the credentials
   * until shortly before they expire instead of calling for each use: the call rate is limited. The client's role
   * credential provider does that by itself.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `sts:AssumeRole`.
   * - Errors: `InvalidParameter.DurationSeconds`, `InvalidParameter.ExternalId`, `InvalidParameter.RoleArn`,
   * `InvalidParameter.RoleSessionName`, `InvalidParameter.SerialNumber`, `InvalidParameter.TokenCode`, and 8 more.
   * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRole
   */
  assumeRole(request: AssumeRoleRequest, options?: CallOptions<StsErrorCode>): Promise<AssumeRoleResponse> {
    return this.send(AssumeRole, request, options);
  }

  /**
   * Returns temporary credentials of a RAM role in exchange for an OIDC token of an outside identity provider.
   *
   * Not signed: the token itself is the proof, so no access key is needed. The provider has to be set up in RAM,
   * and the trust policy of the role has to name it.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - Needs no credentials: the request is not signed.
   * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithOIDC
   */
  assumeRoleWithOIDC(request: AssumeRoleWithOIDCRequest, options?: CallOptions<StsErrorCode>): Promise<AssumeRoleWithOIDCResponse> {
    return this.send(AssumeRoleWithOIDC, request, options);
  }

  /**
   * Returns temporary credentials of a RAM role in exchange for a SAML response of an outside identity provider.
   *
   * Not signed: the assertion is the proof, so no access key is needed. The provider has to be set up in RAM, and
   * the trust policy of the role has to name it. The session is named by the assertion.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - Needs no credentials: the request is not signed.
   * - Errors: `InternalError`.
   * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithSAML
   */
  assumeRoleWithSAML(request: AssumeRoleWithSAMLRequest = {}, options?: CallOptions<StsErrorCode>): Promise<AssumeRoleWithSAMLResponse> {
    return this.send(AssumeRoleWithSAML, request, options);
  }

  /**
   * Returns who the credentials of the call belong to; a good test of whether they work.
   *
   * For temporary credentials it names the assumed role and the session.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `sts:GetCallerIdentity`.
   * - Errors: `InternalError`.
   * @see https://api.alibabacloud.com/document/Sts/2015-04-01/GetCallerIdentity
   */
  getCallerIdentity(request: GetCallerIdentityRequest = {}, options?: CallOptions<StsErrorCode>): Promise<GetCallerIdentityResponse> {
    return this.send(GetCallerIdentity, request, options);
  }
}
