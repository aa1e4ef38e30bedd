import { describe, expect, it } from 'vitest';
import { allowAll, at, attach, policyOf, ram, trustOf, userWithKey } from '../cloud/ram/support.ts';
import { useEmulator } from '../support/emulator.ts';
import type { Reply } from '../support/http.ts';
import { assumeRole, type CallOptions, call, type Key } from '../support/signed-call.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const account = '1234567890123456';
const region = { RegionId: 'cn-hangzhou' };

let users = 0;

/** Creates a user whom one policy of its own allows or denies something. */
async function userWith(...statements: readonly object[]): Promise<Key> {
  users += 1;
  const name = `user-${users}`;
  const key = await userWithKey(emulator(), name);
  if (statements.length > 0) await attach(emulator(), name, statements, { UserName: name });
  return key;
}

/** The ARN that decided on the last call, without its account, and the verdict. */
function decided(): [string | undefined, string | undefined] {
  const { authorization } = emulator().requests.at(-1) ?? {};
  return [authorization?.resource?.replace(account, '…'), authorization?.verdict];
}

async function codeOf(reply: Promise<Reply>): Promise<unknown> {
  return (await reply).body.Code;
}

const allow = (Action: unknown, Resource: unknown = '*', Condition: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  Condition,
});
const deny = (Action: unknown, Resource: unknown = '*') => ({ ...allow(Action, Resource), Effect: 'Deny' });

it('lets the users of the options do everything', async () => {
  await call(emulator(), 'Ecs.DescribeInstances', region);
  expect(emulator().requests.at(-1)).toMatchObject({
    status: 200,
    authorization: { action: 'ecs:DescribeInstances', verdict: 'allow', reasons: [] },
  });
});

it('lets a user without policies do nothing, besides asking who it is', async () => {
  const key = await userWith();
  expect(await codeOf(call(emulator(), 'Ecs.DescribeInstances', region, { key }))).toBe('Forbidden.RAM');
  expect(await codeOf(call(emulator(), 'Sts.GetCallerIdentity', {}, { key }))).toBeUndefined();
});

it('tells who was refused what, in the body, in the log and for RAM to decode', async () => {
  const key = await userWith(allow('*'), deny('ecs:StopInstance', 'acs:ecs:*:*:instance/i-1'));
  const reply = await call(emulator(), 'Ecs.StopInstance', { InstanceId: 'i-1' }, { key });
  const name = `user-${users}`;
  const { User } = await ram(emulator(), 'GetUser', { UserName: name });
  const id = at({ User }, 'User', 'UserId');
  const resource = `acs:ecs:cn-hangzhou:${account}:instance/i-1`;
  expect(reply).toMatchObject({
    status: 403,
    body: {
      Code: 'Forbidden.RAM',
      Message: "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
      AccessDeniedDetail: {
        AuthAction: 'ecs:StopInstance',
        AuthPrincipalDisplayName: id,
        AuthPrincipalOwnerId: account,
        AuthPrincipalType: 'SubUser',
        NoPermissionType: 'ExplicitDeny',
        PolicyType: 'AccountLevelIdentityBasedPolicy',
        EncodedDiagnosticMessage: expect.stringMatching(/^AQ/),
      },
    },
  });
  const record = emulator().requests.find(({ requestId }) => requestId === reply.body.RequestId);
  expect(record).toMatchObject({
    identity: `acs:ram::${account}:user/${name}`,
    code: 'Forbidden.RAM',
    authorization: {
      action: 'ecs:StopInstance',
      resource,
      verdict: 'explicit deny',
      reasons: [{ part: 'attached policies', verdict: 'explicit deny', policy: name, statement: 2 }],
    },
  });
  const message = at(reply.body, 'AccessDeniedDetail', 'EncodedDiagnosticMessage');
  const decoded = await ram(emulator(), 'DecodeDiagnosticMessage', {
    EncodedDiagnosticMessage: String(message),
  });
  expect(decoded.DecodedDiagnosticMessage).toEqual({
    ExplicitDeny: true,
    NoPermissionPolicyType: 'AccountLevelIdentityBasedPolicy',
    AuthAction: 'ecs:StopInstance',
    AuthResource: resource,
    AuthPrincipal: {
      AuthPrincipalType: 'SubUser',
      AuthPrincipalOwnerId: account,
      AuthPrincipalDisplayName: id,
    },
    AuthConditions: expect.arrayContaining([
      { ConditionKey: 'acs:SourceIp', ConditionValues: ['127.0.0.1'] },
      { ConditionKey: 'acs:CurrentTime', ConditionValues: ['2024-01-02T03:04:05Z'] },
    ]),
    MatchedPolicies: [
      {
        Effect: 'Deny',
        PolicyIdentifier: name,
        PolicyType: 'Custom',
        PolicyVersion: 'v1',
        AttachedEntityType: 'RamUser',
        AttachedScope: 'Account',
      },
    ],
  });
});

