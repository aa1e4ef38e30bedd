import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { type Answer, type Need, noPermission, type Parameters, sessionsOf } from '../../support/sessions.ts';
import { call, type Key } from '../../support/signed-call.ts';
import { ram, trustOf, userWithKey } from './support.ts';

const emulator = useEmulator();
const { arn, callAs, check, doAll, refuse, sessionFor, sessionWith } = sessionsOf(emulator, 'Ram');

const trust = () => trustOf({ RAM: `acs:ram::${emulator().accountId}:root` });
const users = ['ListUsers'] as const;
const groups = ['ListGroups'] as const;
const roles = ['ListRoles'] as const;
const theirs = { UserName: 'theirs' };

/** Makes a key that the answer of a call holds. */
function keyIn({ AccessKey }: Answer): Key {
  const { AccessKeyId = '', AccessKeySecret = '' } = AccessKey as Parameters;
  return { id: AccessKeyId, secret: AccessKeySecret };
}

beforeAll(async () => {
  await ram(emulator(), 'CreateUser', theirs);
  await ram(emulator(), 'CreateLoginProfile', { ...theirs, Password: 'long enough' });
  await ram(emulator(), 'CreateGroup', { GroupName: 'theirs' });
  await ram(emulator(), 'CreateRole', { RoleName: 'theirs', AssumeRolePolicyDocument: trust() });
});

