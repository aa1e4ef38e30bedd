import { expect, it } from 'vitest';
import { startEmulator } from '../../../src/index.ts';
import { useEmulator } from '../../support/emulator.ts';
import { call } from '../../support/signed-call.ts';
import { at, each, ram, refusalOf, userWithKey } from './support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });

it('creates, shows, changes and deletes a user', async () => {
  const sent = { UserName: 'anna', DisplayName: 'Anna', Email: 'a@b.example', MobilePhone: '86-18600000000' };
  const { User } = await ram(emulator(), 'CreateUser', { ...sent, Comments: 'first' });
  expect(User).toEqual({
    ...sent,
    Comments: 'first',
    UserId: expect.stringMatching(/^2\d{17}$/),
    CreateDate: '2024-01-02T03:04:05Z',
  });
  const changed = await ram(emulator(), 'UpdateUser', {
    UserName: 'anna',
    NewUserName: 'anne',
    NewComments: 'second',
  });
  expect(changed.User).toMatchObject({ UserName: 'anne', DisplayName: 'Anna', Comments: 'second' });
  const shown = await ram(emulator(), 'GetUser', { UserName: 'anne' });
  expect(shown.User).toMatchObject({ UserId: at({ User }, 'User', 'UserId'), Email: 'a@b.example' });
  expect(await refusalOf(emulator(), 'Ram.GetUser', { UserName: 'anna' })).toEqual([
    404,
    'EntityNotExist.User',
  ]);
  await ram(emulator(), 'DeleteUser', { UserName: 'anne' });
  expect(await refusalOf(emulator(), 'Ram.DeleteUser', { UserName: 'anne' })).toEqual([
    404,
    'EntityNotExist.User',
  ]);
});

it('lists users in pages, 100 where no number is asked for', async () => {
  await using own = await startEmulator();
  for (let index = 1; index <= 12; index += 1) await ram(own, 'CreateUser', { UserName: `user-${index}` });
  const all = await ram(own, 'ListUsers');
  expect([each(all, 'Users.User', 'UserName').length, all.IsTruncated]).toEqual([12, false]);
  const first = await ram(own, 'ListUsers', { MaxItems: '10' });
  expect([each(first, 'Users.User', 'UserName')[9], first.IsTruncated]).toEqual(['user-10', true]);
  const second = await ram(own, 'ListUsers', { MaxItems: '10', Marker: String(first.Marker) });
  expect([each(second, 'Users.User', 'UserName'), second.IsTruncated]).toEqual([
    ['user-11', 'user-12'],
    false,
  ]);
});

it.each<[action: string, parameters: Record<string, string>, code: string]>([
  ['CreateUser', {}, 'MissingParameter.UserName'],
  ['CreateUser', { UserName: 'a b' }, 'InvalidParameter.UserName.InvalidChars'],
  ['CreateUser', { UserName: 'a'.repeat(65) }, 'InvalidParameter.UserName.Length'],
  ['CreateUser', { UserName: 'new', DisplayName: 'a#b' }, 'InvalidParameter.DisplayName.InvalidChars'],
  ['CreateUser', { UserName: 'new', Email: 'nobody' }, 'InvalidParameter.Email.Format'],
  ['CreateUser', { UserName: 'new', MobilePhone: 'x' }, 'InvalidParameter.MobilePhone.Format'],
  ['CreateUser', { UserName: 'new', Comments: 'a'.repeat(129) }, 'InvalidParameter.Comments.Length'],
  ['UpdateUser', { UserName: 'taken', NewUserName: 'a/b' }, 'InvalidParameter.NewUserName.InvalidChars'],
  ['ListUsers', { MaxItems: '101' }, 'InvalidParameter.MaxItems'],
  ['ListUsers', { MaxItems: '0' }, 'InvalidParameter.MaxItems'],
  ['ListUsers', { Marker: 'made up' }, 'InvalidParameter.Marker'],
])('refuses %s with %j as %s', async (action, parameters, code) => {
  await call(emulator(), 'Ram.CreateUser', { UserName: 'taken' });
  expect(await refusalOf(emulator(), `Ram.${action}`, parameters)).toEqual([400, code]);
});

it('has each name once', async () => {
  for (const UserName of ['one', 'two']) await ram(emulator(), 'CreateUser', { UserName });
  const again = [
    await refusalOf(emulator(), 'Ram.CreateUser', { UserName: 'one' }),
    await refusalOf(emulator(), 'Ram.UpdateUser', { UserName: 'two', NewUserName: 'one' }),
  ];
  expect(again).toEqual(Array(2).fill([409, 'EntityAlreadyExists.User']));
});

it('keeps a user that still has something', async () => {
  const UserName = 'busy';
  await userWithKey(emulator(), UserName);
  const { AccessKeys } = await ram(emulator(), 'ListAccessKeys', { UserName });
  const [UserAccessKeyId] = each({ AccessKeys }, 'AccessKeys.AccessKey', 'AccessKeyId');
  const system = { PolicyType: 'System', PolicyName: 'AliyunECSReadOnlyAccess' };
  await ram(emulator(), 'AttachPolicyToUser', { ...system, UserName });
  await ram(emulator(), 'CreateGroup', { GroupName: 'busy' });
  await ram(emulator(), 'AddUserToGroup', { UserName, GroupName: 'busy' });
  await ram(emulator(), 'CreateLoginProfile', { UserName, Password: 'long enough' });
  const remove = () => refusalOf(emulator(), 'Ram.DeleteUser', { UserName });
  expect(await remove()).toEqual([409, 'DeleteConflict.User.AccessKey']);
  await ram(emulator(), 'DeleteAccessKey', { UserName, UserAccessKeyId: String(UserAccessKeyId) });
  expect(await remove()).toEqual([409, 'DeleteConflict.User.Policy']);
  await ram(emulator(), 'DetachPolicyFromUser', { ...system, UserName });
  expect(await remove()).toEqual([409, 'DeleteConflict.User.Group']);
  await ram(emulator(), 'RemoveUserFromGroup', { UserName, GroupName: 'busy' });
  expect(await remove()).toEqual([409, 'DeleteConflict.User.LoginProfile']);
  await ram(emulator(), 'DeleteLoginProfile', { UserName });
  expect(await remove()).toEqual([200, undefined]);
});

