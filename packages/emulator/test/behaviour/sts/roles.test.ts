import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../src/index.ts';
import { attach, policyOf, ram, trustOf, userWithKey } from '../../cloud/ram/support.ts';
import { useEmulator } from '../../support/emulator.ts';
import { exchange, type Reply } from '../../support/http.ts';
import { assumeRole, call, encodePairs, type Key, timeOf } from '../../support/signed-call.ts';

const emulator = useEmulator();
const account = '1234567890123456';
const root = `acs:ram::${account}:root`;
const arnOf = (name: string) => `acs:ram::${account}:role/${name}`;
const assuming = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' };

async function createRole(
  RoleName: string,
  AssumeRolePolicyDocument: string,
  more: Record<string, string> = {},
) {
  await ram(emulator(), 'CreateRole', { RoleName, AssumeRolePolicyDocument, ...more });
}

function assume(name: string, more: Record<string, string> = {}, key?: Key): Promise<Reply> {
  const parameters = { RoleArn: arnOf(name), RoleSessionName: 'nightly', ...more };
  return call(emulator(), 'Sts.AssumeRole', parameters, key === undefined ? {} : { key });
}

it('gives sessions of a role of RAM, with its id and for as long as it allows', async () => {
  await createRole('long', trustOf({ RAM: root }), { MaxSessionDuration: '7200' });
  const { Role } = await ram(emulator(), 'GetRole', { RoleName: 'long' });
  const { RoleId } = Role as Record<string, string>;
  const reply = await assume('long', { DurationSeconds: '7200' });
  expect(reply.body.AssumedRoleUser).toEqual({
    Arn: `${arnOf('long')}/nightly`,
    AssumedRoleId: `${RoleId}:nightly`,
  });
  const longer = await assume('long', { DurationSeconds: '7201' });
  expect(longer.body.Code).toBe('InvalidParameter.DurationSeconds');
  const key = await assumeRole(emulator(), { RoleArn: arnOf('long') });
  const { body } = await call(emulator(), 'Sts.GetCallerIdentity', {}, { key });
  expect(body).toMatchObject({ IdentityType: 'AssumedRoleUser', RoleId });
});

it('needs both: that the role trusts the caller, and that the caller may assume it', async () => {
  const anna = await userWithKey(emulator(), 'anna');
  const bert = await userWithKey(emulator(), 'bert');
  await createRole('for-anna', trustOf({ RAM: `acs:ram::${account}:user/anna` }));
  const without = await assume('for-anna', {}, anna);
  expect([without.status, without.body]).toMatchObject([
    403,
    {
      Code: 'NoPermission',
      Message: 'You are not authorized to do this action. You should be authorized by RAM.',
      AccessDeniedDetail: { AuthAction: 'sts:AssumeRole', PolicyType: 'AccountLevelIdentityBasedPolicy' },
    },
  ]);
  for (const [name, PolicyName] of [
    ['anna', 'assume-anna'],
    ['bert', 'assume-bert'],
  ] as const) {
    await attach(emulator(), PolicyName, [{ ...assuming, Resource: 'acs:ram:*:*:role/for-*' }], {
      UserName: name,
    });
  }
  expect((await assume('for-anna', {}, anna)).status).toBe(200);
  const untrusted = await assume('for-anna', {}, bert);
  expect([untrusted.status, untrusted.body]).toMatchObject([
    403,
    {
      Code: 'NoPermission',
      Message: expect.stringContaining('No permission perform sts:AssumeRole on this Role.'),
      AccessDeniedDetail: {
        AuthPrincipalType: 'SubUser',
        NoPermissionType: 'ImplicitDeny',
        PolicyType: 'AssumeRolePolicy',
      },
    },
  ]);
  expect(emulator().requests.at(-1)?.authorization).toEqual({
    action: 'sts:AssumeRole',
    resources: [arnOf('for-anna')],
    resource: arnOf('for-anna'),
    verdict: 'implicit deny',
    reasons: [
      { part: 'attached policies', verdict: 'allow', policy: 'assume-bert', statement: 1 },
      { part: 'trust policy', verdict: 'implicit deny' },
    ],
  });
  expect((await assume('not-for-anna', {}, anna)).body.Code).toBe('NoPermission');
});

