import { expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { at, each, ram, refusalOf } from './support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });

it('creates, shows, changes, lists and deletes a group', async () => {
  const made = await ram(emulator(), 'CreateGroup', { GroupName: 'dev', Comments: 'first' });
  expect(made.Group).toEqual({
    GroupName: 'dev',
    GroupId: expect.stringMatching(/^g-/),
    Comments: 'first',
    CreateDate: '2024-01-02T03:04:05Z',
  });
  await ram(emulator(), 'UpdateGroup', { GroupName: 'dev', NewGroupName: 'devs', NewComments: 'second' });
  const shown = await ram(emulator(), 'GetGroup', { GroupName: 'devs' });
  expect(shown.Group).toMatchObject({ Comments: 'second', GroupId: at(made, 'Group', 'GroupId') });
  await ram(emulator(), 'CreateGroup', { GroupName: 'ops' });
  const first = await ram(emulator(), 'ListGroups', { MaxItems: '1' });
  const second = await ram(emulator(), 'ListGroups', { MaxItems: '1', Marker: String(first.Marker) });
  expect([first, second].map((page) => each(page, 'Groups.Group', 'GroupName'))).toEqual([['devs'], ['ops']]);
  await ram(emulator(), 'DeleteGroup', { GroupName: 'devs' });
  expect(await refusalOf(emulator(), 'Ram.GetGroup', { GroupName: 'devs' })).toEqual([
    404,
    'EntityNotExist.Group',
  ]);
});

it('has users, who are known by their names of now', async () => {
  for (const UserName of ['anna', 'bert', 'carl']) await ram(emulator(), 'CreateUser', { UserName });
  await ram(emulator(), 'CreateGroup', { GroupName: 'team' });
  for (const UserName of ['anna', 'bert', 'carl']) {
    await ram(emulator(), 'AddUserToGroup', { UserName, GroupName: 'team' });
  }
  await ram(emulator(), 'UpdateUser', { UserName: 'bert', NewUserName: 'bertha' });
  const first = await ram(emulator(), 'ListUsersForGroup', { GroupName: 'team', MaxItems: '2' });
  const rest = { GroupName: 'team', Marker: String(first.Marker) };
  const second = await ram(emulator(), 'ListUsersForGroup', rest);
  expect([first, second].map((page) => each(page, 'Users.User', 'UserName'))).toEqual([
    ['anna', 'bertha'],
    ['carl'],
  ]);
  const groups = await ram(emulator(), 'ListGroupsForUser', { UserName: 'bertha' });
  expect(at(groups, 'Groups', 'Group')).toMatchObject([
    { GroupName: 'team', JoinDate: '2024-01-02T03:04:05Z' },
  ]);
  await ram(emulator(), 'RemoveUserFromGroup', { UserName: 'bertha', GroupName: 'team' });
  const left = await ram(emulator(), 'ListUsersForGroup', { GroupName: 'team' });
  expect(each(left, 'Users.User', 'UserName')).toEqual(['anna', 'carl']);
});

it('refuses what cannot be', async () => {
  await ram(emulator(), 'CreateGroup', { GroupName: 'full' });
  await ram(emulator(), 'CreateUser', { UserName: 'dora' });
  const member = { UserName: 'dora', GroupName: 'full' };
  const refused = (action: string, parameters: Record<string, string>) =>
    refusalOf(emulator(), `Ram.${action}`, parameters);
  expect(await refused('CreateGroup', { GroupName: 'full' })).toEqual([409, 'EntityAlreadyExists.Group']);
  expect(await refused('CreateGroup', { GroupName: 'a.b' })).toEqual([
    400,
    'InvalidParameter.GroupName.InvalidChars',
  ]);
  expect(await refused('RemoveUserFromGroup', member)).toEqual([404, 'EntityNotExist.User.Group']);
  await ram(emulator(), 'AddUserToGroup', member);
  expect(await refused('AddUserToGroup', member)).toEqual([409, 'EntityAlreadyExists.User.Group']);
  expect(await refused('AddUserToGroup', { ...member, GroupName: 'no' })).toEqual([
    404,
    'EntityNotExist.Group',
  ]);
  expect(await refused('AddUserToGroup', { ...member, UserName: 'no' })).toEqual([
    404,
    'EntityNotExist.User',
  ]);
  expect(await refused('DeleteGroup', { GroupName: 'full' })).toEqual([409, 'DeleteConflict.Group.User']);
  await ram(emulator(), 'RemoveUserFromGroup', member);
  const system = { PolicyType: 'System', PolicyName: 'AliyunVPCReadOnlyAccess', GroupName: 'full' };
  await ram(emulator(), 'AttachPolicyToGroup', system);
  expect(await refused('DeleteGroup', { GroupName: 'full' })).toEqual([409, 'DeleteConflict.Group.Policy']);
  await ram(emulator(), 'DetachPolicyFromGroup', system);
  expect(await refused('DeleteGroup', { GroupName: 'full' })).toEqual([200, undefined]);
});

it('takes a user into five groups at most', async () => {
  await ram(emulator(), 'CreateUser', { UserName: 'emil' });
  const replies: unknown[] = [];
  for (let index = 1; index <= 6; index += 1) {
    const GroupName = `many-${index}`;
    await ram(emulator(), 'CreateGroup', { GroupName });
    replies.push(await refusalOf(emulator(), 'Ram.AddUserToGroup', { UserName: 'emil', GroupName }));
  }
  expect(replies).toEqual([...Array(5).fill([200, undefined]), [409, 'LimitExceeded.User.Group']]);
});