it('writes the refusal in XML, too', async () => {
  const key = await userWith();
  const { text } = await call(emulator(), 'Ecs.DescribeInstances', region, {
    key,
    tampered: { accept: undefined },
  });
  expect(text).toMatch(
    /<Error>.*<AccessDeniedDetail><AuthAction>ecs:DescribeInstances<\/AuthAction>.*<\/Error>$/,
  );
});

it('gives each product its own code', async () => {
  const key = await userWith();
  const codes = [
    call(emulator(), 'Slb.DescribeLoadBalancers', region, { key }),
    call(emulator(), 'Vpc.DescribeVpcs', region, { key }),
    call(emulator(), 'Ram.ListUsers', {}, { key }),
    call(
      emulator(),
      'Sts.AssumeRole',
      { RoleArn: `acs:ram::${account}:role/a`, RoleSessionName: 'bb' },
      { key },
    ),
  ].map(codeOf);
  expect(await Promise.all(codes)).toEqual([
    'Forbidden.RAM',
    'Forbidden.RAM',
    'NoPermission',
    'NoPermission',
  ]);
});

it('refuses before it acts, and after the signature and the parameters are right', async () => {
  const key = await userWith(allow('vpc:Describe*'));
  const wrong = { ...key, secret: 'wrong' };
  expect(await codeOf(call(emulator(), 'Vpc.CreateVpc', region, { key: wrong }))).toBe(
    'SignatureDoesNotMatch',
  );
  expect(await codeOf(call(emulator(), 'Vpc.CreateVpc', {}, { key }))).toBe('MissingParameter.RegionId');
  const count = async () => (await call(emulator(), 'Vpc.DescribeVpcs', region, { key })).body.TotalCount;
  const before = await count();
  expect(await codeOf(call(emulator(), 'Vpc.CreateVpc', region, { key }))).toBe('Forbidden.RAM');
  expect(await count()).toBe(before);
});

