import { type Operation, restPlacement, type Service, type Signer } from '@scope/core';

/** The path of the page where a session of a role becomes one of the console. */
export const federationPath = '/federation';

/** That page as a service. It belongs to no product's API, and has no version. */
export const federationService: Service = {
  product: 'Signin',
  version: '',
  endpoints: { patterns: {} },
  placement: restPlacement,
};

/** What the page is asked for, besides the keys. */
export interface GetSigninTokenRequest {
  readonly TicketType: string;
}

/** What it answers. */
export interface GetSigninTokenResponse {
  readonly RequestId?: string;
  readonly SigninToken?: unknown;
}

/** Asks for a ticket. Asking twice does no harm: the first ticket is good for nothing half a minute later. */
export const getSigninToken: Operation<GetSigninTokenRequest, GetSigninTokenResponse> = {
  name: 'GetSigninToken',
  path: federationPath,
  readOnly: true,
};

/**
 * Puts the keys themselves into the request, which takes no signature: into the form and not, as in the vendor's examples,
 * into the query, where logs would keep them.
 */
export const keysInForm: Signer = async ({ query }, credentials, { host, action }) => {
  const { accessKeyId, accessKeySecret, securityToken = '' } = credentials;
  const form = new URLSearchParams([
    ['Action', action],
    ['AccessKeyId', accessKeyId],
    ['AccessKeySecret', accessKeySecret],
    ['SecurityToken', securityToken],
    ...query.map(([name, value]): [string, string] => [name, value]),
  ]);
  return {
    query: '',
    headers: { host, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    signed: [],
  };
};
