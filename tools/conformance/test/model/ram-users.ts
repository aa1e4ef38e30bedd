import fc from 'fast-check';
import { expect } from 'vitest';
import { allOf, compareRows } from './lists.ts';
import type { Model, User } from './model.ts';
import {
  AddUserToGroup,
  CreateAccessKey,
  CreateGroup,
  CreateUser,
  DeleteAccessKey,
  DeleteGroup,
  DeleteUser,
  ListAccessKeys,
  ListGroups,
  ListUsers,
  ListUsersForGroup,
  RemoveUserFromGroup,
  UpdateUser,
} from './ram-operations.ts';
import { attempt, type Refusals, steps, type Theme } from './step.ts';

/** Few names, so that they are taken, missing and taken again. */
const userNames = ['ann', 'bob', 'cy', 'di'];
const groupNames = ['dev', 'ops', 'qa'];
const userName = fc.constantFrom(...userNames);
const groupName = fc.constantFrom(...groupNames);
const mostAccessKeys = 2;

const createUser = steps('createUser', userName, ({ users }, name) =>
  attempt(
    'ram',
    CreateUser,
    { UserName: name },
    {
      refusals: [users.has(name) && 'EntityAlreadyExists.User'],
      accept({ User }) {
        expect(User.UserName).toBe(name);
        const made: User = {
          kind: 'User',
          name,
          policies: new Set(),
          groups: new Set(),
          accessKeys: new Set(),
        };
        users.set(name, made);
      },
    },
  ),
);

const renameUser = steps(
  'renameUser',
  fc.record({ name: userName, newName: userName }),
  ({ users }, { name, newName }) => {
    const found = users.get(name);
    return attempt(
      'ram',
      UpdateUser,
      { UserName: name, NewUserName: newName },
      {
        refusals: [
          found === undefined && 'EntityNotExist.User',
          newName !== name && users.has(newName) && 'EntityAlreadyExists.User',
        ],
        accept() {
          if (found === undefined) return;
          users.delete(name);
          found.name = newName;
          users.set(newName, found);
        },
      },
    );
  },
);

const deleteUser = steps('deleteUser', userName, ({ users }, name) => {
  const found = users.get(name);
  return attempt(
    'ram',
    DeleteUser,
    { UserName: name },
    {
      refusals:
        found === undefined
          ? ['EntityNotExist.User']
          : [
              found.accessKeys.size > 0 && 'DeleteConflict.User.AccessKey',
              found.policies.size > 0 && 'DeleteConflict.User.Policy',
              found.groups.size > 0 && 'DeleteConflict.User.Group',
            ],
      accept: () => void users.delete(name),
    },
  );
});

const createKey = steps('createAccessKey', userName, ({ users }, name) => {
  const found = users.get(name);
  return attempt(
    'ram',
    CreateAccessKey,
    { UserName: name },
    {
      refusals: [
        found === undefined && 'EntityNotExist.User',
        found !== undefined && found.accessKeys.size >= mostAccessKeys && 'LimitExceeded.User.AccessKey',
      ],
      accept: ({ AccessKey }) => void found?.accessKeys.add(AccessKey.AccessKeyId),
    },
  );
});

const deleteKey = steps(
  'deleteAccessKey',
  fc.record({ name: userName, owner: userName }),
  ({ users }, { name, owner }) => {
    const found = users.get(name);
    const UserAccessKeyId = [...(users.get(owner)?.accessKeys ?? [])][0] ?? 'LTAInobody';
    return attempt(
      'ram',
      DeleteAccessKey,
      { UserName: name, UserAccessKeyId },
      {
        refusals: [
          found === undefined && 'EntityNotExist.User',
          found?.accessKeys.has(UserAccessKeyId) === false && 'EntityNotExist.User.AccessKey',
        ],
        accept: () => void found?.accessKeys.delete(UserAccessKeyId),
      },
    );
  },
);

const createGroup = steps('createUserGroup', groupName, ({ userGroups }, name) =>
  attempt(
    'ram',
    CreateGroup,
    { GroupName: name },
    {
      refusals: [userGroups.has(name) && 'EntityAlreadyExists.Group'],
      accept: () => void userGroups.set(name, { kind: 'Group', name, policies: new Set() }),
    },
  ),
);