describe('a session that may do only that', () => {
  it('makes, lists, changes and deletes a user, and gives it a password', async () => {
    const maker = await sessionFor(['CreateUser ListUsers', 'user/*']);
    await doAll(maker, [
      ['CreateUser', { UserName: 'anna' }],
      ['ListUsers', {}],
    ]);
    await refuse(maker, 'DeleteUser', { UserName: 'anna' }, users);
    await refuse(maker, 'CreateGroup', { GroupName: 'anna' }, groups);
    const profile = 'CreateLoginProfile UpdateLoginProfile GetLoginProfile DeleteLoginProfile';
    const key = await sessionFor(
      [`GetUser UpdateUser ${profile}`, 'user/anna'],
      [`GetUser DeleteUser ${profile}`, 'user/anne'],
    );
    await doAll(key, [
      ['GetUser', { UserName: 'anna' }],
      ['UpdateUser', { UserName: 'anna', NewUserName: 'anne' }],
      ['GetUser', { UserName: 'anne' }],
    ]);
    const anne = { UserName: 'anne' };
    await refuse(key, 'UpdateUser', { ...theirs, NewUserName: 'mine' }, users);
    await refuse(key, 'UpdateUser', { ...anne, NewUserName: 'anna' }, users);
    await refuse(key, 'UpdateLoginProfile', { ...theirs, MFABindRequired: 'true' }, [
      'GetLoginProfile',
      theirs,
    ]);
    await doAll(key, [
      ['CreateLoginProfile', { ...anne, Password: 'long enough' }],
      ['UpdateLoginProfile', { ...anne, MFABindRequired: 'true' }],
      ['GetLoginProfile', anne],
      ['DeleteLoginProfile', anne],
      ['DeleteUser', anne],
    ]);
  });

  it('makes, lists, changes, uses and deletes an access key', async () => {
    const UserName = 'keyed';
    const other = await userWithKey(emulator(), 'other');
    await ram(emulator(), 'CreateUser', { UserName });
    const own = 'user/keyed';
    const session = await sessionFor(['CreateAccessKey ListAccessKeys UpdateAccessKey', own]);
    const key = keyIn(await callAs(session, 'CreateAccessKey', { UserName }));
    const who = () => call(emulator(), 'Sts.GetCallerIdentity', {}, { key });
    expect(await who()).toMatchObject({ status: 200, body: { Arn: arn(own) } });
    await refuse(key, 'CreateAccessKey', {}, ['ListAccessKeys', { UserName }]);
    const named = { UserName, UserAccessKeyId: key.id };
    await doAll(session, [
      ['ListAccessKeys', { UserName }],
      ['UpdateAccessKey', { ...named, Status: 'Inactive' }],
    ]);
    expect(await who()).toMatchObject({ status: 403, body: { Code: 'InvalidAccessKeyId.Inactive' } });
    const ofOther = ['ListAccessKeys', { UserName: 'other' }] as const;
    const theirKey = { UserName: 'other', UserAccessKeyId: other.id };
    await refuse(session, 'CreateAccessKey', { UserName: 'other' }, ofOther);
    await refuse(session, 'UpdateAccessKey', { ...theirKey, Status: 'Inactive' }, ofOther);
    await refuse(session, 'DeleteAccessKey', named, ['ListAccessKeys', { UserName }]);
    const remover = await sessionFor(['GetAccessKeyLastUsed DeleteAccessKey', own]);
    await refuse(remover, 'DeleteAccessKey', theirKey, ofOther);
    await doAll(remover, [
      ['GetAccessKeyLastUsed', named],
      ['DeleteAccessKey', named],
    ]);
    expect(await who()).toMatchObject({ status: 404, body: { Code: 'InvalidAccessKeyId.NotFound' } });
  });

  it('makes, lists, changes and deletes a group, and takes users in and out', async () => {
    await ram(emulator(), 'CreateUser', { UserName: 'member' });
    const maker = await sessionFor(['CreateGroup ListGroups', 'group/*']);
    await doAll(maker, [
      ['CreateGroup', { GroupName: 'dev' }],
      ['ListGroups', {}],
    ]);
    const dev = { GroupName: 'dev' };
    await refuse(maker, 'DeleteGroup', dev, groups);
    const key = await sessionFor(
      ['GetGroup UpdateGroup ListUsersForGroup DeleteGroup', 'group/dev'],
      ['AddUserToGroup RemoveUserFromGroup', 'group/dev', 'user/member'],
      ['ListGroupsForUser', 'user/member'],
    );
    const member = { ...dev, UserName: 'member' };
    const members = (GroupName: string) => ['ListUsersForGroup', { GroupName }] as const;
    await refuse(key, 'AddUserToGroup', { ...member, GroupName: 'theirs' }, members('theirs'));
    await refuse(key, 'AddUserToGroup', { ...dev, ...theirs }, members('dev'));
    await refuse(key, 'UpdateGroup', { GroupName: 'theirs', NewComments: 'mine' }, [
      'GetGroup',
      { GroupName: 'theirs' },
    ]);
    await doAll(key, [
      ['GetGroup', dev],
      ['UpdateGroup', { ...dev, NewComments: 'mine' }],
      ['AddUserToGroup', member],
      ['ListUsersForGroup', dev],
      ['ListGroupsForUser', { UserName: 'member' }],
    ]);
    await ram(emulator(), 'AddUserToGroup', { ...dev, ...theirs });
    await refuse(key, 'RemoveUserFromGroup', { ...dev, ...theirs }, members('dev'));
    await ram(emulator(), 'RemoveUserFromGroup', { ...dev, ...theirs });
    await doAll(key, [
      ['RemoveUserFromGroup', member],
      ['DeleteGroup', dev],
    ]);
  });

  it('makes, lists, changes, uses and deletes a role', async () => {
    const created = { AssumeRolePolicyDocument: trust() };
    const maker = await sessionFor(['CreateRole ListRoles', 'role/*']);
    await doAll(maker, [
      ['CreateRole', { ...created, RoleName: 'mine' }],
      ['ListRoles', {}],
    ]);
    const mine = { RoleName: 'mine' };
    await refuse(maker, 'DeleteRole', mine, roles);
    const tagging = 'TagResources UntagResources ListTagResources';
    const key = await sessionFor([`GetRole UpdateRole DeleteRole ${tagging}`, 'role/mine']);
    const tagged = { ResourceType: 'role', 'ResourceNames.1': 'mine' };
    const tag = { 'Tag.1.Key': 'team', 'Tag.1.Value': 'a' };
    await refuse(key, 'UpdateRole', { RoleName: 'theirs', NewMaxSessionDuration: '7200' }, roles);
    await refuse(key, 'TagResources', { ...tagged, ...tag, 'ResourceNames.2': 'theirs' }, roles);
    await doAll(key, [
      ['GetRole', mine],
      ['UpdateRole', { ...mine, NewMaxSessionDuration: '7200' }],
      ['TagResources', { ...tagged, ...tag }],
      ['ListTagResources', tagged],
      ['UntagResources', { ...tagged, 'TagKeys.1': 'team' }],
    ]);
    const assume = (session: Key, name: string) =>
      call(
        emulator(),
        'Sts.AssumeRole',
        { RoleArn: arn(`role/${name}`), RoleSessionName: 'nightly' },
        { key: session },
      );
    const user = await sessionWith({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: arn('role/mine') });
    expect((await assume(user, 'mine')).status).toBe(200);
    expect(await assume(user, 'theirs')).toMatchObject({ status: 403, body: { Code: noPermission.Code } });
    expect(await assume(key, 'mine')).toMatchObject({ status: 403, body: { Code: noPermission.Code } });
    await doAll(key, [['DeleteRole', mine]]);
  });
});

