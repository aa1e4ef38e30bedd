import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { fine, noPermission, type Parameters, sessionsOf } from '../../support/sessions.ts';
import type { Key } from '../../support/signed-call.ts';
import { attach, ram, userWithKey } from './support.ts';

// Without a user's name, these operations are about the user that calls them: policies have to see that user, too.

const emulator = useEmulator();
const { callAs } = sessionsOf(emulator, 'Ram');
const keys = new Map<string, Key>();

const ownUser = (name: string) => `acs:ram:*:*:user/${name}`;
const everyKey = 'ram:*AccessKey*';

beforeAll(async () => {
  const allowAll = { Effect: 'Allow', Action: everyKey, Resource: '*' };
  for (const [UserName, ...statements] of [
    ['barred', allowAll, { Effect: 'Deny', Action: everyKey, Resource: ownUser('barred') }],
    ['narrow', { Effect: 'Allow', Action: everyKey, Resource: ownUser('narrow') }],
    ['spare', allowAll],
    ['else', { Effect: 'Allow', Action: everyKey, Resource: ownUser('spare') }],
  ] as const) {
    keys.set(UserName, await userWithKey(emulator(), UserName));
    await attach(emulator(), `of-${UserName}`, statements, { UserName });
  }
});

const own = (name: string) => ({ UserAccessKeyId: keys.get(name)?.id ?? '' });

const operations: [action: string, parameters: (name: string) => Parameters][] = [
  ['CreateAccessKey', () => ({})],
  ['ListAccessKeys', () => ({})],
  ['GetAccessKeyLastUsed', own],
  ['UpdateAccessKey', (name) => ({ ...own(name), Status: 'Active' })],
];

async function keysOf(UserName: string): Promise<unknown> {
  const { AccessKeys } = await ram(emulator(), 'ListAccessKeys', { UserName });
  return AccessKeys;
}

describe.each([...operations, ['DeleteAccessKey', own] as const])('%s without a user', (action, sent) => {
  it('is denied to a user whose own user is denied to it', async () => {
    const before = await keysOf('barred');
    expect(await callAs(keys.get('barred'), action, sent('barred'))).toMatchObject(noPermission);
    expect(await keysOf('barred')).toEqual(before);
  });

  it('is denied to a user that may do it with another one alone', async () => {
    const before = await keysOf('else');
    expect(await callAs(keys.get('else'), action, sent('else'))).toMatchObject(noPermission);
    expect(await keysOf('else')).toEqual(before);
  });

  it('says nothing of the caller once it names another user', async () => {
    const asked = { ...sent('barred'), UserName: 'none' };
    expect(await callAs(keys.get('barred'), action, asked)).toMatchObject({ Code: 'EntityNotExist.User' });
    expect(await callAs(keys.get('narrow'), action, asked)).toMatchObject(noPermission);
  });
});

it('lets a user that may do it with itself alone change its own keys', async () => {
  const key = keys.get('narrow');
  for (const [action, sent] of operations) {
    expect([action, await callAs(key, action, sent('narrow'))]).toMatchObject([action, fine]);
    expect(emulator().requests.at(-1)?.authorization?.resources).toEqual([
      `acs:ram::${emulator().accountId}:user/narrow`,
    ]);
  }
  const last = await callAs(key, 'DeleteAccessKey', own('narrow'));
  expect(last).toMatchObject(fine);
});

it('is about the name that a user has when it calls', async () => {
  const key = await userWithKey(emulator(), 'first');
  await attach(
    emulator(),
    'of-second',
    [{ Effect: 'Allow', Action: everyKey, Resource: ownUser('second') }],
    {
      UserName: 'first',
    },
  );
  expect(await callAs(key, 'ListAccessKeys', {})).toMatchObject(noPermission);
  await ram(emulator(), 'UpdateUser', { UserName: 'first', NewUserName: 'second' });
  expect(await callAs(key, 'ListAccessKeys', {})).toMatchObject(fine);
});
