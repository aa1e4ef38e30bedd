import type { Emulator } from '../../../src/index.ts';
import type { Reply } from '../../support/http.ts';
import { call, type Key } from '../../support/signed-call.ts';

type Member = Readonly<Record<string, unknown>>;

/** Calls an operation of RAM and throws where it is refused. */
export async function ram(
  emulator: Emulator,
  action: string,
  parameters: Record<string, string> = {},
): Promise<Member> {
  const { status, body, text } = await call(emulator, `Ram.${action}`, parameters);
  if (status !== 200) throw new Error(`${action}: ${text}`);
  return body;
}

/** Calls an operation and returns the status with the code of its refusal. */
export async function refusalOf(
  emulator: Emulator,
  operation: string,
  parameters: Record<string, string> = {},
  key?: Key,
): Promise<[number, unknown]> {
  const { status, body }: Reply = await call(
    emulator,
    operation,
    parameters,
    key === undefined ? {} : { key },
  );
  return [status, body.Code];
}

/** Returns a member of an answer, however deep. */
export function at(answer: Member, ...path: readonly string[]): unknown {
  let value: unknown = answer;
  for (const name of path) value = (value as Member)[name];
  return value;
}

/** Returns what a list of an answer has under a name: `Users.User`, `UserName`. */
export function each(answer: Member, path: string, name: string): unknown[] {
  return (at(answer, ...path.split('.')) as Member[]).map((item) => item[name]);
}

/** Writes a policy document. */
export function policyOf(...Statement: readonly object[]): string {
  return JSON.stringify({ Version: '1', Statement });
}

export const allowAll = { Effect: 'Allow', Action: '*', Resource: '*' };

/** Writes a trust policy. */
export function trustOf(Principal: object, more: object = {}): string {
  return policyOf({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal, ...more });
}

/** Creates a custom policy; with a target, attaches it. */
export async function attach(
  emulator: Emulator,
  PolicyName: string,
  statements: readonly object[],
  target: Record<'UserName' | 'GroupName' | 'RoleName', string> | Record<string, string> = {},
): Promise<void> {
  await ram(emulator, 'CreatePolicy', { PolicyName, PolicyDocument: policyOf(...statements) });
  const [kind] = Object.keys(target);
  if (kind === undefined) return;
  const action = `AttachPolicyTo${kind.replace('Name', '')}`;
  await ram(emulator, action, { PolicyType: 'Custom', PolicyName, ...target });
}

/** Creates a user with an access key. */
export async function userWithKey(emulator: Emulator, UserName: string): Promise<Key> {
  await ram(emulator, 'CreateUser', { UserName });
  const { AccessKey } = await ram(emulator, 'CreateAccessKey', { UserName });
  const { AccessKeyId, AccessKeySecret } = AccessKey as Record<string, string>;
  return { id: AccessKeyId ?? '', secret: AccessKeySecret ?? '' };
}