describe('a call acts on', () => {
  it.each<[operation: string, parameters: Record<string, string>, resource: string]>([
    ['Ecs.DescribeInstances', region, 'acs:ecs:cn-hangzhou:…:instance/*'],
    ['Ecs.DescribeInstances', { ...region, InstanceIds: '["i-1"]' }, 'acs:ecs:cn-hangzhou:…:instance/i-1'],
    ['Ecs.DescribeInstances', { ...region, InstanceIds: '[' }, 'acs:ecs:cn-hangzhou:…:instance/['],
    ['Ecs.DescribeInstances', { RegionId: 'cn-beijing' }, 'acs:ecs:cn-beijing:…:instance/*'],
    ['Ecs.StartInstance', { InstanceId: 'i-1' }, 'acs:ecs:cn-hangzhou:…:instance/i-1'],
    ['Ecs.DeleteInstances', { ...region, 'InstanceId.1': 'i-1' }, 'acs:ecs:cn-hangzhou:…:instance/i-1'],
    ['Ecs.AttachDisk', { InstanceId: 'i-1', DiskId: 'd-1' }, 'acs:ecs:cn-hangzhou:…:disk/d-1'],
    ['Ecs.CreateDisk', region, 'acs:ecs:cn-hangzhou:…:disk/*'],
    ['Ecs.CreateSnapshot', { DiskId: 'd-1' }, 'acs:ecs:cn-hangzhou:…:disk/d-1'],
    ['Ecs.RunInstances', { ...region, ImageId: 'm-1' }, 'acs:ecs:cn-hangzhou:…:image/m-1'],
    ['Ecs.RunInstances', region, 'acs:ecs:cn-hangzhou:…:instance/*'],
    [
      'Ecs.TagResources',
      { ...region, ResourceType: 'disk', 'ResourceId.1': 'd-1', 'Tag.1.Key': 'a', 'Tag.1.Value': 'b' },
      'acs:ecs:cn-hangzhou:…:disk/d-1',
    ],
    ['Ecs.DescribeRegions', {}, 'acs:ecs:cn-hangzhou:…:*'],
    ['Slb.DescribeRegions', {}, 'acs:slb:*:…:*'],
    ['Slb.CreateLoadBalancer', region, 'acs:slb:cn-hangzhou:…:loadbalancer/*'],
    [
      'Slb.DeleteLoadBalancer',
      { ...region, LoadBalancerId: 'lb-1' },
      'acs:slb:cn-hangzhou:…:loadbalancer/lb-1',
    ],
    [
      'Slb.AddBackendServers',
      { ...region, LoadBalancerId: 'lb-1', BackendServers: '[{"ServerId":"i-1"}]' },
      'acs:ecs:cn-hangzhou:…:instance/i-1',
    ],
    ['Vpc.DescribeVpcs', region, 'acs:vpc:cn-hangzhou:…:vpc/*'],
    ['Vpc.DescribeVSwitches', region, 'acs:vpc:cn-hangzhou:…:vswitch/*'],
    ['Vpc.CreateVpc', region, 'acs:vpc:cn-hangzhou:…:vpc/*'],
    ['Vpc.DeleteVpc', { VpcId: 'vpc-1' }, 'acs:vpc:cn-hangzhou:…:vpc/vpc-1'],
    ['Ram.ListUsers', {}, 'acs:ram::…:user/*'],
    ['Ram.CreateUser', { UserName: 'new' }, 'acs:ram::…:user/*'],
    ['Ram.GetUser', { UserName: 'anna' }, 'acs:ram::…:user/anna'],
    ['Ram.CreateAccessKey', { UserName: 'anna' }, 'acs:ram::…:user/anna'],
    ['Ram.ListPolicies', {}, 'acs:ram::…:policy/*'],
    ['Ram.GetPolicy', { PolicyType: 'System', PolicyName: 'x' }, 'acs:ram::system:policy/x'],
    ['Ram.CreatePolicyVersion', { PolicyName: 'x' }, 'acs:ram::…:policy/x'],
    ['Ram.GetAccountAlias', {}, 'acs:ram::…:*'],
  ])('%s with %j: %s', async (operation, parameters, resource) => {
    const key = await userWith();
    await call(emulator(), operation, parameters, { key });
    expect(decided()).toEqual([resource, 'implicit deny']);
  });

  it('just what a list names, and on all of the kind where a copy is made', async () => {
    const key = await userWith(allow('ecs:*', ['acs:ecs:*:*:instance/i-1', 'acs:ecs:*:*:image/m-1']));
    const named = { ...region, InstanceIds: '["i-1"]' };
    const image = { ...region, ImageId: 'm-1', DestinationRegionId: 'cn-beijing' };
    const codes = [
      await codeOf(call(emulator(), 'Ecs.DescribeInstances', named, { key })),
      await codeOf(call(emulator(), 'Ecs.DescribeInstances', region, { key })),
      await codeOf(call(emulator(), 'Ecs.CopyImage', image, { key })),
    ];
    expect([codes, decided()]).toEqual([
      [undefined, 'Forbidden.RAM', 'Forbidden.RAM'],
      ['acs:ecs:cn-beijing:…:image/*', 'implicit deny'],
    ]);
  });

  it('each of several, of which the policies have to allow all', async () => {
    const only = (id: string) => `acs:ecs:*:*:instance/${id}`;
    const key = await userWith(allow('ecs:*', [only('i-1'), only('i-2')]), deny('*', only('i-4')));
    const reboot = async (...ids: readonly string[]) => {
      const list = Object.fromEntries(ids.map((id, index) => [`InstanceId.${index + 1}`, id]));
      const reply = await call(emulator(), 'Ecs.RebootInstances', { ...region, ...list }, { key });
      return [reply.body.Code === 'Forbidden.RAM', ...decided()];
    };
    expect(await reboot('i-1', 'i-2')).toEqual([false, 'acs:ecs:cn-hangzhou:…:instance/i-1', 'allow']);
    expect(await reboot('i-1', 'i-3')).toEqual([true, 'acs:ecs:cn-hangzhou:…:instance/i-3', 'implicit deny']);
    expect(await reboot('i-3', 'i-4')).toEqual([true, 'acs:ecs:cn-hangzhou:…:instance/i-4', 'explicit deny']);
  });
});