it('does not let a user assume the role of a service', async () => {
  await createRole('service', trustOf({ Service: 'ecs.aliyuncs.com' }));
  expect((await assume('service')).body.Code).toBe('NoPermission');
});

it('lets a session go on to another role that trusts its own', async () => {
  await createRole('first', trustOf({ RAM: root }));
  await createRole('second', trustOf({ RAM: arnOf('first') }));
  await attach(emulator(), 'go-on', [assuming], { RoleName: 'first' });
  const session = await assumeRole(emulator(), { RoleArn: arnOf('first') });
  expect((await assume('second', {}, session)).status).toBe(200);
  expect((await assume('second')).body.Code).toBe('NoPermission');
  const Policy = policyOf({ ...assuming, Action: 'ecs:*' });
  const narrow = await assumeRole(emulator(), { RoleArn: arnOf('first'), Policy });
  expect((await assume('second', {}, narrow)).body).toMatchObject({
    Code: 'NoPermission',
    AccessDeniedDetail: { PolicyType: 'SessionPolicy', AuthPrincipalDisplayName: 'first:nightly' },
  });
});

it('checks the conditions of the trust policy', async () => {
  const Condition = { StringEquals: { 'sts:ExternalId': 'ext-1', 'sts:SourceIdentity': 'anna' } };
  await createRole('partner', trustOf({ RAM: root }, { Condition }));
  const codes = await Promise.all(
    [
      {},
      { ExternalId: 'ext-1' },
      { ExternalId: 'ext-2', SourceIdentity: 'anna' },
      { ExternalId: 'ext-1', SourceIdentity: 'anna' },
    ].map(async (more) => (await assume('partner', more)).body.Code),
  );
  expect(codes).toEqual(['NoPermission', 'NoPermission', 'NoPermission', undefined]);
});

it('lets a deny of the trust policy win', async () => {
  const name = 'denied';
  const statement = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM: root } };
  const tester = { ...statement, Effect: 'Deny', Principal: { RAM: `acs:ram::${account}:user/tester` } };
  await createRole(name, policyOf(statement, tester));
  expect((await assume(name)).body.AccessDeniedDetail).toMatchObject({
    NoPermissionType: 'ExplicitDeny',
    PolicyType: 'AssumeRolePolicy',
  });
});

it.each<[Policy: string, code: string, message: string]>([
  ['{}', 'InvalidParameter.PolicyGrammar', 'Version must be the text "1".'],
  [
    policyOf({ ...assuming, Effect: 'Maybe' }),
    'InvalidParameter.PolicyGrammar',
    'Statement[0].Effect must be "Allow" or "Deny".',
  ],
])('refuses the session policy %s', async (Policy, code, message) => {
  const { status, body } = await assume('any', { Policy });
  expect([status, body]).toMatchObject([400, { Code: code, Message: message }]);
});

it('refuses a token as expired for a day, and as unknown from then on', async () => {
  await using own = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
  const key = await assumeRole(own);
  const code = async () =>
    (await call(own, 'Sts.GetCallerIdentity', {}, { key, time: timeOf(own) })).body.Code;
  own.clock.advance(3_600_000);
  expect(await code()).toBe('InvalidSecurityToken.Expired');
  own.clock.advance(24 * 3_600_000);
  expect(await code()).toBe('InvalidSecurityToken.Malformed');
});

