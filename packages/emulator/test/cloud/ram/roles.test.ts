import { expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { at, each, policyOf, ram, refusalOf, trustOf } from './support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const trust = trustOf({ RAM: 'acs:ram::1234567890123456:root' });

it('creates, shows, changes and deletes a role', async () => {
  const { Role } = await ram(emulator(), 'CreateRole', {
    RoleName: 'ops.A-1',
    Description: 'first',
    AssumeRolePolicyDocument: trust,
  });
  expect(Role).toEqual({
    RoleName: 'ops.A-1',
    RoleId: expect.stringMatching(/^3\d{17}$/),
    Arn: 'acs:ram::1234567890123456:role/ops.A-1',
    Description: 'first',
    AssumeRolePolicyDocument: trust,
    MaxSessionDuration: 3600,
    CreateDate: '2024-01-02T03:04:05Z',
  });
  const other = trustOf({ Service: 'ecs.aliyuncs.com' });
  await ram(emulator(), 'UpdateRole', {
    RoleName: 'ops.A-1',
    NewAssumeRolePolicyDocument: other,
    NewMaxSessionDuration: '7200',
  });
  const shown = await ram(emulator(), 'GetRole', { RoleName: 'ops.A-1' });
  expect(shown.Role).toMatchObject({
    AssumeRolePolicyDocument: other,
    MaxSessionDuration: 7200,
    Description: 'first',
    UpdateDate: '2024-01-02T03:04:05Z',
  });
  await ram(emulator(), 'DeleteRole', { RoleName: 'ops.A-1' });
  expect(await refusalOf(emulator(), 'Ram.GetRole', { RoleName: 'ops.A-1' })).toEqual([
    404,
    'EntityNotExist.Role',
  ]);
});

it('lists roles in pages and by their tags', async () => {
  for (const RoleName of ['a', 'b', 'c']) {
    const tag = { 'Tag.1.Key': 'team', 'Tag.1.Value': RoleName === 'b' ? 'db' : 'web' };
    await ram(emulator(), 'CreateRole', { RoleName, AssumeRolePolicyDocument: trust, ...tag });
  }
  const first = await ram(emulator(), 'ListRoles', { MaxItems: '2' });
  const second = await ram(emulator(), 'ListRoles', { MaxItems: '2', Marker: String(first.Marker) });
  expect([first, second].map((page) => each(page, 'Roles.Role', 'RoleName'))).toEqual([['a', 'b'], ['c']]);
  expect([first.IsTruncated, second.IsTruncated]).toEqual([true, false]);
  const web = await ram(emulator(), 'ListRoles', { 'Tag.1.Key': 'team', 'Tag.1.Value': 'web' });
  expect(at(web, 'Roles', 'Role')).toMatchObject([
    { RoleName: 'a', Tags: { Tag: [{ TagKey: 'team', TagValue: 'web' }] } },
    { RoleName: 'c' },
  ]);
});

it('tags roles and policies', async () => {
  await ram(emulator(), 'CreateRole', { RoleName: 'tagged', AssumeRolePolicyDocument: trust });
  const named = { ResourceType: 'role', 'ResourceNames.1': 'tagged' };
  await ram(emulator(), 'TagResources', {
    ...named,
    'Tag.1.Key': 'a',
    'Tag.1.Value': '1',
    'Tag.2.Key': 'b',
    'Tag.2.Value': '2',
  });
  const all = await ram(emulator(), 'ListTagResources', named);
  expect(all.TagResources).toEqual([
    { ResourceType: 'role', ResourceName: 'tagged', TagKey: 'a', TagValue: '1' },
    { ResourceType: 'role', ResourceName: 'tagged', TagKey: 'b', TagValue: '2' },
  ]);
  await ram(emulator(), 'UntagResources', { ...named, 'TagKeys.1': 'a' });
  expect(each(await ram(emulator(), 'ListTagResources', named), 'TagResources', 'TagKey')).toEqual(['b']);
  await ram(emulator(), 'UntagResources', { ...named, All: 'true' });
  expect(each(await ram(emulator(), 'ListTagResources', named), 'TagResources', 'TagKey')).toEqual([]);
  const missing = { ...named, 'ResourceNames.1': 'no', 'Tag.1.Key': 'a', 'Tag.1.Value': '1' };
  expect(await refusalOf(emulator(), 'Ram.TagResources', missing)).toEqual([404, 'EntityNotExist.Role']);
});

const role = { RoleName: 'x', AssumeRolePolicyDocument: trust };

it.each<[parameters: Record<string, string>, code: string]>([
  [{ AssumeRolePolicyDocument: trust }, 'MissingParameter.RoleName'],
  [{ RoleName: 'x' }, 'MissingParameter.AssumeRolePolicyDocument'],
  [{ ...role, RoleName: 'a_b' }, 'InvalidParameter.RoleName.InvalidChars'],
  [{ ...role, RoleName: 'a'.repeat(65) }, 'InvalidParameter.RoleName.Length'],
  [{ ...role, Description: 'a'.repeat(1_025) }, 'InvalidParameter.Description.Length'],
  [{ ...role, MaxSessionDuration: '3599' }, 'InvalidParameter.MaxSessionDuration'],
  [{ ...role, MaxSessionDuration: '43201' }, 'InvalidParameter.MaxSessionDuration'],
  [{ ...role, AssumeRolePolicyDocument: '{' }, 'MalformedPolicyDocument'],
  [
    { ...role, AssumeRolePolicyDocument: policyOf({ Effect: 'Allow', Action: '*', Resource: '*' }) },
    'MalformedPolicyDocument',
  ],
])('refuses to create a role with %j as %s', async (parameters, code) => {
  expect(await refusalOf(emulator(), 'Ram.CreateRole', parameters)).toEqual([400, code]);
});

it('has each role once, and keeps one that has policies', async () => {
  const named = { RoleName: 'busy' };
  await ram(emulator(), 'CreateRole', { ...named, AssumeRolePolicyDocument: trust });
  const again = { ...named, AssumeRolePolicyDocument: trust };
  expect(await refusalOf(emulator(), 'Ram.CreateRole', again)).toEqual([409, 'EntityAlreadyExists.Role']);
  const system = { ...named, PolicyType: 'System', PolicyName: 'AliyunSLBFullAccess' };
  await ram(emulator(), 'AttachPolicyToRole', system);
  expect(await refusalOf(emulator(), 'Ram.DeleteRole', named)).toEqual([409, 'DeleteConflict.Role.Policy']);
  await ram(emulator(), 'DetachPolicyFromRole', system);
  expect(await refusalOf(emulator(), 'Ram.DeleteRole', named)).toEqual([200, undefined]);
});
