import { group, type RoleFields, role, user } from '../cloud/ram/model.ts';
import type { Emulation } from '../emulation.ts';
import type { Document } from '../state/document.ts';
import type { State } from '../state/state.ts';
import type { Identities, RoleInfo, UserInfo } from './identity-info.ts';
import { all, attachedTo, keysOf, members, policiesOf } from './identity-parts.ts';
import { type AdminRoute, json } from './route.ts';

/** Tells who there is. Secrets of keys are left out. */
export function identitiesOf({ world, clock }: Emulation): Identities {
  const { settings, state } = world;
  const { accountId } = settings;
  state.settle(clock.now());
  const groups = all(state, group.kind) as readonly Document<{ readonly GroupName: string }>[];
  return {
    accountId,
    users: [...administrators(settings.users), ...usersOf(state, accountId)],
    groups: groups.map(({ id, fields }) => ({
      groupName: fields.GroupName,
      users: members(state, { of: 'GroupId', id, are: 'UserId' }, user.kind, 'UserName'),
      policies: attachedTo(state, 'Group', id),
    })),
    roles: [...givenRoles(settings.roles, accountId), ...rolesOf(state)],
    policies: policiesOf(state),
  };
}

function administrators(users: Emulation['world']['settings']['users']): readonly UserInfo[] {
  const arns = [...new Set(users.map(({ identity }) => identity.arn))];
  return arns.map((arn) => ({
    userName: arn.slice(arn.indexOf('/') + 1),
    arn,
    isAdministrator: true,
    accessKeys: users
      .filter(({ identity }) => identity.arn === arn)
      .map(({ accessKeyId, isActive }) => ({ accessKeyId, isActive })),
    groups: [],
    policies: [],
  }));
}

function usersOf(state: State, accountId: string): readonly UserInfo[] {
  const users = all(state, user.kind) as readonly Document<{ readonly UserName: string }>[];
  return users.map(({ id, fields: { UserName } }) => ({
    userName: UserName,
    arn: `acs:ram::${accountId}:user/${UserName}`,
    isAdministrator: false,
    accessKeys: keysOf(state, id),
    groups: members(state, { of: 'UserId', id, are: 'GroupId' }, group.kind, 'GroupName'),
    policies: attachedTo(state, 'User', id),
  }));
}

function rolesOf(state: State): readonly RoleInfo[] {
  const roles = all(state, role.kind) as readonly Document<RoleFields>[];
  return roles.map(({ id, fields }) => ({
    roleName: id,
    arn: fields.Arn,
    maxSessionSeconds: fields.MaxSessionDuration,
    trustPolicy: JSON.parse(fields.AssumeRolePolicyDocument) as unknown,
    policies: attachedTo(state, 'Role', id),
  }));
}

function givenRoles(roles: ReadonlyMap<string, number> | undefined, accountId: string): readonly RoleInfo[] {
  return [...(roles ?? [])].map(([roleName, maxSessionSeconds]) => {
    return { roleName, arn: `acs:ram::${accountId}:role/${roleName}`, maxSessionSeconds, policies: [] };
  });
}

/** Who there is. */
export const identityRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/identities', handle: (_, emulation) => json(200, identitiesOf(emulation)) },
];