describe('whom nobody signs for', () => {
  const provider = (kind: string) => `acs:ram::${account}:${kind}-provider/idp`;

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

  it('a role trusts by the claims of an OIDC token', async () => {
    const Condition = {
      StringEquals: { 'oidc:iss': 'https://idp.example', 'oidc:aud': ['a', 'c'] },
      StringLike: { 'oidc:sub': 'system:serviceaccount:web:*' },
    };
    await createRole('pods', trustOf({ Federated: provider('oidc') }, { Condition }));
    const good = { iss: 'https://idp.example', aud: ['b', 'c'], sub: 'system:serviceaccount:web:api' };
    const attempt = (claims: object, more: Record<string, string> = {}) =>
      federate('AssumeRoleWithOIDC', {
        RoleArn: arnOf('pods'),
        RoleSessionName: 'pod',
        OIDCProviderArn: provider('oidc'),
        OIDCToken: token(claims),
        ...more,
      });
    expect((await attempt(good)).status).toBe(200);
    const refused = [
      await attempt({ ...good, sub: 'system:serviceaccount:db:api' }),
      await attempt({ ...good, aud: 'b' }),
      await attempt({ ...good, iss: 'https://other.example' }),
      await attempt(good, { OIDCProviderArn: provider('other') }),
    ];
    expect(refused.map(({ status, body }) => [status, body.Code])).toEqual(
      Array(4).fill([401, 'AuthenticationFail.NoPermission']),
    );
    expect(refused[0]?.body.AccessDeniedDetail).toMatchObject({
      AuthPrincipalType: 'Federated',
      AuthPrincipalDisplayName: 'oidc-provider/idp',
      PolicyType: 'AssumeRolePolicy',
    });
  });

  it('a role trusts by the provider of a SAML assertion', async () => {
    await createRole('staff', trustOf({ Federated: [provider('saml')] }));
    const form = { RoleArn: arnOf('staff'), SAMLAssertion: 'PHNhbWw+' };
    const good = await federate('AssumeRoleWithSAML', { ...form, SAMLProviderArn: provider('saml') });
    const other = await federate('AssumeRoleWithSAML', { ...form, SAMLProviderArn: provider('other') });
    expect([good.status, other.status, other.body.Code]).toEqual([200, 403, 'NoPermission']);
  });
});

describe('in strict mode', () => {
  it('only roles that were created can be assumed', async () => {
    await using own = await startEmulator({ strict: true });
    const parameters = { RoleArn: arnOf('ops'), RoleSessionName: 'nightly' };
    const before = await call(own, 'Sts.AssumeRole', parameters);
    expect([before.status, before.body.Code]).toEqual([404, 'EntityNotExist.Role']);
    await ram(own, 'CreateRole', { RoleName: 'ops', AssumeRolePolicyDocument: trustOf({ RAM: root }) });
    expect((await call(own, 'Sts.AssumeRole', parameters)).status).toBe(200);
    const key = await assumeRole(own);
    const refused = await call(own, 'Ecs.DescribeInstances', { RegionId: 'cn-hangzhou' }, { key });
    expect(refused.body.Code).toBe('Forbidden.RAM');
  });

  it('so can those that the options name', async () => {
    await using own = await startEmulator({ strict: true, roles: [{ name: 'ops' }] });
    const parameters = { RoleArn: arnOf('ops'), RoleSessionName: 'nightly' };
    expect((await call(own, 'Sts.AssumeRole', parameters)).status).toBe(200);
  });

  it('takes nothing but true or false', async () => {
    const options = { strict: 'yes' } as unknown as { strict: boolean };
    await expect(startEmulator(options)).rejects.toThrow(new TypeError('strict: must be true or false'));
  });
});

it('knows roles of RAM besides those that the options name', async () => {
  await using own = await startEmulator({ roles: [] });
  const parameters = { RoleArn: arnOf('ops'), RoleSessionName: 'nightly' };
  expect((await call(own, 'Sts.AssumeRole', parameters)).body.Code).toBe('EntityNotExist.Role');
  await ram(own, 'CreateRole', { RoleName: 'ops', AssumeRolePolicyDocument: trustOf({ RAM: root }) });
  expect((await call(own, 'Sts.AssumeRole', parameters)).status).toBe(200);
});
