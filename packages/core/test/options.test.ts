import { expect, test } from 'vitest';
import type { CallOptions } from '../src/call/call-options.ts';
import type { ClientOptions } from '../src/client/client-options.ts';
import { clientOf, describeThing } from './support/client.ts';

const url = 'http://127.0.0.1:1';

const clientRows: [options: object, want: string][] = [
  [{ regoinId: 'x' }, "ThingsClient has no option 'regoinId'; did you mean 'regionId'?"],
  [{ timeout: 5 }, "ThingsClient has no option 'timeout'"],
  [{ retrymode: 'adaptive' }, "ThingsClient has no option 'retrymode'; did you mean 'retryMode'?"],
  [{ retryMode: 'eager' }, "ThingsClient: option 'retryMode' takes 'standard' or 'adaptive'"],
  [{ maxAttempts: 0 }, "ThingsClient: option 'maxAttempts' takes a whole number, at least 1"],
  [{ maxSockets: 1.5 }, "ThingsClient: option 'maxSockets' takes a whole number, at least 1"],
  [
    { attemptTimeoutMs: -1 },
    "ThingsClient: option 'attemptTimeoutMs' takes a number of milliseconds, 0 for no limit",
  ],
  [
    { connectTimeoutMs: 2 ** 31 },
    "ThingsClient: option 'connectTimeoutMs' takes a number of milliseconds, 0 for no limit",
  ],
  [
    { callTimeoutMs: '5' },
    "ThingsClient: option 'callTimeoutMs' takes a number of milliseconds, 0 for no limit",
  ],
  [{ proxy: true }, "ThingsClient: option 'proxy' takes a proxy's URL, or false for none"],
  [{ middleware: () => {} }, "ThingsClient: option 'middleware' takes a list of functions"],
  [{ userAgent: 'tool\nhost: evil' }, "ThingsClient: option 'userAgent' takes printable ASCII text"],
  [{ userAgent: '工具' }, "ThingsClient: option 'userAgent' takes printable ASCII text"],
  [{ logger: 'console' }, "ThingsClient: option 'logger' takes an object"],
  [{ transport: { send: async () => {} }, proxy: false }, "option 'proxy' has no effect beside 'transport'"],
  [
    { transport: { send: async () => {} }, maxSockets: 2 },
    "option 'maxSockets' has no effect beside 'transport'",
  ],
];

for (const [options, want] of clientRows) {
  test(`a client refuses ${JSON.stringify(options)}`, () => {
    expect(() => clientOf(url, options as ClientOptions)).toThrow(
      expect.objectContaining({ name: 'ConfigError', message: want }),
    );
  });
}

const reserved = (name: string) => `option 'headers': '${name}' is set by the SDK and cannot be overridden`;

const callRows: [options: object, want: string][] = [
  [{ singal: null }, "DescribeThing has no option 'singal'; did you mean 'signal'?"],
  [{ retryMode: 'adaptive' }, "DescribeThing has no option 'retryMode'"],
  [{ headers: { Host: 'evil' } }, reserved('host')],
  [{ headers: { AUTHORIZATION: 'x' } }, reserved('authorization')],
  [{ headers: { 'x-acs-date': 'x' } }, reserved('x-acs-date')],
  [{ headers: { 'X-Acs-Signature-Nonce': 'x' } }, reserved('x-acs-signature-nonce')],
  [{ headers: { 'Content-Type': 'x' } }, reserved('content-type')],
  [{ headers: { 'transfer-encoding': 'x' } }, reserved('transfer-encoding')],
  [{ headers: { accept: 'x' } }, reserved('accept')],
  [
    { headers: { 'x-a': 'MARKED\r\nhost: evil' } },
    'option \'headers\': "x-a" is malformed, or its value is no ASCII text',
  ],
  [{ headers: { 'x-a\n': 'x' } }, 'option \'headers\': "x-a\\n" is malformed, or its value is no ASCII text'],
  [{ headers: { 'x-a': 5 } }, 'option \'headers\': "x-a" is malformed, or its value is no ASCII text'],
  [{ headers: { 'x-a': '测试' } }, 'option \'headers\': "x-a" is malformed, or its value is no ASCII text'],
  [{ extraParameters: { Name: 'twice' } }, "option 'extraParameters': the request has 'Name' already"],
];

for (const [options, want] of callRows) {
  test(`a call refuses ${JSON.stringify(options)}`, async () => {
    const call = clientOf(url).send(describeThing, { Name: 'thing' }, options as CallOptions);
    await expect(call).rejects.toMatchObject({ name: 'ConfigError', message: want });
  });
}
