import { randomInt } from 'node:crypto';
import type { Refusal } from '../../refusal.ts';
import type { Document, Fields } from '../../state/document.ts';
import { allWith, type CloudCall, invalid, need, number, refusal, text } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import type { Resource } from '../kit/resource.ts';
import { type GroupFields, group, type RoleFields, role, type UserFields, user } from './model.ts';

/** Makes one of RAM's refusals. What exists already, is in use or would be too many is a conflict. */
export function conflict(call: CloudCall, code: string, message: string): Refusal {
  return refusal(call, code, message, 409);
}

/** Says that something is not there. */
export function missing(call: CloudCall, code: string, what: string): Refusal {
  return refusal(call, code, `The ${what} does not exist.`, 404);
}

/** Returns the user that a parameter names. */
export function userNamed(call: CloudCall, parameter = 'UserName'): Document<UserFields> {
  const name = need(call, parameter);
  const [found] = allWith(call, user, 'UserName', name);
  if (found === undefined) throw missing(call, 'EntityNotExist.User', `user ${name}`);
  return found;
}

/** Returns the user that a call names or, where it names none, the one that makes it. */
export function userOrCaller(call: CloudCall): Document<UserFields> {
  const own = call.caller === undefined ? undefined : call.state.get(user.kind, call.caller.id);
  return text(call, 'UserName') === undefined && own !== undefined
    ? (own as Document<UserFields>)
    : userNamed(call);
}

/** Returns the group that a parameter names. */
export function groupNamed(call: CloudCall): Document<GroupFields> {
  const name = need(call, 'GroupName');
  const [found] = allWith(call, group, 'GroupName', name);
  if (found === undefined) throw missing(call, 'EntityNotExist.Group', `group ${name}`);
  return found;
}

/** Returns the role that a parameter names. */
export function roleNamed(call: CloudCall): Document<RoleFields> {
  const name = need(call, 'RoleName');
  const found = call.state.get(role.kind, name) as Document<RoleFields> | undefined;
  if (found === undefined) throw missing(call, 'EntityNotExist.Role', `role ${name}`);
  return found;
}

/** Refuses one more of a kind than an account may have. */
export function checkQuota<F extends Fields>(
  call: CloudCall,
  { kind }: Resource<F>,
  code: string,
  limit: number,
): void {
  if (call.state.posting(kind, '').length < limit) return;
  throw conflict(call, code, `The account may have ${limit} of these at most.`);
}

/** Makes an id of 18 digits, of which the first tells what it is of. */
export function numericId(first: string): string {
  return `${first}${String(randomInt(0, 99_999_999)).padStart(8, '0')}${String(randomInt(0, 999_999_999)).padStart(9, '0')}`;
}

/** Makes a text of random letters and digits. */
export function randomText(length: number): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
}

const mostItems = 100;

/** Returns how many items a page may hold; RAM's lists show 100 where a call does not say it. */
export function pageSize(call: CloudCall, parameter = 'MaxItems'): number {
  const size = number(call, parameter, mostItems);
  if (size >= 1 && size <= mostItems) return size;
  throw invalid(call, parameter, `must be from 1 to ${mostItems}`);
}

/** Gives a list RAM's size of pages. */
export function inPages(list: CloudBehaviour): CloudBehaviour {
  return (call) => list({ ...call, parameters: { ...call.parameters, MaxItems: pageSize(call) } });
}