describe('policies come from', () => {
  const describeVpcs = (key: Key) => codeOf(call(emulator(), 'Vpc.DescribeVpcs', region, { key }));

  it('the groups of a user, as long as it is in them', async () => {
    const key = await userWith();
    const UserName = `user-${users}`;
    await ram(emulator(), 'CreateGroup', { GroupName: 'readers' });
    const system = { PolicyType: 'System', PolicyName: 'AliyunVPCReadOnlyAccess' };
    await ram(emulator(), 'AttachPolicyToGroup', { ...system, GroupName: 'readers' });
    expect(await describeVpcs(key)).toBe('Forbidden.RAM');
    await ram(emulator(), 'AddUserToGroup', { UserName, GroupName: 'readers' });
    expect(await describeVpcs(key)).toBeUndefined();
    expect(await codeOf(call(emulator(), 'Vpc.CreateVpc', region, { key }))).toBe('Forbidden.RAM');
    await ram(emulator(), 'RemoveUserFromGroup', { UserName, GroupName: 'readers' });
    expect(await describeVpcs(key)).toBe('Forbidden.RAM');
  });

  it('the version that counts', async () => {
    const key = await userWith(allow('vpc:*'));
    const PolicyName = `user-${users}`;
    expect(await describeVpcs(key)).toBeUndefined();
    const PolicyDocument = policyOf(deny('vpc:*'));
    await ram(emulator(), 'CreatePolicyVersion', { PolicyName, PolicyDocument, SetAsDefault: 'true' });
    expect(await describeVpcs(key)).toBe('Forbidden.RAM');
    await ram(emulator(), 'SetDefaultPolicyVersion', { PolicyName, VersionId: 'v1' });
    expect(await describeVpcs(key)).toBeUndefined();
  });

  it('the administrator’s policy', async () => {
    const key = await userWith();
    const administrator = { PolicyType: 'System', PolicyName: 'AdministratorAccess' };
    await ram(emulator(), 'AttachPolicyToUser', { ...administrator, UserName: `user-${users}` });
    expect(await codeOf(call(emulator(), 'Ram.ListUsers', {}, { key }))).toBeUndefined();
  });
});

