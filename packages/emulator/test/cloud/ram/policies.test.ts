import { expect, it } from 'vitest';
import { startEmulator } from '../../../src/index.ts';
import { useEmulator } from '../../support/emulator.ts';
import { allowAll, at, attach, each, policyOf, ram, refusalOf, trustOf } from './support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const PolicyDocument = policyOf(allowAll);
const custom = (PolicyName: string) => ({ PolicyType: 'Custom', PolicyName });

it('creates, shows, describes and deletes a policy', async () => {
  const sent = { PolicyName: 'p-1', Description: 'first', PolicyDocument };
  const made = await ram(emulator(), 'CreatePolicy', sent);
  expect(made.Policy).toEqual({
    PolicyName: 'p-1',
    PolicyType: 'Custom',
    Description: 'first',
    DefaultVersion: 'v1',
    CreateDate: '2024-01-02T03:04:05Z',
  });
  await ram(emulator(), 'UpdatePolicyDescription', { PolicyName: 'p-1', NewDescription: 'second' });
  const shown = await ram(emulator(), 'GetPolicy', custom('p-1'));
  expect(shown).toMatchObject({
    Policy: { Description: 'second', AttachmentCount: 0, PolicyDocument },
    DefaultPolicyVersion: { VersionId: 'v1', IsDefaultVersion: true, PolicyDocument },
  });
  await ram(emulator(), 'DeletePolicy', { PolicyName: 'p-1' });
  expect(await refusalOf(emulator(), 'Ram.GetPolicy', custom('p-1'))).toEqual([404, 'EntityNotExist.Policy']);
});

it('has the vendor’s policies from the beginning', async () => {
  await using own = await startEmulator();
  await attach(own, 'mine', [allowAll]);
  const system = await ram(own, 'ListPolicies', { PolicyType: 'System' });
  expect(each(system, 'Policies.Policy', 'PolicyName')).toEqual([
    'AdministratorAccess',
    'AliyunECSFullAccess',
    'AliyunECSReadOnlyAccess',
    'AliyunSLBFullAccess',
    'AliyunSLBReadOnlyAccess',
    'AliyunVPCFullAccess',
    'AliyunVPCReadOnlyAccess',
    'AliyunSTSAssumeRoleAccess',
    'AliyunRAMFullAccess',
    'AliyunRAMReadOnlyAccess',
  ]);
  const one = { PolicyType: 'System', PolicyName: 'AliyunSTSAssumeRoleAccess' };
  const { DefaultPolicyVersion } = await ram(own, 'GetPolicy', one);
  expect(JSON.parse(String(at({ DefaultPolicyVersion }, 'DefaultPolicyVersion', 'PolicyDocument')))).toEqual({
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }],
  });
  const versions = await ram(own, 'ListPolicyVersions', one);
  expect(each(versions, 'PolicyVersions.PolicyVersion', 'VersionId')).toEqual(['v1']);
  expect(await refusalOf(own, 'Ram.DeletePolicy', { PolicyName: 'AdministratorAccess' })).toEqual([
    404,
    'EntityNotExist.Policy',
  ]);
});

it('lists policies of both types in pages, by type and by tags', async () => {
  await using own = await startEmulator();
  for (const PolicyName of ['a', 'b', 'c']) {
    const tags = { 'Tag.1.Key': 'team', 'Tag.1.Value': PolicyName };
    await ram(own, 'CreatePolicy', { PolicyName, PolicyDocument, ...tags });
  }
  const names: unknown[] = [];
  const sizes: number[] = [];
  let Marker: string | undefined;
  do {
    const page = await ram(own, 'ListPolicies', { MaxItems: '4', ...(Marker && { Marker }) });
    const some = each(page, 'Policies.Policy', 'PolicyName');
    names.push(...some);
    sizes.push(some.length);
    Marker = page.IsTruncated === true ? String(page.Marker) : undefined;
    // What has been seen may go; the next page goes on where this one ended.
    if (some.includes('a')) await ram(own, 'DeletePolicy', { PolicyName: 'a' });
  } while (Marker !== undefined);
  expect([sizes, names.slice(9)]).toEqual([
    [4, 4, 4, 1],
    ['AliyunRAMReadOnlyAccess', 'a', 'b', 'c'],
  ]);
  const mine = await ram(own, 'ListPolicies', { PolicyType: 'Custom' });
  expect(each(mine, 'Policies.Policy', 'PolicyName')).toEqual(['b', 'c']);
  const tagged = await ram(own, 'ListPolicies', { 'Tag.1.Key': 'team', 'Tag.1.Value': 'c' });
  expect(each(tagged, 'Policies.Policy', 'PolicyName')).toEqual(['c']);
});

