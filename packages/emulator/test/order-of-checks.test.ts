import { describe, expect, it } from 'vitest';
import { useEmulator } from './support/emulator.ts';
import { exchange } from './support/http.ts';
import { assumeRole, type CallOptions, call, testKey, timeOf } from './support/signed-call.ts';

const users = [
  { accessKeyId: testKey.id, accessKeySecret: testKey.secret },
  { accessKeyId: 'disabled', accessKeySecret: 'secret', isActive: false },
];
const emulator = useEmulator({ users });

interface Row {
  readonly given: string;
  readonly operation?: string;
  readonly parameters?: Record<string, string>;
  readonly options?: () => CallOptions | Promise<CallOptions>;
  readonly status: number;
  readonly code: string;
  readonly message: RegExp;
}

const rows: readonly Row[] = [
  {
    given: 'a form that is not percent-encoded UTF-8, whatever the action is,',
    operation: 'Sts.Nothing',
    options: () => ({ form: 'Name=%FF' }),
    status: 400,
    code: 'InvalidParameter',
    message: /percent-encoded/,
  },
  {
    given: 'a body that is not a form',
    options: () => ({ form: '{}', headers: { 'content-type': 'application/json' } }),
    status: 400,
    code: 'InvalidParameter.ContentType',
    message: /x-www-form-urlencoded/,
  },
  {
    given: 'no action',
    options: () => ({ tampered: { 'x-acs-action': undefined } }),
    status: 400,
    code: 'MissingAction',
    message: /names no action/,
  },
  {
    given: 'no version',
    options: () => ({ tampered: { 'x-acs-version': undefined } }),
    status: 400,
    code: 'MissingVersion',
    message: /names no version/,
  },
  {
    given: 'an unknown version',
    operation: '1999-01-01.GetCallerIdentity',
    status: 400,
    code: 'InvalidVersion',
    message: /1999-01-01/,
  },
  {
    given: 'an unknown action goes before a missing signature',
    operation: 'Sts.__proto__',
    options: () => ({ tampered: { authorization: undefined } }),
    status: 404,
    code: 'InvalidAction.NotFound',
    message: /__proto__/,
  },
  {
    given: 'a method that the operation does not have',
    options: () => ({ method: 'PUT' }),
    status: 404,
    code: 'InvalidAction.NotFound',
    message: /PUT/,
  },
  {
    given: 'no signature at all',
    options: () => ({ tampered: { authorization: undefined } }),
    status: 400,
    code: 'MissingAccessKeyId',
    message: /Authorization header/,
  },
  {
    given: 'an Authorization header of another kind',
    options: () => ({ tampered: { authorization: 'Bearer token' } }),
    status: 400,
    code: 'IncompleteSignature',
    message: /ACS3-HMAC-SHA256/,
  },
  {
    given: 'no date',
    options: () => ({ tampered: { 'x-acs-date': undefined } }),
    status: 400,
    code: 'MissingTimestamp',
    message: /x-acs-date/,
  },
  {
    given: 'no nonce',
    options: () => ({ tampered: { 'x-acs-signature-nonce': undefined } }),
    status: 400,
    code: 'MissingSignatureNonce',
    message: /x-acs-signature-nonce/,
  },
  {
    given: 'no body hash',
    options: () => ({ tampered: { 'x-acs-content-sha256': undefined } }),
    status: 400,
    code: 'MissingContentSha256',
    message: /x-acs-content-sha256/,
  },
  {
    given: 'a vendor header that is not signed',
    options: () => ({ tampered: { 'x-acs-retry-attempts': '1' } }),
    status: 400,
    code: 'IncompleteSignature',
    message: /does not cover the header x-acs-retry-attempts/,
  },
  {
    given: 'a signed header that did not arrive',
    options: () => ({ headers: { 'x-acs-note': 'n' }, tampered: { 'x-acs-note': undefined } }),
    status: 400,
    code: 'IncompleteSignature',
    message: /covers the header x-acs-note/,
  },
  {
    given: 'a date with milliseconds goes before an unknown key',
    options: () => ({ time: '2024-01-02T03:04:05.000Z', key: { id: 'nobody', secret: '' } }),
    status: 400,
    code: 'InvalidTimeStamp.Format',
    message: /YYYY-MM-DDTHH:mm:ssZ/,
  },
  {
    given: 'a date that does not exist',
    options: () => ({ time: '2024-13-02T03:04:05Z' }),
    status: 400,
    code: 'InvalidTimeStamp.Format',
    message: /YYYY-MM-DDTHH:mm:ssZ/,
  },
  {
    given: 'a date 16 minutes ago',
    options: () => ({ time: timeOf(emulator(), -16 * 60_000) }),
    status: 400,
    code: 'InvalidTimeStamp.Expired',
    message: /15 minutes/,
  },
  {
    given: 'a date 16 minutes ahead',
    options: () => ({ time: timeOf(emulator(), 16 * 60_000) }),
    status: 400,
    code: 'InvalidTimeStamp.Expired',
    message: /15 minutes/,
  },
  {
    given: 'an unknown key',
    options: () => ({ key: { id: '__proto__', secret: 'secret' } }),
    status: 404,
    code: 'InvalidAccessKeyId.NotFound',
    message: /does not exist/,
  },
  {
    given: 'a disabled key',
    options: () => ({ key: { id: 'disabled', secret: 'secret' } }),
    status: 403,
    code: 'InvalidAccessKeyId.Inactive',
    message: /disabled/,
  },
  {
    given: 'a temporary key without its token',
    options: async () => {
      const { id, secret } = await assumeRole(emulator());
      return { key: { id, secret } };
    },
    status: 400,
    code: 'MissingSecurityToken',
    message: /needs its security token/,
  },
  {
    given: 'a token that was never issued',
    options: async () => ({ key: { ...(await assumeRole(emulator())), token: 'constructor' } }),
    status: 400,
    code: 'InvalidSecurityToken.Malformed',
    message: /not one that was issued/,
  },
  {
    given: 'a token of another key',
    options: async () => {
      const [one, other] = [await assumeRole(emulator()), await assumeRole(emulator())];
      return { key: { id: one.id, secret: one.secret, token: other.token ?? '' } };
    },
    status: 403,
    code: 'InvalidSecurityToken.MismatchWithAccessKey',
    message: /another access key/,
  },
  {
    given: 'a key header that names another key than the signature',
    options: () => ({ headers: { 'x-acs-accesskey-id': 'other' } }),
    status: 403,
    code: 'InvalidSecurityToken.MismatchWithAccessKey',
    message: /x-acs-accesskey-id/,
  },
  {
    given: 'a wrong secret goes before a missing parameter',
    operation: 'Ecs.DescribeInstances',
    options: () => ({ key: { ...testKey, secret: 'wrong' } }),
    status: 400,
    code: 'SignatureDoesNotMatch',
    message: /server string to sign is:ACS3-HMAC-SHA256\n[0-9a-f]{64}$/,
  },
  {
    given: 'a hash that is not the body’s',
    options: () => ({ headers: { 'x-acs-content-sha256': '0'.repeat(64) } }),
    status: 400,
    code: 'SignatureDoesNotMatch',
    message: /server string to sign is:/,
  },
  {
    given: 'a required parameter that was not sent',
    operation: 'Ecs.DescribeInstances',
    status: 400,
    code: 'MissingParameter.RegionId',
    message: /RegionId is required/,
  },
  {
    given: 'a required parameter that is empty',
    operation: 'Ecs.DescribeInstances',
    parameters: { RegionId: '' },
    status: 400,
    code: 'MissingParameter.RegionId',
    message: /RegionId is required/,
  },
  {
    given: 'a text in place of a number',
    operation: 'Ecs.DescribeInstances',
    parameters: { RegionId: 'cn-hangzhou', PageSize: 'ten' },
    status: 400,
    code: 'InvalidParameter.PageSize',
    message: /PageSize must be an integer/,
  },
  {
    given: 'a number beyond its limit',
    operation: 'Ecs.DescribeInstances',
    parameters: { RegionId: 'cn-hangzhou', PageSize: '101' },
    status: 400,
    code: 'InvalidParameter.PageSize',
    message: /at most 100/,
  },
];

