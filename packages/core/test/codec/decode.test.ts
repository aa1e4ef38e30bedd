import { describe, expect, it } from 'vitest';
import { decodeResponse } from '../../src/codec/decode.ts';
import type { Operation } from '../../src/codec/operation.ts';
import type { ResponseError, ServiceError } from '../../src/errors/errors.ts';
import { isServiceError } from '../../src/errors/guards.ts';
import { secretsOf } from '../../src/signing/credentials.ts';
import { stsToken } from '../signing/samples.ts';

interface Answer {
  readonly status?: number;
  readonly body?: string | Uint8Array;
  readonly headers?: Record<string, string>;
  readonly operation?: Partial<Operation<never, unknown>>;
  readonly signed?: readonly string[];
}

function decode({ status = 200, body = '', headers = {}, operation = {}, signed = [] }: Answer): unknown {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const sent = { operation: { name: 'Get', ...operation }, secrets: secretsOf(stsToken), signed };
  return decodeResponse({ status, headers, body: bytes }, sent);
}

function failure(answer: Answer): ServiceError | ResponseError {
  try {
    decode(answer);
  } catch (error) {
    return error as ServiceError | ResponseError;
  }
  throw new Error('the answer was accepted');
}

const requestId = { 'x-acs-request-id': 'id-from-header' };