it('keeps up to five versions, of which one counts', async () => {
  const PolicyName = 'versions';
  await attach(emulator(), PolicyName, [allowAll]);
  const create = (more: Record<string, string> = {}) =>
    refusalOf(emulator(), 'Ram.CreatePolicyVersion', { PolicyName, PolicyDocument, ...more });
  for (let index = 2; index <= 5; index += 1) expect(await create()).toEqual([200, undefined]);
  expect(await create()).toEqual([409, 'LimitExceeded.Policy.Version']);
  const rotating = { RotateStrategy: 'DeleteOldestNonDefaultVersionWhenLimitExceeded', SetAsDefault: 'true' };
  expect(await create(rotating)).toEqual([200, undefined]);
  const listed = await ram(emulator(), 'ListPolicyVersions', custom(PolicyName));
  const path = 'PolicyVersions.PolicyVersion';
  expect(each(listed, path, 'VersionId')).toEqual(['v1', 'v3', 'v4', 'v5', 'v6']);
  expect(each(listed, path, 'IsDefaultVersion')).toEqual([false, false, false, false, true]);
  await ram(emulator(), 'SetDefaultPolicyVersion', { PolicyName, VersionId: 'v3' });
  const remove = (VersionId: string) =>
    refusalOf(emulator(), 'Ram.DeletePolicyVersion', { PolicyName, VersionId });
  expect(await remove('v3')).toEqual([409, 'DeleteConflict.Policy.Version.Default']);
  expect(await remove('v2')).toEqual([404, 'EntityNotExist.Policy.Version']);
  expect(await remove('3')).toEqual([400, 'InvalidParameter.VersionId.Format']);
  expect(await remove('v6')).toEqual([200, undefined]);
  const version = { ...custom(PolicyName), VersionId: 'v3' };
  const { PolicyVersion } = await ram(emulator(), 'GetPolicyVersion', version);
  expect(PolicyVersion).toMatchObject({ VersionId: 'v3', IsDefaultVersion: true, PolicyDocument });
  // A number is never given twice.
  const { PolicyVersion: next } = await ram(emulator(), 'CreatePolicyVersion', {
    PolicyName,
    PolicyDocument,
  });
  expect(next).toMatchObject({ VersionId: 'v7', IsDefaultVersion: false });
});

it('attaches policies to users, groups and roles', async () => {
  await attach(emulator(), 'shared', [allowAll]);
  await ram(emulator(), 'CreateUser', { UserName: 'anna' });
  await ram(emulator(), 'CreateGroup', { GroupName: 'dev' });
  const AssumeRolePolicyDocument = trustOf({ Service: 'ecs.aliyuncs.com' });
  await ram(emulator(), 'CreateRole', { RoleName: 'ops', AssumeRolePolicyDocument });
  const targets = [
    ['User', { UserName: 'anna' }],
    ['Group', { GroupName: 'dev' }],
    ['Role', { RoleName: 'ops' }],
  ] as const;
  const system = { PolicyType: 'System', PolicyName: 'AliyunECSFullAccess' };
  for (const [kind, target] of targets) {
    await ram(emulator(), `AttachPolicyTo${kind}`, { ...custom('shared'), ...target });
    await ram(emulator(), `AttachPolicyTo${kind}`, { ...system, ...target });
    const listed = await ram(emulator(), `ListPoliciesFor${kind}`, target);
    expect(at(listed, 'Policies', 'Policy')).toMatchObject([
      { PolicyName: 'shared', PolicyType: 'Custom', AttachDate: '2024-01-02T03:04:05Z' },
      { PolicyName: 'AliyunECSFullAccess', PolicyType: 'System', DefaultVersion: 'v1' },
    ]);
    const again = { ...custom('shared'), ...target };
    expect(await refusalOf(emulator(), `Ram.AttachPolicyTo${kind}`, again)).toEqual([
      409,
      `EntityAlreadyExists.${kind}.Policy`,
    ]);
  }
  expect(await ram(emulator(), 'ListEntitiesForPolicy', custom('shared'))).toMatchObject({
    Users: { User: [{ UserName: 'anna', UserId: expect.any(String), AttachDate: expect.any(String) }] },
    Groups: { Group: [{ GroupName: 'dev' }] },
    Roles: { Role: [{ RoleName: 'ops', Arn: 'acs:ram::1234567890123456:role/ops' }] },
  });
  const { Policy } = await ram(emulator(), 'GetPolicy', custom('shared'));
  expect(Policy).toMatchObject({ AttachmentCount: 3 });
  for (const [kind, target] of targets) {
    const remove = () => refusalOf(emulator(), 'Ram.DeletePolicy', { PolicyName: 'shared' });
    expect(await remove()).toEqual([409, `DeleteConflict.Policy.${kind}`]);
    const detach = { ...custom('shared'), ...target };
    await ram(emulator(), `DetachPolicyFrom${kind}`, detach);
    expect(await refusalOf(emulator(), `Ram.DetachPolicyFrom${kind}`, detach)).toEqual([
      404,
      `EntityNotExist.${kind}.Policy`,
    ]);
  }
  await ram(emulator(), 'CreatePolicyVersion', { PolicyName: 'shared', PolicyDocument });
  const remove = { PolicyName: 'shared' };
  expect(await refusalOf(emulator(), 'Ram.DeletePolicy', remove)).toEqual([
    409,
    'DeleteConflict.Policy.Version',
  ]);
  await ram(emulator(), 'AttachPolicyToUser', { ...custom('shared'), UserName: 'anna' });
  expect(await refusalOf(emulator(), 'Ram.DeletePolicy', { ...remove, CascadingDelete: 'true' })).toEqual([
    200,
    undefined,
  ]);
  const left = await ram(emulator(), 'ListPoliciesForUser', { UserName: 'anna' });
  expect(each(left, 'Policies.Policy', 'PolicyName')).toEqual(['AliyunECSFullAccess']);
});