describe('an answer to', () => {
  it.each(rows)('$given has the code $code', async (row) => {
    const options = (await row.options?.()) ?? {};
    const reply = await call(emulator(), row.operation ?? 'Sts.GetCallerIdentity', row.parameters, options);
    expect({ status: reply.status, ...reply.body }).toEqual({
      status: row.status,
      RequestId: reply.headers['x-acs-request-id'],
      HostId: `127.0.0.1:${emulator().port}`,
      Code: row.code,
      Message: expect.stringMatching(row.message),
      Recommend: expect.stringContaining(new URLSearchParams({ q: row.code }).toString()),
    });
  });
});

it('refuses a nonce that was used before, and takes it from another key', async () => {
  const nonce = 'the-same-every-time';
  const key = await assumeRole(emulator());
  const replies = [
    await call(emulator(), 'Sts.GetCallerIdentity', {}, { nonce }),
    await call(emulator(), 'Sts.GetCallerIdentity', {}, { nonce }),
    await call(emulator(), 'Sts.GetCallerIdentity', {}, { nonce, key }),
  ];
  expect(replies.map(({ status }) => status)).toEqual([200, 400, 200]);
  expect(replies[1]?.body).toMatchObject({
    Code: 'SignatureNonceUsed',
    Message: expect.stringContaining('new one'),
  });
});

it('does not use up the nonce of a request with a wrong signature', async () => {
  const nonce = 'still-fresh';
  const refused = await call(
    emulator(),
    'Sts.GetCallerIdentity',
    {},
    { nonce, key: { ...testKey, secret: 'wrong' } },
  );
  const accepted = await call(emulator(), 'Sts.GetCallerIdentity', {}, { nonce });
  expect([refused.status, accepted.status]).toEqual([400, 200]);
});

it('answers a path that is not / as an unknown operation', async () => {
  const reply = await exchange(emulator().url, {
    method: 'POST',
    path: '/clusters?Action=GetCallerIdentity&Version=2015-04-01&Format=JSON',
    headers: {},
  });
  expect(reply.status).toBe(404);
  expect(reply.body).toMatchObject({
    Code: 'InvalidAction.NotFound',
    Message: expect.stringContaining('/clusters'),
  });
});
