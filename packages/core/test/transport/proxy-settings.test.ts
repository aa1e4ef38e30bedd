import { describe, expect, test } from 'vitest';
import { proxyFor } from '../../src/transport/node/proxy.ts';

const secure = 'https://ecs.cn-hangzhou.aliyuncs.com';
const HTTPS_PROXY = 'http://proxy:3128';

describe('the environment decides', () => {
  const rows: [string, { target?: string; env: Record<string, string>; want: string | undefined }][] = [
    ['HTTPS_PROXY serves HTTPS', { env: { HTTPS_PROXY }, want: 'proxy:3128' }],
    [
      'HTTPS_PROXY does not serve plain HTTP',
      { target: 'http://10.0.0.1', env: { HTTPS_PROXY }, want: undefined },
    ],
    ['HTTP_PROXY serves plain HTTP', { target: 'http://10.0.0.1', env: { HTTP_PROXY: 'p:1' }, want: 'p:1' }],
    ['small letters go first', { env: { HTTPS_PROXY, https_proxy: 'http://small:1' }, want: 'small:1' }],
    [
      'an empty variable in small letters means none',
      { env: { HTTPS_PROXY, https_proxy: '' }, want: undefined },
    ],
    ['a proxy without a scheme is plain HTTP', { env: { HTTPS_PROXY: 'proxy' }, want: 'proxy:80' }],
    [
      'a proxy with TLS has its own default port',
      { env: { HTTPS_PROXY: 'https://proxy' }, want: 'proxy:443' },
    ],
    ['an IPv6 proxy loses its brackets', { env: { HTTPS_PROXY: 'http://[fd00::1]:1' }, want: 'fd00::1:1' }],
    [
      'a proxy from a CGI header is not believed',
      {
        target: 'http://10.0.0.1',
        env: { HTTP_PROXY: 'evil:1', REQUEST_METHOD: 'GET' },
        want: undefined,
      },
    ],
    [
      'this machine is never reached through it',
      { target: 'https://localhost:1', env: { HTTPS_PROXY }, want: undefined },
    ],
    ['nor is its address', { target: 'https://127.0.0.2', env: { HTTPS_PROXY }, want: undefined }],
    ['nor is its IPv6 address', { target: 'https://[::1]:2', env: { HTTPS_PROXY }, want: undefined }],
  ];
  for (const [name, { target = secure, env, want }] of rows) {
    test(name, () => {
      const proxy = proxyFor(new URL(target), undefined, env);
      expect(proxy && `${proxy.hostname}:${proxy.port}`).toBe(want);
    });
  }
});

describe('NO_PROXY exempts', () => {
  const rows: [list: string, target: string, isExempt: boolean][] = [
    ['*', secure, true],
    ['aliyuncs.com', secure, true],
    ['.aliyuncs.com', secure, true],
    ['*.aliyuncs.com', secure, true],
    ['ALIYUNCS.COM', secure, true],
    ['other.com, aliyuncs.com', secure, true],
    ['liyuncs.com', secure, false],
    ['aliyuncs.com.evil', secure, false],
    ['aliyuncs.com:443', secure, true],
    ['aliyuncs.com:8443', secure, false],
    ['10.0.0.1', 'https://10.0.0.1', true],
    ['10.0.0.0/8', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['10.0.0.0/99', 'https://10.1.2.3', false],
    ['fd00::/8', 'https://[fd00::5]', true],
    ['fd00::/8', 'https://10.0.0.1', false],
    ['[fd00::5]', 'https://[fd00::5]', true],
    ['fd00::5', 'https://[fd00::5]', true],
    ['[fd00::5]:443', 'https://[fd00::5]', true],
    [',, ,', secure, false],
    ['', secure, false],
  ];
  for (const [list, target, isExempt] of rows) {
    test(`'${list}' ${isExempt ? 'exempts' : 'does not exempt'} ${target}`, () => {
      const proxy = proxyFor(new URL(target), undefined, { HTTPS_PROXY, no_proxy: list });
      expect(proxy === undefined).toBe(isExempt);
    });
  }
});

describe('the option', () => {
  test('goes before the environment, for every target', () => {
    const env = { HTTPS_PROXY, NO_PROXY: '*' };
    expect(proxyFor(new URL('https://localhost'), 'http://own:1', env)).toMatchObject({
      hostname: 'own',
      port: 1,
    });
  });
  test('carries a user name and password', () => {
    const proxy = proxyFor(new URL(secure), 'http://me:s%3Acret@own', {});
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from('me:s:cret').toString('base64')}`);
  });
  for (const malformed of [
    'socks5://me:MARKED@own',
    'http://',
    'http://me:MARKED@[own',
    'http://me:MARKED@own:99999',
  ]) {
    test(`refuses ${malformed} and does not repeat it`, () => {
      expect(() => proxyFor(new URL(secure), malformed, {})).toThrow(
        "option 'proxy' takes the URL of an HTTP proxy, such as 'http://proxy:3128'",
      );
    });
  }
  test('refuses a stray percent sign', () => {
    expect(() => proxyFor(new URL(secure), 'http://me:100%@own', {})).toThrow(
      "option 'proxy': a '%' in the user name or password must be written '%25'",
    );
  });
});