it('attaches ten custom policies to a user at most', async () => {
  await ram(emulator(), 'CreateUser', { UserName: 'full' });
  const replies: unknown[] = [];
  for (let index = 1; index <= 11; index += 1) {
    await attach(emulator(), `many-${index}`, [allowAll]);
    const parameters = { ...custom(`many-${index}`), UserName: 'full' };
    replies.push((await refusalOf(emulator(), 'Ram.AttachPolicyToUser', parameters))[1]);
  }
  expect(replies).toEqual([...Array(10).fill(undefined), 'LimitExceeded.User.Policy']);
});

const user = { UserName: 'present' };

it.each<[action: string, parameters: Record<string, string>, status: number, code: string]>([
  ['CreatePolicy', { PolicyDocument }, 400, 'MissingParameter.PolicyName'],
  ['CreatePolicy', { PolicyName: 'x' }, 400, 'MissingParameter.PolicyDocument'],
  ['CreatePolicy', { PolicyName: 'a_b', PolicyDocument }, 400, 'InvalidParameter.PolicyName.InvalidChars'],
  ['CreatePolicy', { PolicyName: 'x', PolicyDocument: '{}' }, 400, 'MalformedPolicyDocument'],
  [
    'CreatePolicy',
    { PolicyName: 'x', PolicyDocument: 'x'.repeat(6_145) },
    400,
    'InvalidParameter.PolicyDocument.Length',
  ],
  ['CreatePolicy', { PolicyName: 'present', PolicyDocument }, 409, 'EntityAlreadyExists.Policy'],
  ['CreatePolicy', { PolicyName: 'AdministratorAccess', PolicyDocument }, 409, 'EntityAlreadyExists.Policy'],
  ['CreatePolicyVersion', { PolicyName: 'no', PolicyDocument }, 404, 'EntityNotExist.Policy'],
  ['CreatePolicyVersion', { PolicyName: 'present', PolicyDocument: '[]' }, 400, 'MalformedPolicyDocument'],
  ['GetPolicy', { PolicyName: 'present', PolicyType: 'Other' }, 400, 'InvalidParameter.PolicyType'],
  ['GetPolicy', { PolicyName: 'present', PolicyType: 'System' }, 404, 'EntityNotExist.Policy'],
  ['GetPolicy', { PolicyName: 'present' }, 400, 'MissingParameter.PolicyType'],
  ['ListPolicies', { PolicyType: 'Other' }, 400, 'InvalidParameter.PolicyType'],
  ['ListPolicies', { Marker: 'made up' }, 400, 'InvalidParameter.Marker'],
  ['AttachPolicyToUser', { ...custom('no'), ...user }, 404, 'EntityNotExist.Policy'],
  ['AttachPolicyToUser', { ...custom('present'), UserName: 'no' }, 404, 'EntityNotExist.User'],
  ['AttachPolicyToRole', { ...custom('present'), RoleName: 'no' }, 404, 'EntityNotExist.Role'],
  ['AttachPolicyToGroup', { ...custom('present'), GroupName: 'no' }, 404, 'EntityNotExist.Group'],
  ['ListEntitiesForPolicy', custom('no'), 404, 'EntityNotExist.Policy'],
  [
    'SetDefaultPolicyVersion',
    { PolicyName: 'present', VersionId: 'v2' },
    404,
    'EntityNotExist.Policy.Version',
  ],
  [
    'DecodeDiagnosticMessage',
    { EncodedDiagnosticMessage: 'AQAx' },
    400,
    'InvalidParameter.EncodedDiagnosticMessage',
  ],
  ['DecodeDiagnosticMessage', {}, 400, 'MissingParameter.EncodedDiagnosticMessage'],
])('refuses %s with %j', async (action, parameters, status, code) => {
  await refusalOf(emulator(), 'Ram.CreatePolicy', { PolicyName: 'present', PolicyDocument });
  await refusalOf(emulator(), 'Ram.CreateUser', user);
  expect(await refusalOf(emulator(), `Ram.${action}`, parameters)).toEqual([status, code]);
});