it.each<Parameters>([
  { ResourceType: 'role', 'ResourceNames.1': 'theirs' },
  { ResourceType: 'ROLE', 'ResourceNames.1': 'theirs' },
  { ResourceType: 'role', ResourceNames: '["theirs"]' },
])('keeps a session from a role that its policy denies, named as %j', async (named) => {
  const denied = { Effect: 'Deny', Action: 'ram:*', Resource: arn('role/theirs') };
  const key = await sessionWith({ ...denied, Effect: 'Allow', Resource: '*' }, denied);
  await refuse(key, 'TagResources', { ...named, 'Tag.1.Key': 'team', 'Tag.1.Value': 'a' }, roles);
});

describe('what a session has to be allowed for', () => {
  const user = { UserName: 'none' };
  const group = { GroupName: 'none' };
  const role = { RoleName: 'none' };

  it.each<Need>([
    ['CreateUser', () => ({ UserName: 'a b' }), () => ['user/*']],
    ['ListUsers', () => ({}), () => ['user/*']],
    ['GetUser', () => user, () => ['user/none']],
    ['CreateAccessKey', () => user, () => ['user/none']],
    ['DeleteAccessKey', () => ({ ...user, UserAccessKeyId: 'LTAInone' }), () => ['user/none']],
    ['ListAccessKeys', () => ({}), () => ['*']],
    ['CreateGroup', () => ({ GroupName: 'a b' }), () => ['group/*']],
    ['DeleteGroup', () => group, () => ['group/none']],
    ['AddUserToGroup', () => ({ ...user, ...group }), () => ['user/none', 'group/none']],
    ['RemoveUserFromGroup', () => ({ ...user, ...group }), () => ['user/none', 'group/none']],
    ['ListUsersForGroup', () => group, () => ['group/none']],
    ['ListGroupsForUser', () => user, () => ['user/none']],
    ['CreateRole', () => ({ RoleName: 'a b' }), () => ['role/*']],
    ['ListRoles', () => ({}), () => ['role/*']],
    ['DeleteRole', () => role, () => ['role/none']],
    [
      'TagResources',
      () => ({
        ResourceType: 'policy',
        'ResourceNames.1': 'none',
        'ResourceNames.2': 'other',
        'Tag.1.Key': 'a',
        'Tag.1.Value': 'b',
      }),
      () => ['policy/none', 'policy/other'],
    ],
    ['ListTagResources', () => ({ ResourceType: 'role' }), () => ['*']],
  ])('%s', (...need) => check(...need));
});
