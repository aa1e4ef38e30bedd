import { describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { exchange, type Reply } from '../../support/http.ts';
import { call, encodePairs } from '../../support/signed-call.ts';

const emulator = useEmulator();
const role = { RoleArn: 'acs:ram::1234567890123456:role/ops' };
const oidc = {
  ...role,
  RoleSessionName: 'pod',
  OIDCProviderArn: 'acs:ram::1234567890123456:oidc-provider/ack',
};

/** Calls without any signature, with the role's parameters in the form, as the vendor's clients do. */
function federate(action: string, form: Record<string, string>): Promise<Reply> {
  return exchange(emulator().url, {
    method: 'POST',
    path: `/?Action=${action}&Version=2015-04-01&Format=JSON`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: encodePairs(form),
  });
}

function token(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.signature`;
}

async function identityOf({ body }: Reply): Promise<unknown> {
  const credentials = body.Credentials as Record<string, string>;
  const key = {
    id: credentials.AccessKeyId ?? '',
    secret: credentials.AccessKeySecret ?? '',
    token: credentials.SecurityToken ?? '',
  };
  return (await call(emulator(), 'Sts.GetCallerIdentity', {}, { key })).body.Arn;
}

describe('AssumeRoleWithOIDC', () => {
  it('gives a session that works, and the claims of the token', async () => {
    const now = Math.floor(emulator().clock.now() / 1000);
    const claims = { iss: 'https://issuer.example', sub: 'pod', aud: ['a', 'b'], iat: now, exp: now + 60 };
    const reply = await federate('AssumeRoleWithOIDC', { ...oidc, OIDCToken: token(claims) });
    expect(reply.body.OIDCTokenInfo).toEqual({
      Issuer: 'https://issuer.example',
      Subject: 'pod',
      ClientIds: 'a,b',
      IssuanceTime: `${new Date(now * 1000).toISOString().slice(0, 19)}Z`,
      ExpirationTime: `${new Date((now + 60) * 1000).toISOString().slice(0, 19)}Z`,
      VerificationInfo: 'Success',
    });
    expect(await identityOf(reply)).toBe('acs:sts::1234567890123456:assumed-role/ops/pod');
  });

  it('takes any text as a token', async () => {
    const reply = await federate('AssumeRoleWithOIDC', { ...oidc, OIDCToken: 'any' });
    expect(reply).toMatchObject({ status: 200, body: { OIDCTokenInfo: { Subject: 'oidc-user' } } });
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    [
      'an expired token',
      { ...oidc, OIDCToken: token({ exp: 1 }) },
      'AuthenticationFail.OIDCToken.Expired',
      /expired/,
    ],
    ['no token', oidc, 'MissingParameter.OIDCToken', /OIDCToken is required/],
    [
      'no provider',
      { ...oidc, OIDCProviderArn: '', OIDCToken: 'any' },
      'MissingParameter.OIDCProviderArn',
      /required/,
    ],
    [
      'no role',
      { ...oidc, RoleArn: '', OIDCToken: 'any' },
      'MissingParameter.RoleArn',
      /RoleArn is required/,
    ],
  ])('refuses %s', async (_, form, code, message) => {
    const { status, body } = await federate('AssumeRoleWithOIDC', form);
    expect([status, body]).toMatchObject([400, { Code: code, Message: expect.stringMatching(message) }]);
  });
});

describe('AssumeRoleWithSAML', () => {
  const saml = {
    ...role,
    SAMLProviderArn: 'acs:ram::1234567890123456:saml-provider/idp',
    SAMLAssertion: 'PHNhbWw+',
  };

  it('gives a session that works', async () => {
    const reply = await federate('AssumeRoleWithSAML', saml);
    expect(await identityOf(reply)).toBe('acs:sts::1234567890123456:assumed-role/ops/saml-user');
  });

  it.each(['RoleArn', 'SAMLProviderArn', 'SAMLAssertion'])('refuses a call without %s', async (name) => {
    const { status, body } = await federate('AssumeRoleWithSAML', { ...saml, [name]: '' });
    expect([status, body]).toMatchObject([
      400,
      { Code: `MissingParameter.${name}`, Message: expect.stringContaining('is required') },
    ]);
  });
});