describe('decodeResponse with success', () => {
  it.each<[string, Answer, unknown]>([
    [
      'an object, unknown members included',
      { body: '{"RequestId":"a","New":{"x":[1]}}' },
      { RequestId: 'a', New: { x: [1] } },
    ],
    [
      'the request id of the headers where the body has none',
      { body: '{"A":1}', headers: requestId },
      { A: 1, RequestId: 'id-from-header' },
    ],
    ['a request id in lower case', { body: '{"requestId":"b"}' }, { requestId: 'b', RequestId: 'b' }],
    ['204', { status: 204, headers: requestId }, { RequestId: 'id-from-header' }],
    ['205', { status: 205 }, {}],
    [
      'no body after HEAD',
      { operation: { method: 'HEAD' }, headers: requestId },
      { RequestId: 'id-from-header' },
    ],
    ['a list that is documented', { body: '[1]', operation: { response: 'list' }, headers: requestId }, [1]],
    ['204 in place of a list', { status: 204, operation: { response: 'list' } }, []],
    ...['{"A":1}', '[1]', '42', '"a"', 'true'].map((body): [string, Answer, unknown] => [
      `${body} where nothing is documented`,
      { body, operation: { response: 'any' } },
      JSON.parse(body),
    ]),
    ['nothing where nothing is documented', { operation: { response: 'any' } }, {}],
    ['null where nothing is documented', { body: 'null', operation: { response: 'any' } }, {}],
    [
      'a null in place of the request id',
      { body: '{"RequestId":null}', headers: requestId },
      { RequestId: 'id-from-header' },
    ],

    ['a byte order mark', { body: '\ufeff{"A":1}' }, { A: 1 }],
    ['a long integer', { body: '{"Id":1234567890123456789}' }, { Id: 1234567890123456789n }],
  ])('reads %s', (_, answer, want) => {
    expect(decode(answer)).toEqual(want);
  });

  it('hands out bytes and texts as they came', () => {
    const bytes = new Uint8Array([0, 255]);
    expect(decode({ body: bytes, operation: { response: 'binary' } })).toBe(bytes);
    expect(decode({ body: ' <a>é</a>\n', operation: { response: 'text' } })).toBe(' <a>é</a>\n');
    expect(decode({ body: '', operation: { response: 'text' } })).toBe('');
  });

  it('pollutes no prototype', () => {
    const output = decode({ body: '{"__proto__":{"polluted":1}}', headers: requestId }) as object;
    expect(Object.getPrototypeOf(output)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('decodeResponse with an answer that is none of the API', () => {
  const html = '<html><body>502 Bad Gateway</body></html>';
  it.each<[string, Answer, string]>([
    [
      'HTML with success',
      { body: html, headers: { 'content-type': 'text/html' } },
      'Get was answered with status 200 and no complete JSON (text/html, 41 characters)',
    ],
    [
      'truncated JSON',
      { body: '{"A":[1,' },
      'Get was answered with status 200 and no complete JSON (no content type, 8 characters)',
    ],
    [
      'XML with success',
      { body: '<Error><Code>X</Code></Error>' },
      'Get was answered with status 200 and no complete JSON (no content type, 29 characters)',
    ],
    ...(
      [
        ['', 'nothing in place of an object'],
        [' \r\n', 'null or white space in place of an object'],
        ['null', 'null or white space in place of an object'],
        ['42', 'a number in place of an object'],
        ['12345678901234567890', 'a bigint in place of an object'],
        ['"text"', 'a string in place of an object'],
        ['true', 'a boolean in place of an object'],
        ['[]', 'a list in place of an object'],
      ] as const
    ).map(([body, what]): [string, Answer, string] => [
      `success with ${JSON.stringify(body)}`,
      { body },
      `Get was answered with status 200 and ${what} (no content type, ${body.trim().length} characters)`,
    ]),
    [
      'an object in place of a list',
      { body: '{}', operation: { response: 'list' } },
      'Get was answered with status 200 and an object in place of a list (no content type, 2 characters)',
    ],
    [
      'nothing in place of a list',
      { operation: { response: 'list' } },
      'Get was answered with status 200 and nothing in place of a list (no content type, 0 characters)',
    ],
    [
      'HTML with failure',
      { status: 502, body: html, headers: { 'content-type': 'text/html' } },
      'Get was answered with status 502 and no error of the API (text/html, 41 characters)',
    ],
    [
      'an empty failure',
      { status: 500 },
      'Get was answered with status 500 and no error of the API (no content type, 0 characters)',
    ],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://evil.example' } },
      'Get was answered with status 302 and no error of the API (no content type, 0 characters)',
    ],
    [
      'a list',
      { status: 400, body: '[{"Code":"X"}]' },
      'Get was answered with status 400 and no error of the API (no content type, 14 characters)',
    ],
    [
      'a code that is no text',
      { status: 400, body: '{"Code":{"x":1}}' },
      'Get was answered with status 400 and no error of the API (no content type, 16 characters)',
    ],
    [
      'an empty code',
      { status: 400, body: '{"Code":""}' },
      'Get was answered with status 400 and no error of the API (no content type, 11 characters)',
    ],
    [
      'deep nesting',
      { status: 400, body: '['.repeat(100_000) },
      'Get was answered with status 400 and no error of the API (no content type, 100000 characters)',
    ],
  ])('reports %s', (_, answer, message) => {
    const error = failure({ ...answer, headers: { ...answer.headers, ...requestId } }) as ResponseError;
    expect(error).toMatchObject({
      name: 'ResponseError',
      message,
      operation: 'Get',
      status: answer.status ?? 200,
      requestId: 'id-from-header',
      headers: { ...answer.headers, ...requestId },
    });
    expect(error.excerpt).toBe(
      String(answer.body ?? '')
        .trim()
        .slice(0, 512),
    );
  });

  it('shows no more than the beginning of a long body', () => {
    expect((failure({ body: 'x'.repeat(1_000_000) }) as ResponseError).excerpt).toBe('x'.repeat(512));
  });

  it('shows no secrets in the excerpt, neither those sent nor new ones', () => {
    const body = `{"Sent":"${stsToken.securityToken}","Credentials":{"AccessKeySecret":"new-secret","SecurityToken":"new-tok`;
    expect((failure({ body }) as ResponseError).excerpt).toBe(
      '{"Sent":"[redacted]","Credentials":{"AccessKeySecret":"[redacted]","SecurityToken":"[redacted]',
    );
  });
});

describe('decodeResponse with a vendor error', () => {
  const detail = { AuthAction: 'ecs:Get', NoPermissionType: 'ImplicitDeny', New: [1] };
  const full = {
    RequestId: 'r',
    HostId: 'h',
    Code: 'A.B',
    Message: 'why',
    Recommend: 'https://x',
    AccessDeniedDetail: detail,
  };
  const lower = {
    requestId: 'r',
    code: 'A.B',
    message: 'why',
    recommend: 'https://x',
    accessDeniedDetail: detail,
  };

  it.each([
    ['upper case', full],
    ['lower case', lower],
  ])('reads its members in %s', (_, body) => {
    const headers = { ...requestId, 'x-acs-retry-after': '7' };
    const error = failure({ status: 403, body: JSON.stringify(body), headers }) as ServiceError;
    expect(error).toMatchObject({
      name: 'ServiceError',
      code: 'A.B',
      message: 'Get failed with A.B: why (request r)',
      status: 403,
      requestId: 'r',
      recommend: 'https://x',
      accessDeniedDetail: detail,
      operation: 'Get',
      headers,
    });
    expect(isServiceError(error, 'A.B')).toBe(true);
  });

  it.each<[string, string, string, string]>([
    [
      'a code that is a number',
      '{"code":404,"message":"none"}',
      '404',
      'Get failed with 404: none (request id-from-header)',
    ],
    ['no message', '{"Code":"X"}', 'X', 'Get failed with X: no message (request id-from-header)'],
    [
      'a message of the wrong type',
      '{"Code":"X","Message":{"a":1}}',
      'X',
      'Get failed with X: no message (request id-from-header)',
    ],
    [
      'a detail of the wrong type',
      '{"Code":"X","Message":"m","AccessDeniedDetail":"text"}',
      'X',
      'Get failed with X: m (request id-from-header)',
    ],
    [
      'XML',
      '<?xml version="1.0"?><Error><RequestId>x1</RequestId><Code>X.Y</Code><Message>a &amp; b</Message></Error>',
      'X.Y',
      'Get failed with X.Y: a & b (request x1)',
    ],
    [
      'truncated XML',
      '<Error><Code>X</Code><Mess',
      'X',
      'Get failed with X: no message (request id-from-header)',
    ],
  ])('reads %s', (_, body, code, message) => {
    const error = failure({ status: 400, body, headers: requestId }) as ServiceError;
    expect(error).toMatchObject({ name: 'ServiceError', code, message, status: 400 });
    expect(error.accessDeniedDetail).toBeUndefined();
  });

  it('shows no credentials in any of its members', () => {
    const { accessKeyId, accessKeySecret, securityToken = '' } = stsToken;
    const echo = `${accessKeyId} ${accessKeySecret} ${securityToken} ${encodeURIComponent(securityToken)}`;
    const body = {
      Code: 'X',
      Message: echo,
      RequestId: echo,
      Recommend: echo,
      AccessDeniedDetail: { A: [echo] },
    };
    // Some servers escape more than JSON asks.
    const json = JSON.stringify(body).replaceAll('=', '\\u003d').replaceAll('/', '\\/');
    const xml = `<Error><Code>X</Code><Message>${echo}</Message></Error>`;
    for (const text of [json, xml]) {
      const error = failure({ status: 400, body: text, headers: { 'x-echo': echo } }) as ServiceError;
      const shown = `${error.stack} ${JSON.stringify(error)} ${JSON.stringify(error.accessDeniedDetail)}`;
      for (const secret of echo.split(' ')) expect(shown).not.toContain(secret);
      expect(error.message).toContain('[redacted] [redacted] [redacted] [redacted]');
    }
  });

  it('says what follows from the text that the server signed', () => {
    const signed = [`GET&%2F&AccessKeyId%3D${stsToken.accessKeyId}%26A%3D1`];
    const answer = (text: string) =>
      failure({
        status: 400,
        signed,
        body: JSON.stringify({
          Code: 'SignatureDoesNotMatch',
          Message: `No match. server string to sign is:${text}`,
          Recommend: `See server string to sign is:${text}`,
        }),
      }) as ServiceError;
    expect(answer(signed[0] as string)).toMatchObject({
      code: 'SignatureDoesNotMatch',
      message:
        'Get failed with SignatureDoesNotMatch: No match. The server signed the same text: the accessKeySecret is wrong',
    });
    expect(answer('GET&%2F&A%3D1').recommend).toBe('See');
    expect(answer('GET&%2F&A%3D1')).toMatchObject({
      code: 'SignatureDoesNotMatch',
      message:
        "Get failed with SignatureDoesNotMatch: No match. The server signed another text, without 'AccessKeyId%3D…'",
    });
  });
});

describe('what a server says is bounded', () => {
  const long = 'x'.repeat(1_000_000);
  const codeOf = (body: object | string) =>
    failure({
      status: 400,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'x-acs-request-id': long,
        'content-type': long,
        ...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x-${i}`, 'v'])),
      },
    });

  it.each<[string, object | string]>([
    ['the code', { Code: long }],
    ['the message', { Code: 'X', Message: long }],
    ['the message of a mismatch', { Code: 'X', Message: `${long} server string to sign is:${long}` }],
    ['the request id', { Code: 'X', RequestId: long }],
    ['the address of advice', { Code: 'X', Recommend: long }],
    [
      'the detail',
      { Code: 'X', AccessDeniedDetail: { EncodedDiagnosticMessage: long, [long]: 1, deep: { long } } },
    ],
    [
      'many details',
      {
        Code: 'X',
        AccessDeniedDetail: Object.fromEntries(Array.from({ length: 9_999 }, (_, i) => [`m${i}`, 'v'])),
      },
    ],
    ['XML', `<Error><Code>${long}</Code><Message>${long}</Message></Error>`],
    ['an answer that is none', long],
  ])('%s', (_, body) => {
    const error = codeOf(body);
    expect(error.message.length).toBeLessThan(2_600);
    expect(error.stack?.length).toBeLessThan(5_000);
    expect(JSON.stringify(error).length).toBeLessThan(40_000);
    expect(Object.keys(error.headers).length).toBe(100);
  });

  it('keeps a diagnostic message whole, which is of use only so', () => {
    const message = 'AQFhYmM'.repeat(1_000);
    const error = codeOf({ Code: 'X', AccessDeniedDetail: { EncodedDiagnosticMessage: message } });
    expect((error as ServiceError).accessDeniedDetail).toEqual({ EncodedDiagnosticMessage: message });
  });

  it('stays in one line, so that nobody writes lines of our log', () => {
    const forged = 'X\r\nError: forged\u001b[31m\u2028';
    const error = failure({
      status: 400,
      body: JSON.stringify({ Code: forged, Message: forged, RequestId: forged }),
      headers: { 'x-odd': forged },
    }) as ServiceError;
    const shown = [error.message, error.code, error.requestId, error.headers['x-odd']].join('');
    expect(shown).toContain('X Error: forged [31m');
    expect(shown).not.toMatch(/[\p{Cc}\p{Zl}]/u);
  });

  it('cuts no character in half', () => {
    expect(codeOf({ Code: `${'x'.repeat(127)}😀` })).toMatchObject({ code: `${'x'.repeat(127)}\ufffd…` });
  });
});
