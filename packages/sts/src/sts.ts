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
   * Takes on a RAM role, and returns a key pair and a token that are valid for a while.
   * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRole
   */
  assumeRole(request: AssumeRoleRequest, options?: CallOptions<StsErrorCode>): Promise<AssumeRoleResponse> {
    return this.send(AssumeRole, request, options);
  }

  /**
   * Takes on a RAM role with the proof of an OIDC identity provider, which stands in for a signature.
   * Needs no credentials: the request is not signed.
   * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithOIDC
   */
  assumeRoleWithOIDC(request: AssumeRoleWithOIDCRequest, options?: CallOptions<StsErrorCode>): Promise<AssumeRoleWithOIDCResponse> {
    return this.send(AssumeRoleWithOIDC, request, options);
  }

  /**
   * Takes on a RAM role with the proof of a SAML identity provider, which stands in for a signature.
   * Needs no credentials: the request is not signed.
   * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithSAML
   */
  assumeRoleWithSAML(request: AssumeRoleWithSAMLRequest = {}, options?: CallOptions<StsErrorCode>): Promise<AssumeRoleWithSAMLResponse> {
    return this.send(AssumeRoleWithSAML, request, options);
  }

  /**
   * Tells which account, user or role the credentials of the request belong to.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Sts/2015-04-01/GetCallerIdentity
   */
  getCallerIdentity(request: GetCallerIdentityRequest = {}, options?: CallOptions<StsErrorCode>): Promise<GetCallerIdentityResponse> {
    return this.send(GetCallerIdentity, request, options);
  }
}
