import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type ConsoleSignInOptions, consoleSignInUrl, isServiceError } from '../../src/index.ts';
import { errorOf, failureOf, key, roleOf } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.close());

const destination = 'https://ecs.console.aliyun.com/?a=1&b=测试#/server';
const loginUrl = 'https://app.example.com/console?next=%2F';

function options(changed: Partial<ConsoleSignInOptions> = {}): ConsoleSignInOptions {
  return { credentials: roleOf(emulator), destination, loginUrl, site: { host: emulator.url }, ...changed };
}

const open = (url: string) => fetch(url, { redirect: 'manual' });
const signInCalls = () => emulator.requests.filter(({ product }) => product === 'Signin');

describe('consoleSignInUrl', () => {
  it('makes a URL that leads to the destination, as the role', async () => {
    const { url } = await consoleSignInUrl(options());
    const response = await open(url);
    expect([response.status, response.headers.get('location')]).toEqual([302, new URL(destination).href]);
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      Action: 'Login',
      LoginUrl: loginUrl,
      Destination: destination,
      SigninToken: expect.any(String),
    });
    expect(signInCalls().map(({ action, identity }) => [action, identity])).toEqual([
      ['GetSigninToken', 'acs:sts::1234567890123456:assumed-role/app/alice'],
      ['Login', 'acs:sts::1234567890123456:assumed-role/app/alice'],
    ]);
  });

  it('makes a URL that works once', async () => {
    const { url } = await consoleSignInUrl(options());
    expect([(await open(url)).status, (await open(url)).status]).toEqual([302, 401]);
  });

  it('tells until when the URL works, counted from the request', async () => {
    emulator.faults.add({ match: { product: 'Signin' }, respond: { delayMs: 300 } });
    const before = Date.now();
    const { url, expiresAt } = await consoleSignInUrl(options());
    expect(expiresAt.getTime() - before).toBeGreaterThanOrEqual(30_000 - 1);
    expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(29_710);
    emulator.clock.advance(30_000);
    expect((await open(url)).status).toBe(401);
  });

  it('sends the keys in the body of a POST request, and asks for the ticket that is wanted', async () => {
    const bodies: string[] = [];
    const targets: string[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      bodies.push(body);
      targets.push(`${request.method} ${request.url} ${request.headers['content-type']}`);
      response.end(JSON.stringify({ SigninToken: 't+/=' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const credentials = { accessKeyId: 'STS.a', accessKeySecret: 's+ &', securityToken: 't/=' };
    const wanted = { credentials, site: { host: `http://127.0.0.1:${port}` }, ticketType: 'normal' };
    expect(await failureOf(consoleSignInUrl(options(wanted)))).toMatch(
      /accessKeySecret contains white space/,
    );
    const fine = { ...wanted, credentials: { ...credentials, accessKeySecret: 's+&' } };
    const { url } = await consoleSignInUrl(options(fine));
    expect([targets, bodies, new URL(url).searchParams.get('SigninToken')]).toEqual([
      ['POST /federation application/x-www-form-urlencoded'],
      [
        'Action=GetSigninToken&AccessKeyId=STS.a&AccessKeySecret=s%2B%26&SecurityToken=t%2F%3D&TicketType=normal',
      ],
      't+/=',
    ]);
  });

  it.each([
    ['an access key', key],
    ['an access key of a provider', { getCredentials: async () => key }],
    ['a bearer token', { getCredentials: async () => ({ ...key, bearerToken: 'b', securityToken: 't' }) }],
  ])('does not send %s', async (_, credentials) => {
    const error = await failureOf(consoleSignInUrl(options({ credentials })));
    expect([error, signInCalls()]).toEqual([
      "ConfigError: consoleSignInUrl: option 'credentials' takes the session of a role, with its security token, as ramRoleArn gives it; no access key and no bearer token can sign in",
      [],
    ]);
  });

  it('reports what the vendor refuses as an error of a service', async () => {
    const foreign = { accessKeyId: 'STS.foreign', accessKeySecret: 'secret-1', securityToken: 'token-1' };
    const error = await errorOf(consoleSignInUrl(options({ credentials: foreign })));
    expect(isServiceError(error, 'InvalidCredential.AuthenticateFail') && error.status).toBe(401);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/secret-1|token-1/);
  });

  it('shows no secret of an answer that repeats the request', async () => {
    const credentials = { accessKeyId: 'STS.id-1234', accessKeySecret: 'secret-1', securityToken: 'token-1' };
    const body = 'AccessKeySecret=secret-1&SecurityToken=token-1';
    emulator.faults.add({ match: { product: 'Signin' }, respond: { status: 502, body, code: 'Bad' } });
    const error = await errorOf(consoleSignInUrl(options({ credentials, maxAttempts: 1 })));
    expect(error.name).toBe('ResponseError');
    expect(JSON.stringify(error) + inspect(error, { depth: 9, showHidden: true })).not.toMatch(
      /secret-1|token-1/,
    );
  });

  it('asks again after a passing failure, and not after an answer without a ticket', async () => {
    emulator.faults.add({ match: { product: 'Signin', times: 1 }, respond: { status: 503 } });
    await consoleSignInUrl(options());
    emulator.faults.add({
      match: { product: 'Signin' },
      respond: { status: 200, body: '{"SigninToken":""}' },
    });
    expect(await failureOf(consoleSignInUrl(options()))).toBe(
      'ResponseError: GetSigninToken was answered without a SigninToken',
    );
    expect(signInCalls().length).toBe(3);
  });

  it('prints itself without the ticket, and hands it on as JSON', async () => {
    const signIn = await consoleSignInUrl(options());
    const ticket = new URL(signIn.url).searchParams.get('SigninToken') ?? '';
    expect(inspect(signIn)).toContain('SigninToken=[redacted]');
    expect(inspect(signIn)).not.toContain(ticket);
    expect(JSON.parse(JSON.stringify(signIn)).url).toBe(signIn.url);
  });

  it('ends with its signal', async () => {
    emulator.faults.add({ match: { product: 'Signin' }, respond: 'stall' });
    const signal = AbortSignal.timeout(50);
    expect(await failureOf(consoleSignInUrl(options({ signal })))).toMatch(/^TimeoutError: /);
  });

  const page = "a URL such as 'https://app.example.com/', by https and without a password";
  const site = "'china', 'international' or the host of another one, such as { host: 'signin.example.com' }";
  it.each([
    [
      { credentials: undefined },
      "option 'credentials' takes the session of a role: a provider such as ramRoleArn(…), or its three parts",
    ],
    [{ destination: undefined }, `option 'destination' takes ${page}`],
    [{ destination: '/relative' }, `option 'destination' takes ${page}`],
    [{ destination: 'http://ecs.console.aliyun.com/' }, `option 'destination' takes ${page}`],
    [{ destination: 'javascript:alert(1)' }, `option 'destination' takes ${page}`],
    [{ loginUrl: 'https://user:M4RK@example.com/' }, `option 'loginUrl' takes ${page}`],
    [{ loginUrl: '' }, `option 'loginUrl' takes ${page}`],
    [{ site: 'mars' }, `option 'site' takes ${site}`],
    [{ site: 'toString' }, `option 'site' takes ${site}`],
    [{ site: null }, `option 'site' takes ${site}`],
    [{ site: { host: 'a b' } }, `option 'site' takes ${site}`],
    [{ site: { host: 'signin.example.com/path' } }, `option 'site' takes ${site}`],
    [{ site: { host: 'http://signin.example.com' } }, `option 'site' takes ${site}`],
    [{ ticketType: '' }, "option 'ticketType' takes a text"],
    [{ desination: destination }, "consoleSignInUrl has no option 'desination'; did you mean 'destination'?"],
    [{ maxAttempts: 0 }, "option 'maxAttempts' takes a whole number, at least 1"],
  ])('refuses %o', async (changed, message) => {
    const failure = await failureOf(consoleSignInUrl({ ...options(), ...changed } as ConsoleSignInOptions));
    expect(failure).toMatch(/^ConfigError: /);
    expect(failure).toContain(message);
    expect(failure).not.toContain('M4RK');
    expect(emulator.requests).toEqual([]);
  });

  it('knows the sites', async () => {
    const hosts: string[] = [];
    const transport = {
      send: async ({ origin }: { origin: string }) => {
        hosts.push(origin);
        return { status: 200, headers: {}, body: new TextEncoder().encode('{"SigninToken":"t"}') };
      },
    };
    const ways = ['china', 'international', undefined, { host: 'signin.example.com' }] as const;
    const urls: string[] = [];
    for (const one of ways) urls.push((await consoleSignInUrl(options({ site: one, transport }))).url);
    expect(hosts).toEqual([
      'https://signin.aliyun.com',
      'https://signin-intl.aliyun.com',
      'https://signin.aliyun.com',
      'https://signin.example.com',
    ]);
    expect(urls.map((url) => new URL(url).origin)).toEqual(hosts);
  });
});