it('gives a user a login profile, one at most', async () => {
  const UserName = 'console';
  await ram(emulator(), 'CreateUser', { UserName });
  const profile = { UserName, Password: 'long enough', PasswordResetRequired: 'true' };
  await ram(emulator(), 'CreateLoginProfile', profile);
  await ram(emulator(), 'UpdateLoginProfile', { UserName, MFABindRequired: 'true' });
  const { LoginProfile } = await ram(emulator(), 'GetLoginProfile', { UserName });
  expect(LoginProfile).toMatchObject({ UserName, PasswordResetRequired: true, MFABindRequired: true });
  expect(await refusalOf(emulator(), 'Ram.CreateLoginProfile', profile)).toEqual([
    409,
    'EntityAlreadyExists.User.LoginProfile',
  ]);
  await ram(emulator(), 'DeleteLoginProfile', { UserName });
  expect(await refusalOf(emulator(), 'Ram.GetLoginProfile', { UserName })).toEqual([
    404,
    'EntityNotExist.User.LoginProfile',
  ]);
});

it('makes keys that sign calls at once, as long as they are active', async () => {
  const key = await userWithKey(emulator(), 'signer');
  const who = () => call(emulator(), 'Sts.GetCallerIdentity', {}, { key });
  const { User } = await ram(emulator(), 'GetUser', { UserName: 'signer' });
  const UserId = at({ User }, 'User', 'UserId');
  expect((await who()).body).toMatchObject({
    IdentityType: 'RAMUser',
    UserId,
    PrincipalId: UserId,
    Arn: `acs:ram::${emulator().accountId}:user/signer`,
  });
  await ram(emulator(), 'UpdateUser', { UserName: 'signer', NewUserName: 'renamed' });
  expect((await who()).body.Arn).toBe(`acs:ram::${emulator().accountId}:user/renamed`);
  const named = { UserName: 'renamed', UserAccessKeyId: key.id };
  await ram(emulator(), 'UpdateAccessKey', { ...named, Status: 'Inactive' });
  expect(await who()).toMatchObject({ status: 403, body: { Code: 'InvalidAccessKeyId.Inactive' } });
  await ram(emulator(), 'UpdateAccessKey', { ...named, Status: 'Active' });
  expect((await who()).status).toBe(200);
  await ram(emulator(), 'DeleteAccessKey', named);
  expect(await who()).toMatchObject({ status: 404, body: { Code: 'InvalidAccessKeyId.NotFound' } });
});

it('tells the secret of a key once, and gives a user two keys at most', async () => {
  const UserName = 'two-keys';
  await userWithKey(emulator(), UserName);
  const { AccessKey } = await ram(emulator(), 'CreateAccessKey', { UserName });
  expect(AccessKey).toEqual({
    AccessKeyId: expect.stringMatching(/^LTAI\w{20}$/),
    AccessKeySecret: expect.stringMatching(/^\w{30}$/),
    Status: 'Active',
    CreateDate: '2024-01-02T03:04:05Z',
  });
  const listed = await ram(emulator(), 'ListAccessKeys', { UserName });
  expect(each(listed, 'AccessKeys.AccessKey', 'Status')).toEqual(['Active', 'Active']);
  expect(JSON.stringify(listed)).not.toContain('Secret');
  expect(await refusalOf(emulator(), 'Ram.CreateAccessKey', { UserName })).toEqual([
    409,
    'LimitExceeded.User.AccessKey',
  ]);
});

it.each<[action: string, parameters: Record<string, string>, status: number, code: string]>([
  ['CreateAccessKey', { UserName: 'nobody' }, 404, 'EntityNotExist.User'],
  ['CreateAccessKey', {}, 400, 'MissingParameter.UserName'],
  ['UpdateAccessKey', { UserAccessKeyId: 'LTAIx', Status: 'Active' }, 404, 'EntityNotExist.User.AccessKey'],
  ['DeleteAccessKey', { UserAccessKeyId: 'LTAIx' }, 404, 'EntityNotExist.User.AccessKey'],
  ['GetAccessKeyLastUsed', { UserAccessKeyId: 'LTAIx' }, 404, 'EntityNotExist.User.AccessKey'],
])('refuses %s with %j', async (action, parameters, status, code) => {
  await call(emulator(), 'Ram.CreateUser', { UserName: 'keyless' });
  const named = action === 'CreateAccessKey' ? parameters : { UserName: 'keyless', ...parameters };
  expect(await refusalOf(emulator(), `Ram.${action}`, named)).toEqual([status, code]);
});

it('takes the caller for the user where a call about keys names none', async () => {
  const key = await userWithKey(emulator(), 'self');
  const mine = { UserName: 'self', PolicyType: 'System', PolicyName: 'AliyunRAMFullAccess' };
  await ram(emulator(), 'AttachPolicyToUser', mine);
  const { body } = await call(emulator(), 'Ram.ListAccessKeys', {}, { key });
  expect(each(body, 'AccessKeys.AccessKey', 'AccessKeyId')).toEqual([key.id]);
});