describe('a condition can ask', () => {
  const forwarded = (headers: Record<string, string>): CallOptions => ({ tampered: headers });

  it.each<[what: string, condition: object, options: CallOptions, holds: boolean]>([
    ['for the address', { IpAddress: { 'acs:SourceIp': '127.0.0.0/8' } }, {}, true],
    ['for another address', { IpAddress: { 'acs:SourceIp': '203.0.113.0/24' } }, {}, false],
    [
      'for the address that a proxy tells',
      { IpAddress: { 'acs:SourceIp': '203.0.113.0/24' } },
      forwarded({ 'x-forwarded-for': '203.0.113.5, 10.0.0.1' }),
      true,
    ],
    ['for TLS', { Bool: { 'acs:SecureTransport': 'true' } }, {}, false],
    [
      'for TLS up to a proxy',
      { Bool: { 'acs:SecureTransport': 'true' } },
      forwarded({ 'x-forwarded-proto': 'https' }),
      true,
    ],
    ['for a time to come', { DateLessThan: { 'acs:CurrentTime': '2024-02-01T00:00:00Z' } }, {}, true],
    ['for a time gone by', { DateLessThan: { 'acs:CurrentTime': '2024-01-01T00:00:00Z' } }, {}, false],
    ['for a second factor', { Bool: { 'acs:MFAPresent': 'true' } }, {}, false],
    ['who calls', { StringLike: { 'acs:PrincipalARN': 'acs:ram::*:user/user-*' } }, {}, true],
    ['whether a role calls', { StringLike: { 'acs:PrincipalARN': 'acs:ram::*:role/*' } }, {}, false],
  ])('%s', async (_, condition, options, holds) => {
    const key = await userWith(allow('vpc:DescribeVpcs', '*', condition));
    const code = await codeOf(call(emulator(), 'Vpc.DescribeVpcs', region, { ...options, key }));
    expect(code).toBe(holds ? undefined : 'Forbidden.RAM');
  });

  it('for the tags of a resource', async () => {
    const make = async (team: string) => {
      const tag = { 'Tag.1.Key': 'team', 'Tag.1.Value': team };
      return String((await call(emulator(), 'Vpc.CreateVpc', { ...region, ...tag })).body.VpcId);
    };
    const [web, db] = [await make('web'), await make('db')];
    for (const name of ['acs:ResourceTag/team', 'vpc:tag/team']) {
      const key = await userWith(allow('vpc:*', '*', { StringEquals: { [name]: 'web' } }));
      const codes = [web, db, 'vpc-none'].map((VpcId) =>
        codeOf(call(emulator(), 'Vpc.DescribeVpcAttribute', { ...region, VpcId }, { key })),
      );
      expect(await Promise.all(codes)).toEqual([undefined, 'Forbidden.RAM', 'Forbidden.RAM']);
    }
  });

  it('for the tags that a call gives', async () => {
    const tag = (team: string) => ({ ...region, 'Tag.1.Key': 'team', 'Tag.1.Value': team });
    const names = [
      ['acs:RequestTag/team', 'Vpc.CreateVpc', 'vpc:*'],
      ['ecs:tag/team', 'Ecs.CreateDisk', 'ecs:*'],
    ] as const;
    for (const [name, operation, action] of names) {
      const key = await userWith(allow(action, '*', { StringEquals: { [name]: 'web' } }));
      const calls = [tag('web'), tag('db'), region].map(async (parameters) => {
        const code = await codeOf(call(emulator(), operation, parameters, { key }));
        return code === 'Forbidden.RAM';
      });
      expect(await Promise.all(calls)).toEqual([false, true, true]);
    }
  });
});

