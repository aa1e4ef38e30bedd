import { describe, expect, it } from 'vitest';
import { useEmulator } from './support/emulator.ts';
import { callV1, callV3, type ResourceCall, resourceSpecs } from './support/resource-call.ts';
import { testKey } from './support/signed-call.ts';

const emulator = useEmulator({ specs: resourceSpecs });

interface Row {
  readonly given: string;
  readonly target?: string;
  readonly call?: ResourceCall;
  readonly status: number;
  readonly code: string;
  readonly message: RegExp;
}

const unsigned = { authorization: undefined };

/** In the order of the checks: what fails first decides, so each row but the last breaks later rules as well. */
const common: readonly Row[] = [
  {
    given: 'a path that is not UTF-8',
    target: 'GET /clusters/%FF',
    call: { tampered: unsigned },
    status: 400,
    code: 'InvalidParameter',
    message: /path is not percent-encoded/,
  },
  {
    given: 'an unknown version',
    target: 'GET /nothing',
    call: { headers: { 'x-acs-version': '1999-01-01' }, tampered: unsigned },
    status: 400,
    code: 'InvalidVersion',
    message: /1999-01-01/,
  },
  {
    given: 'a path that no operation has',
    target: 'GET /nothing',
    call: { tampered: unsigned },
    status: 404,
    code: 'InvalidAction.NotFound',
    message: /has no operation for GET \/nothing/,
  },
  {
    given: 'a method that the path does not have',
    target: 'PATCH /clusters/c1',
    call: { tampered: unsigned },
    status: 404,
    code: 'InvalidAction.NotFound',
    message: /PATCH \/clusters\/c1/,
  },
  {
    given: 'an action at the path of another one',
    target: 'GET /clusters',
    call: { action: 'DescribeCluster', tampered: unsigned },
    status: 404,
    code: 'InvalidAction.NotFound',
    message: /DescribeCluster cannot be called with GET \/clusters/,
  },
  {
    given: 'a form where JSON is wanted',
    target: 'POST /clusters',
    call: { body: 'a=1', contentType: 'application/x-www-form-urlencoded', tampered: unsigned },
    status: 400,
    code: 'InvalidParameter.ContentType',
    message: /must be application\/json/,
  },
  {
    given: 'no signature',
    call: { query: { pageSize: 'x' }, tampered: unsigned },
    status: 400,
    code: 'MissingAccessKeyId',
    message: /Authorization header/,
  },
  {
    given: 'an unknown key',
    call: { query: { pageSize: 'x' }, key: { id: 'nobody', secret: 'x' } },
    status: 404,
    code: 'InvalidAccessKeyId.NotFound',
    message: /does not exist/,
  },
  {
    given: 'a token of another key',
    call: { query: { pageSize: 'x' }, headers: { 'x-acs-accesskey-id': 'another' } },
    status: 403,
    code: 'InvalidSecurityToken.MismatchWithAccessKey',
    message: /names another access key/,
  },
  {
    given: 'a token that was not issued here',
    call: { query: { pageSize: 'x' }, key: { ...testKey, token: 'made up' } },
    status: 400,
    code: 'InvalidSecurityToken.Malformed',
    message: /not one that was issued/,
  },
  {
    given: 'a wrong secret',
    call: { query: { pageSize: 'x' }, key: { ...testKey, secret: 'wrong' } },
    status: 400,
    code: 'SignatureDoesNotMatch',
    message: /server string to sign is:/,
  },
  {
    given: 'a parameter of another type',
    call: { query: { pageSize: 'x' } },
    status: 400,
    code: 'InvalidParameter.pageSize',
    message: /integer/,
  },
  {
    given: 'a body that is not JSON',
    target: 'POST /clusters',
    call: { body: '{' },
    status: 400,
    code: 'InvalidParameter.body',
    message: /not valid JSON/,
  },
  {
    given: 'no body',
    target: 'POST /clusters',
    status: 400,
    code: 'MissingParameter.body',
    message: /body is required/,
  },
  {
    given: 'a body that lacks a member',
    target: 'POST /clusters',
    call: { body: '{}' },
    status: 400,
    code: 'MissingParameter.body.name',
    message: /body\.name is required/,
  },
];

const versions = [
  ['version 3', callV3],
  ['version 1', callV1],
] as const;

describe.each(versions)('a call of the resource style, signed with %s, with', (_, call) => {
  it.each(common)('$given is refused with $code', async (row) => {
    const { status, code, message } = row;
    const reply = await call(emulator(), row.target ?? 'GET /clusters', row.call);
    expect([reply.status, reply.headers['content-type']]).toEqual([status, 'application/json;charset=utf-8']);
    expect(reply.body).toEqual({
      RequestId: reply.headers['x-acs-request-id'],
      HostId: `127.0.0.1:${emulator().port}`,
      Code: code,
      Message: expect.stringMatching(message),
      Recommend: expect.stringContaining(code),
    });
  });
});

const classic: readonly Row[] = [
  {
    given: 'a signature of the wrong length',
    call: { tampered: { authorization: 'acs testAccessKeyId:short' } },
    status: 400,
    code: 'IncompleteSignature',
    message: /must read: acs/,
  },
  ...[
    ['x-acs-signature-nonce', 'MissingSignatureNonce'],
    ['date', 'MissingTimestamp'],
    ['x-acs-signature-method', 'MissingSignatureMethod'],
    ['x-acs-signature-version', 'MissingSignatureMethod'],
  ].map(([name = '', code = '']) => ({
    given: `no ${name}`,
    call: { tampered: { [name]: undefined } },
    status: 400,
    code,
    message: new RegExp(`the header ${name}`),
  })),
  {
    given: 'another method of signing',
    call: { headers: { 'x-acs-signature-method': 'HMAC-MD5' } },
    status: 400,
    code: 'InvalidParameter.x-acs-signature-method',
    message: /must be HMAC-SHA1/,
  },
  {
    given: 'a date in another form',
    call: { headers: { date: '2024-01-02T03:04:05Z' } },
    status: 400,
    code: 'InvalidTimeStamp.Format',
    message: /Tue, 02 Jan 2024/,
  },
  {
    given: 'a date of long ago',
    call: { headers: { date: 'Tue, 02 Jan 2024 03:04:05 GMT' } },
    status: 400,
    code: 'InvalidTimeStamp.Expired',
    message: /15 minutes/,
  },
  {
    given: 'the hash of another body',
    call: { headers: { 'content-md5': '1B2M2Y8AsgTpgAmY7PhCfh==' } },
    status: 400,
    code: 'ContentMD5NotMatched',
    message: /MD5/,
  },
];

describe('a call of the resource style, signed with version 1, with', () => {
  it.each(classic)('$given is refused with $code', async ({ call, status, code, message }) => {
    const reply = await callV1(emulator(), 'GET /clusters', call);
    expect([reply.status, reply.body.Code, reply.body.Message]).toEqual([
      status,
      code,
      expect.stringMatching(message),
    ]);
  });

  it('a nonce that was used before is refused', async () => {
    const headers = { 'x-acs-signature-nonce': 'once' };
    const replies = [
      await callV1(emulator(), 'GET /clusters', { headers }),
      await callV1(emulator(), 'GET /clusters', { headers }),
    ];
    expect(replies.map(({ status, body }) => [status, body.Code])).toEqual([
      [200, undefined],
      [400, 'SignatureNonceUsed'],
    ]);
  });
});