const deleteGroup = steps('deleteUserGroup', groupName, ({ users, userGroups }, name) => {
  const found = userGroups.get(name);
  return attempt(
    'ram',
    DeleteGroup,
    { GroupName: name },
    {
      refusals:
        found === undefined
          ? ['EntityNotExist.Group']
          : [
              [...users.values()].some(({ groups }) => groups.has(found)) && 'DeleteConflict.Group.User',
              found.policies.size > 0 && 'DeleteConflict.Group.Policy',
            ],
      accept: () => void userGroups.delete(name),
    },
  );
});

const membership = fc.record({ user: userName, group: groupName });

function membershipRefusals({ users, userGroups }: Model, user: string, group: string): Refusals {
  return [!users.has(user) && 'EntityNotExist.User', !userGroups.has(group) && 'EntityNotExist.Group'];
}

const addToGroup = steps('addToUserGroup', membership, (model, { user, group }) => {
  const [found, into] = [model.users.get(user), model.userGroups.get(group)];
  return attempt(
    'ram',
    AddUserToGroup,
    { UserName: user, GroupName: group },
    {
      refusals: [
        ...membershipRefusals(model, user, group),
        into !== undefined && found?.groups.has(into) === true && 'EntityAlreadyExists.User.Group',
      ],
      accept() {
        if (into !== undefined) found?.groups.add(into);
      },
    },
  );
});

const removeFromGroup = steps('removeFromUserGroup', membership, (model, { user, group }) => {
  const [found, from] = [model.users.get(user), model.userGroups.get(group)];
  return attempt(
    'ram',
    RemoveUserFromGroup,
    { UserName: user, GroupName: group },
    {
      refusals: [
        ...membershipRefusals(model, user, group),
        from !== undefined && found?.groups.has(from) === false && 'EntityNotExist.User.Group',
      ],
      accept() {
        if (from !== undefined) found?.groups.delete(from);
      },
    },
  );
});

const byName = (names: Iterable<string>): readonly object[] => [...names].map((name) => ({ name }));

/** Users, their access keys and their groups. */
export const ramUsers: Theme = {
  name: 'RAM users and groups',
  steps: [
    { weight: 3, arbitrary: createUser },
    { weight: 2, arbitrary: renameUser },
    { weight: 2, arbitrary: deleteUser },
    { weight: 1, arbitrary: createKey },
    { weight: 1, arbitrary: deleteKey },
    { weight: 2, arbitrary: createGroup },
    { weight: 1, arbitrary: deleteGroup },
    { weight: 3, arbitrary: addToGroup },
    { weight: 2, arbitrary: removeFromGroup },
  ],
  growth: [
    { weight: 1, arbitrary: createUser },
    { weight: 1, arbitrary: createGroup },
  ],
  async compare(model, { clients: { ram } }, pageSize) {
    const MaxItems = pageSize;
    const { users, userGroups } = model;
    const shownUsers = await allOf(ram, ListUsers, { MaxItems });
    compareRows('all users', byName(shownUsers.map(({ UserName }) => UserName)), byName(users.keys()));
    const shownGroups = await allOf(ram, ListGroups, { MaxItems });
    compareRows(
      'all groups',
      byName(shownGroups.map(({ GroupName }) => GroupName)),
      byName(userGroups.keys()),
    );
    for (const [GroupName, group] of userGroups) {
      const members = [...users.values()].filter(({ groups }) => groups.has(group));
      const shown = await allOf(ram, ListUsersForGroup, { GroupName, MaxItems });
      compareRows(
        'the users of a group',
        byName(shown.map(({ UserName }) => UserName)),
        byName(members.map(({ name }) => name)),
      );
    }
    for (const [UserName, { accessKeys }] of users) {
      const { AccessKeys } = await ram.send(ListAccessKeys, { UserName });
      compareRows(
        'the access keys of a user',
        byName(AccessKeys.AccessKey.map(({ AccessKeyId }) => AccessKeyId)),
        byName(accessKeys),
      );
    }
  },
};