describe('a session', () => {
  const describeVpcs = (key: Key) => call(emulator(), 'Vpc.DescribeVpcs', region, { key });
  const createVpc = (key: Key) => call(emulator(), 'Vpc.CreateVpc', region, { key });
  const RoleArn = (name: string) => `acs:ram::${account}:role/${name}`;
  const Policy = policyOf(allow('vpc:Describe*'));

  it('of a role that RAM does not know may do everything', async () => {
    const key = await assumeRole(emulator(), { RoleArn: RoleArn('unknown') });
    expect([(await describeVpcs(key)).status, (await createVpc(key)).status]).toEqual([200, 200]);
  });

  it('of such a role is limited by its own policy', async () => {
    const key = await assumeRole(emulator(), { RoleArn: RoleArn('unknown'), Policy });
    expect((await describeVpcs(key)).status).toBe(200);
    const refused = await createVpc(key);
    expect([refused.status, refused.body]).toMatchObject([
      403,
      {
        Code: 'Forbidden.RAM',
        AccessDeniedDetail: {
          AuthPrincipalType: 'AssumedRoleUser',
          AuthPrincipalDisplayName: 'unknown:nightly',
          NoPermissionType: 'ImplicitDeny',
          PolicyType: 'SessionPolicy',
        },
      },
    ]);
    expect(emulator().requests.at(-1)?.authorization?.reasons).toEqual([
      { part: 'session policy', verdict: 'implicit deny' },
    ]);
  });

  it('of a role of RAM may do what the role and the session policy allow', async () => {
    const AssumeRolePolicyDocument = trustOf({ RAM: `acs:ram::${account}:root` });
    await ram(emulator(), 'CreateRole', { RoleName: 'limited', AssumeRolePolicyDocument });
    await attach(emulator(), 'limited', [allow(['vpc:CreateVpc', 'vpc:DescribeVSwitches'])], {
      RoleName: 'limited',
    });
    const session = { RoleArn: RoleArn('limited') };
    const plain = await assumeRole(emulator(), session);
    expect([(await createVpc(plain)).status, (await describeVpcs(plain)).status]).toEqual([200, 403]);
    const narrow = await assumeRole(emulator(), { ...session, Policy });
    const vSwitches = await call(emulator(), 'Vpc.DescribeVSwitches', region, { key: narrow });
    expect([vSwitches.status, emulator().requests.at(-1)?.authorization?.reasons]).toEqual([
      200,
      [
        { part: 'session policy', verdict: 'allow', policy: 'session policy', statement: 1 },
        { part: 'attached policies', verdict: 'allow', policy: 'limited', statement: 1 },
      ],
    ]);
    const refused = [await createVpc(narrow), await describeVpcs(narrow)];
    expect(refused.map(({ body }) => at(body, 'AccessDeniedDetail', 'PolicyType'))).toEqual([
      'SessionPolicy',
      'AccountLevelIdentityBasedPolicy',
    ]);
  });

  it('may do nothing once its role is gone, even where there is a new one of the name', async () => {
    const AssumeRolePolicyDocument = trustOf({ RAM: `acs:ram::${account}:root` });
    const role = { RoleName: 'passing', AssumeRolePolicyDocument };
    const administrator = { PolicyType: 'System', PolicyName: 'AdministratorAccess', RoleName: 'passing' };
    await ram(emulator(), 'CreateRole', role);
    await ram(emulator(), 'AttachPolicyToRole', administrator);
    const key = await assumeRole(emulator(), { RoleArn: RoleArn('passing') });
    expect((await describeVpcs(key)).status).toBe(200);
    await ram(emulator(), 'DetachPolicyFromRole', administrator);
    await ram(emulator(), 'DeleteRole', { RoleName: 'passing' });
    expect((await describeVpcs(key)).status).toBe(403);
    await ram(emulator(), 'CreateRole', role);
    await ram(emulator(), 'AttachPolicyToRole', administrator);
    expect((await describeVpcs(key)).status).toBe(403);
  });
});

it('asks nobody for permission who signs nothing', async () => {
  const reply = await call(
    emulator(),
    'Sts.AssumeRoleWithSAML',
    { RoleArn: `acs:ram::${account}:role/a`, SAMLProviderArn: 'x', SAMLAssertion: 'y' },
    { tampered: { authorization: undefined } },
  );
  expect([reply.status, emulator().requests.at(-1)?.authorization]).toEqual([200, undefined]);
});

it('lets nothing that is sent break the check', async () => {
  const key = await userWith(allowAll);
  const long = 'a'.repeat(100_000);
  const replies = [
    { InstanceIds: '{"a":1}' },
    { InstanceIds: '[null,{"a":1},["b"]]' },
    { 'Tag.1.Key': '__proto__', 'Tag.1.Value': 'x' },
    { 'Tag.1.Key': 'a', 'Tag.1.Value': long },
  ].map((parameters) =>
    call(
      emulator(),
      'Ecs.DescribeDisks',
      { ...region, ...(parameters as unknown as Record<string, string>) },
      { key },
    ),
  );
  for (const { status } of await Promise.all(replies)) expect(status).toBeLessThan(500);
});
