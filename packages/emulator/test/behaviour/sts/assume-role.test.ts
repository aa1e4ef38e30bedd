import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../src/index.ts';
import { useEmulator } from '../../support/emulator.ts';
import { assumeRole, call, timeOf } from '../../support/signed-call.ts';

const emulator = useEmulator();

/** The parameters of a call that works, with some of them changed. */
function parameters(changed: Record<string, string> = {}): Record<string, string> {
  return { RoleArn: 'acs:ram::1234567890123456:role/ops', RoleSessionName: 'nightly', ...changed };
}

it('gives a key, a token and the time of their end', async () => {
  const { status, body } = await call(emulator(), 'Sts.AssumeRole', parameters({ DurationSeconds: '900' }));
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      RequestId: expect.any(String),
      AssumedRoleUser: {
        Arn: 'acs:ram::1234567890123456:role/ops/nightly',
        AssumedRoleId: expect.stringMatching(/^3\d{17}:nightly$/),
      },
      Credentials: {
        AccessKeyId: expect.stringMatching(/^STS\../),
        AccessKeySecret: expect.any(String),
        SecurityToken: expect.any(String),
        Expiration: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      },
    },
  });
});

it('never gives the same key twice', async () => {
  const [one, other] = [await assumeRole(emulator()), await assumeRole(emulator())];
  expect(new Set([one.id, other.id, one.secret, other.secret, one.token, other.token]).size).toBe(6);
});

it('makes calls of the session calls of the assumed role', async () => {
  const key = await assumeRole(emulator(), { SourceIdentity: 'alice' });
  const user = await call(emulator(), 'Sts.GetCallerIdentity');
  const role = await call(emulator(), 'Sts.GetCallerIdentity', {}, { key });
  expect(user.body).toEqual({
    RequestId: expect.any(String),
    IdentityType: 'RAMUser',
    AccountId: '1234567890123456',
    PrincipalId: expect.any(String),
    UserId: expect.any(String),
    Arn: 'acs:ram::1234567890123456:user/tester',
  });
  expect(role.body).toEqual({
    RequestId: expect.any(String),
    IdentityType: 'AssumedRoleUser',
    AccountId: '1234567890123456',
    PrincipalId: expect.stringMatching(/:nightly$/),
    RoleId: expect.any(String),
    Arn: 'acs:sts::1234567890123456:assumed-role/ops/nightly',
  });
});

it('lets a session assume another role', async () => {
  const key = await assumeRole(emulator());
  const { status, body } = await call(emulator(), 'Sts.AssumeRole', parameters({ SourceIdentity: 'alice' }), {
    key,
  });
  expect([status, body.SourceIdentity]).toEqual([200, 'alice']);
});

it('refuses the token from the moment of its end', async () => {
  await using own = await startEmulator({
    minSessionSeconds: 1,
    clock: () => Date.parse('2024-01-02T03:04:05Z'),
  });
  const key = await assumeRole(own, { DurationSeconds: '2' });
  own.clock.advance(1999);
  const before = await call(own, 'Sts.GetCallerIdentity', {}, { key });
  own.clock.advance(1);
  const after = await call(own, 'Sts.GetCallerIdentity', {}, { key, time: timeOf(own) });
  expect([before.status, after.status]).toEqual([200, 403]);
  expect(after.body).toMatchObject({
    Code: 'InvalidSecurityToken.Expired',
    Message: expect.stringContaining('has expired'),
  });
});

it('ends a session with the role’s longest one, where the call names no length', async () => {
  await using own = await startEmulator({
    roles: [{ name: 'ops', maxSessionSeconds: 1800 }],
    clock: () => Date.parse('2024-01-02T03:04:05Z'),
  });
  const { body } = await call(own, 'Sts.AssumeRole', parameters());
  expect(body.Credentials).toMatchObject({ Expiration: '2024-01-02T03:34:05Z' });
});

it('assumes only the roles that are named, each for as long as it allows', async () => {
  await using own = await startEmulator({ roles: [{ name: 'ops', maxSessionSeconds: 7200 }] });
  const long = await call(own, 'Sts.AssumeRole', parameters({ DurationSeconds: '7200' }));
  const longer = await call(own, 'Sts.AssumeRole', parameters({ DurationSeconds: '7201' }));
  const other = await call(
    own,
    'Sts.AssumeRole',
    parameters({ RoleArn: 'acs:ram::1234567890123456:role/other' }),
  );
  expect(long.status).toBe(200);
  expect(longer.body).toMatchObject({
    Code: 'InvalidParameter.DurationSeconds',
    Message: expect.stringContaining('7200'),
  });
  expect(other.body).toMatchObject({
    Code: 'EntityNotExist.Role',
    Message: expect.stringContaining('role/other'),
  });
});

describe('a refusal', () => {
  it.each<[string, Record<string, string>, number, string, RegExp]>([
    [
      'a session that is too short',
      { DurationSeconds: '899' },
      400,
      'InvalidParameter.DurationSeconds',
      /from 900/,
    ],
    [
      'a session that is too long',
      { DurationSeconds: '3601' },
      400,
      'InvalidParameter.DurationSeconds',
      /to 3600/,
    ],
    [
      'a role of another account',
      { RoleArn: 'acs:ram::9:role/ops' },
      404,
      'EntityNotExist.Role',
      /does not exist/,
    ],
    ['an ARN that is none', { RoleArn: 'ops' }, 400, 'InvalidParameter.RoleArn', /acs:ram::<account>/],
    [
      'a session name that is too short',
      { RoleSessionName: 'a' },
      400,
      'InvalidParameter.RoleSessionName',
      /2 to 64/,
    ],
    [
      'a session name with a blank',
      { RoleSessionName: 'a b' },
      400,
      'InvalidParameter.RoleSessionName',
      /2 to 64/,
    ],
    [
      'an external id that is too short',
      { ExternalId: 'a' },
      400,
      'InvalidParameter.ExternalId',
      /2 to 1224/,
    ],
    ['a policy that is no JSON', { Policy: '{' }, 400, 'InvalidParameter.PolicyGrammar', /not valid JSON/],
    [
      'a policy that is too long',
      { Policy: '"'.padEnd(2049, 'a') },
      400,
      'InvalidParameter.PolicySize',
      /2048/,
    ],
  ])('meets %s', async (_, changed, status, code, message) => {
    const reply = await call(emulator(), 'Sts.AssumeRole', parameters(changed));
    expect([reply.status, reply.body]).toMatchObject([
      status,
      { Code: code, Message: expect.stringMatching(message) },
    ]);
  });
});
