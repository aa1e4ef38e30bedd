import { inspect } from 'node:util';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TokenServiceOptions, type TokenUser, tokenService } from '../../src/index.ts';
import { key, roleArn, stsOf } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.close());

const policy = {
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: 'ecs:DescribeInstances', Resource: '*' }],
};
const userOf = (request: Request) => request.headers.get('x-user') ?? undefined;

function optionsFor(changed: Partial<TokenServiceOptions> = {}): TokenServiceOptions {
  return { sts: stsOf(emulator), roleArn, policy, authenticate: userOf, ...changed };
}

function asking(user?: string, init: RequestInit = {}): Request {
  const headers = { ...(user !== undefined && { 'x-user': user }), ...init.headers };
  return new Request('https://app.example.com/token', { method: 'POST', ...init, headers });
}

async function ask(changed: Partial<TokenServiceOptions>, request: Request) {
  const response = await tokenService(optionsFor(changed))(request);
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, string>,
  };
}

const assumed = () => emulator.requests.filter(({ action }) => action === 'AssumeRole');

describe('tokenService', () => {
  it('hands out a session that is named after the user, short, and narrowed by the policy', async () => {
    const { status, headers, body } = await ask({}, asking('alice'));
    expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([
      200,
      'no-store',
      'application/json',
    ]);
    expect(body).toEqual({
      AccessKeyId: expect.stringMatching(/^STS\./),
      AccessKeySecret: expect.any(String),
      SecurityToken: expect.any(String),
      Expiration: expect.stringMatching(/Z$/),
      IssuedAt: expect.stringMatching(/Z$/),
    });
    expect(Date.parse(body.Expiration ?? '') - Date.parse(body.IssuedAt ?? '')).toBeLessThanOrEqual(900_000);
    expect(assumed().map(({ parameters }) => parameters)).toEqual([
      { RoleArn: roleArn, RoleSessionName: 'alice', Policy: JSON.stringify(policy), DurationSeconds: 900 },
    ]);
  });

  it('tells when STS made the token, whatever the clock of the backend says', async () => {
    emulator.clock.advance(600_000);
    const { body } = await ask({ clock: { now: () => 0, monotonic: () => 0 } }, asking('alice'));
    expect(Math.abs(Date.parse(body.IssuedAt ?? '') - emulator.clock.now())).toBeLessThan(5_000);
  });

  it('asks for a policy and a name of the user’s own', async () => {
    const own = {
      authenticate: async () => ({ id: 'u-1', region: 'cn-beijing' }),
      policy: async ({ region }: { region: string }) => ({
        Version: '1',
        Statement: [{ ...policy.Statement[0], Resource: `acs:ecs:${region}:*:instance/*` }],
      }),
      roleSessionName: ({ id }: { id: string }) => `app-${id}`,
      durationSeconds: 1_800,
    };
    const { sts } = optionsFor();
    const response = await tokenService({ ...own, sts, roleArn })(asking());
    expect([response.status, assumed()[0]?.parameters]).toMatchObject([
      200,
      { RoleSessionName: 'app-u-1', DurationSeconds: 1_800, Policy: expect.stringContaining('cn-beijing') },
    ]);
  });

  it.each([
    ['al', 'al'],
    ['alice@example.com', 'alice@example.com'],
    ['a', /^user-[0-9a-f]{40}$/],
    ['wechat:测试 1', /^user-[0-9a-f]{40}$/],
    ['x'.repeat(65), /^user-[0-9a-f]{40}$/],
  ])('names the session of %j', async (id, name) => {
    await ask({ authenticate: () => id }, asking());
    expect(assumed()[0]?.parameters?.RoleSessionName).toMatch(name);
  });

  it.each([
    ['nobody', asking(), 401, 'Unauthenticated'],
    ['a GET request', asking('alice', { method: 'GET' }), 405, 'MethodNotAllowed'],
    ['a long body', asking('alice', { body: 'x'.repeat(8_193) }), 413, 'RequestTooLarge'],
    [
      'a length that is announced',
      asking('alice', { body: 'x', headers: { 'content-length': '9000' } }),
      413,
      'RequestTooLarge',
    ],
  ])('refuses %s', async (_, request, status, code) => {
    const answer = await ask({}, request);
    expect(answer).toMatchObject({ status, body: { Code: code, Message: expect.any(String) } });
    expect([answer.headers.get('cache-control'), answer.headers.get('allow')]).toEqual([
      'no-store',
      status === 405 ? 'POST' : null,
    ]);
    expect(emulator.requests).toEqual([]);
  });

  it('stops reading a body that is too long, however it comes', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1_024));
      },
    });
    const request = asking('alice', { body, duplex: 'half' } as RequestInit);
    expect((await ask({ maxBodyBytes: 2_048 }, request)).status).toBe(413);
    expect(sent).toBeLessThan(8);
  });

  it('gives the body to whoever authenticates', async () => {
    const authenticate = async (request: Request) => ((await request.json()) as { user: string }).user;
    const { status } = await ask({ authenticate }, asking(undefined, { body: '{"user":"bob"}' }));
    expect([status, assumed()[0]?.parameters?.RoleSessionName]).toEqual([200, 'bob']);
  });

  it('limits what one user gets in a minute, and what all get', async () => {
    let now = 5_000;
    const clock = { now: () => now, monotonic: () => now };
    const service = tokenService(optionsFor({ maxPerUserPerMinute: 2, maxPerMinute: 3, clock }));
    const statusFor = async (user: string) => {
      const { status, headers } = await service(asking(user));
      return `${user} ${status} ${headers.get('retry-after')}`;
    };
    const seen: string[] = [];
    for (const user of ['a', 'a', 'a', 'b', 'c']) seen.push(await statusFor(user));
    now += 45_500;
    seen.push(await statusFor('b'));
    now += 14_500;
    for (const user of ['a', 'c']) seen.push(await statusFor(user));
    expect(seen).toEqual([
      'a 200 null',
      'a 200 null',
      'a 429 60',
      'b 200 null',
      'c 429 60',
      'b 429 15',
      'a 200 null',
      'c 200 null',
    ]);
  });

  it.each<[string, Partial<TokenServiceOptions>, number, RegExp]>([
    [
      'authenticate fails',
      { authenticate: () => Promise.reject(new Error('db M4RK')) },
      500,
      /^Error: db M4RK/,
    ],
    [
      'it gives no id',
      { authenticate: () => ({}) as TokenUser },
      500,
      /option 'authenticate' takes a function/,
    ],
    ['an id is empty', { authenticate: () => '' }, 500, /option 'authenticate' takes a function/],
    ['an id is endless', { authenticate: () => 'M4RK'.repeat(300) }, 500, /an id of 1 to 1024 characters/],
    ['a policy is none', { policy: () => ({}) }, 500, /what option 'policy' returned is no policy/],
    ['a name is none', { roleSessionName: () => 'M4RK !' }, 500, /option 'roleSessionName' takes a function/],
    ['the role is unknown', { roleArn: 'acs:ram::1:role/M4RK' }, 502, /EntityNotExist\.Role/],
  ])('tells the backend, and nobody else, when %s', async (_, changed, status, message) => {
    const errors: unknown[] = [];
    const onError = (error: unknown) => {
      errors.push(error);
      throw new Error('a listener’s mistake');
    };
    const answer = await ask({ ...changed, onError }, asking('alice'));
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain('M4RK');
    expect(errors.map(String)).toEqual([expect.stringMatching(message)]);
  });

  it('tells the console where nobody listens', async () => {
    const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
    await ask({ policy: () => '' }, asking('alice'));
    expect(console.mock.calls.flat().map(String)).toEqual([expect.stringContaining("option 'policy'")]);
    console.mockRestore();
  });

  it('asks STS again after a passing failure, and says so when it lasts', async () => {
    const onError = () => undefined;
    emulator.faults.add({ match: { product: 'Sts', times: 1 }, respond: { status: 503 } });
    expect((await ask({ onError }, asking('alice'))).status).toBe(200);
    emulator.faults.add({ match: { product: 'Sts' }, respond: { status: 503 } });
    const { status, body } = await ask({ onError }, asking('alice'));
    expect([status, body.Code]).toEqual([502, 'TokenUnavailable']);
    emulator.faults.clear();
    emulator.faults.add({ match: { product: 'Sts' }, respond: { status: 200, body: '{"RequestId":"R"}' } });
    const errors: unknown[] = [];
    await ask({ onError: (error) => errors.push(error) }, asking('alice'));
    expect(errors.map(String)).toEqual(['ResponseError: AssumeRole was answered without credentials']);
  });

  it.each<[object, string]>([
    [{ sts: undefined }, "option 'sts' takes a client of STS, such as new StsClient()"],
    [{ sts: {} }, "option 'sts' takes a client of STS, such as new StsClient()"],
    [{ roleArn: undefined }, "option 'roleArn' takes an ARN such as 'acs:ram::123456789012:role/app'"],
    [{ roleArn: 'acs:ram::x:role/M4RK' }, "option 'roleArn' takes an ARN such as"],
    [{ authenticate: undefined }, "option 'authenticate' takes a function"],
    [{ authenticate: 'M4RK' }, "option 'authenticate' takes a function"],
    [{ policy: undefined }, "option 'policy' takes a policy, or a function that makes one for a user"],
    [{ policy: { Version: '1', Statement: [] } }, "option 'policy' is no policy: its Statement takes a list"],
    [{ policy: 7 }, "option 'policy' takes a policy: its document, or its JSON text"],
    [{ durationSeconds: 0.5 }, "option 'durationSeconds' takes a whole number, at least 1"],
    [{ maxPerMinute: -1 }, "option 'maxPerMinute' takes a whole number, at least 1"],
    [{ onError: null }, "option 'onError' takes a function"],
    [{ duration: 900 }, "tokenService has no option 'duration'"],
    [{ authentcate: userOf }, "tokenService has no option 'authentcate'; did you mean 'authenticate'?"],
  ])('refuses the options %o', (changed, message) => {
    const make = () => tokenService({ ...optionsFor(), ...changed } as TokenServiceOptions);
    expect(make).toThrow(
      expect.objectContaining({ name: 'ConfigError', message: expect.stringContaining(message) }),
    );
    expect(make).not.toThrow(/M4RK/);
  });

  it('shows no secret when it is printed', async () => {
    const service = tokenService(optionsFor());
    expect(inspect(service, { depth: 9, showHidden: true })).not.toContain(key.accessKeySecret);
  });
});
