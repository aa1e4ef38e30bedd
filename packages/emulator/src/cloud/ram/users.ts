import type { Document } from '../../state/document.ts';
import { type CloudCall, countWith, insert, seconds, text, update } from '../kit/cloud-call.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { shown } from '../kit/resource.ts';
import { checkTexts, neededName } from './checks.ts';
import { checkQuota, conflict, inPages, numericId, userNamed } from './finding.ts';
import { accessKey, attachment, loginProfile, membership, targetOf, type UserFields, user } from './model.ts';

function checkFree(call: CloudCall, UserName: string): void {
  if (countWith(call, user, 'UserName', UserName) === 0) return;
  throw conflict(call, 'EntityAlreadyExists.User', `The user ${UserName} exists already.`);
}

const createUser: CloudBehaviour = (call) => {
  const UserName = neededName(call, 'UserName');
  checkTexts(call, 'DisplayName', 'MobilePhone', 'Email', 'Comments');
  checkFree(call, UserName);
  checkQuota(call, user, 'LimitExceeded.User', 1_000);
  const made = insert(call, user, {
    id: numericId('2'),
    region: '',
    fields: {
      UserName,
      DisplayName: textOr(call, 'DisplayName', UserName),
      MobilePhone: textOr(call, 'MobilePhone', ''),
      Email: textOr(call, 'Email', ''),
      Comments: textOr(call, 'Comments', ''),
      CreateDate: seconds(call),
      UpdateDate: seconds(call),
      LastLoginDate: '',
    },
  });
  return { User: shown(user, made, call) };
};

const getUser: CloudBehaviour = (call) => ({ User: shown(user, userNamed(call), call) });

const changeable = ['UserName', 'DisplayName', 'MobilePhone', 'Email', 'Comments'] as const;

const updateUser: CloudBehaviour = (call) => {
  const found = userNamed(call);
  checkTexts(call, ...changeable.map((name) => `New${name}`));
  const newName = text(call, 'NewUserName') ?? found.fields.UserName;
  if (newName !== found.fields.UserName) checkFree(call, newName);
  const sent = Object.fromEntries(
    changeable.flatMap((name) => {
      const value = text(call, `New${name}`);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Partial<UserFields>;
  const changed = update(call, found, { fields: { ...sent, UpdateDate: seconds(call) } });
  return { User: shown(user, changed, call) };
};

function checkUnused(call: CloudCall, { id, fields }: Document<UserFields>): void {
  const uses: readonly (readonly [code: string, what: string, isUsed: boolean])[] = [
    ['AccessKey', 'access keys', countWith(call, accessKey, 'UserId', id) > 0],
    ['Policy', 'policies', countWith(call, attachment, 'Target', targetOf('User', id)) > 0],
    ['Group', 'groups', countWith(call, membership, 'UserId', id) > 0],
    ['LoginProfile', 'a login profile', call.state.get(loginProfile.kind, id) !== undefined],
  ];
  const found = uses.find(([, , isUsed]) => isUsed);
  if (found === undefined) return;
  const [code, what] = found;
  throw conflict(call, `DeleteConflict.User.${code}`, `The user ${fields.UserName} still has ${what}.`);
}

const deleteUser: CloudBehaviour = (call) => {
  const found = userNamed(call);
  checkUnused(call, found);
  call.state.remove(found);
  return {};
};

/** The users of the account. */
export const users: CloudPart = part([user], {
  ram: {
    CreateUser: createUser,
    GetUser: getUser,
    ListUsers: inPages(list(user, { everywhere: true })),
    UpdateUser: updateUser,
    DeleteUser: deleteUser,
  },
});
