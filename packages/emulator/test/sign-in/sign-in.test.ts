import { describe, expect, it } from 'vitest';
import { useEmulator } from '../support/emulator.ts';
import { exchange, type Reply } from '../support/http.ts';
import { assumeRole, type Key, testKey } from '../support/signed-call.ts';

const emulator = useEmulator();
const pages = {
  LoginUrl: 'https://app.example.com/login',
  Destination: 'https://ecs.console.aliyun.com/?a=1',
};

function ask(method: string, parameters: Record<string, string>): Promise<Reply> {
  const form = new URLSearchParams(parameters).toString();
  const isPost = method === 'POST';
  return exchange(emulator().url, {
    method,
    path: isPost ? '/federation' : `/federation?${form}`,
    headers: isPost ? { 'content-type': 'application/x-www-form-urlencoded' } : {},
    body: isPost ? form : '',
  });
}

function keysOf({ id, secret, token = '' }: Key): Record<string, string> {
  return { AccessKeyId: id, AccessKeySecret: secret, SecurityToken: token };
}

async function request(changed: Record<string, string> = {}): Promise<Record<string, string>> {
  const key = await assumeRole(emulator());
  return { Action: 'GetSigninToken', ...keysOf(key), TicketType: 'mini', ...changed };
}

async function ticket(): Promise<string> {
  return (await ask('POST', await request())).body.SigninToken as string;
}

const login = (changed: Record<string, string>) => ask('GET', { Action: 'Login', ...pages, ...changed });

describe('GetSigninToken', () => {
  it.each(['POST', 'GET'])('gives a ticket for a session of a role by %s', async (method) => {
    const { status, body, headers } = await ask(method, await request());
    expect([status, body, headers['cache-control']]).toEqual([
      200,
      { RequestId: expect.any(String), SigninToken: expect.stringMatching(/^.{64}$/) },
      'no-store',
    ]);
  });

  it.each([
    ['Action', '', 400, 'InvalidAction'],
    ['Action', 'GetTicket', 400, 'InvalidAction'],
    ['AccessKeyId', '', 400, 'MissingParameter.AccessKeyId'],
    ['AccessKeySecret', '', 400, 'MissingParameter.AccessKeySecret'],
    ['SecurityToken', '', 400, 'MissingParameter.SecurityToken'],
    ['TicketType', '', 400, 'MissingParameter.TicketType'],
    ['TicketType', 'large', 400, 'InvalidParameter.TicketType'],
    ['AccessKeyId', 'STS.other', 401, 'InvalidCredential.AuthenticateFail'],
    ['AccessKeySecret', 'other', 401, 'InvalidCredential.AuthenticateFail'],
    ['SecurityToken', 'other', 401, 'InvalidCredential.AuthenticateFail'],
  ])('refuses %s=%s', async (name, value, status, code) => {
    expect(await ask('POST', await request({ [name]: value }))).toMatchObject({
      status,
      body: { Code: code },
    });
  });

  it('refuses a permanent key, and a session that is over', async () => {
    const permanent = await ask('POST', await request({ ...keysOf(testKey), SecurityToken: 'none' }));
    const parameters = await request();
    emulator().clock.advance(3_600_000);
    const over = await ask('POST', parameters);
    expect([permanent.body.Code, over.body.Code]).toEqual([
      'InvalidCredential.AuthenticateFail',
      'InvalidCredential.AuthenticateFail',
    ]);
  });
});

describe('Login', () => {
  it('sends on whoever brings a ticket, and notes who that is', async () => {
    const { status, headers } = await login({ SigninToken: await ticket() });
    expect([status, headers.location]).toEqual([302, pages.Destination]);
    expect(emulator().requests.at(-1)).toMatchObject({
      product: 'Signin',
      action: 'Login',
      identity: `acs:sts::${emulator().accountId}:assumed-role/ops/nightly`,
      status: 302,
    });
  });

  it('takes a ticket once', async () => {
    const SigninToken = await ticket();
    await login({ SigninToken });
    expect(await login({ SigninToken })).toMatchObject({
      status: 401,
      body: { Code: 'InvalidCredential.AuthenticateFail' },
    });
  });

  it('takes a ticket for 30 seconds', async () => {
    const [early, late] = [await ticket(), await ticket()];
    emulator().clock.advance(29_000);
    expect((await login({ SigninToken: early })).status).toBe(302);
    emulator().clock.advance(1_100);
    expect((await login({ SigninToken: late })).status).toBe(401);
  });

  it('leaves a ticket as it is when the request is refused for something else', async () => {
    const SigninToken = await ticket();
    const refused = [
      await login({ SigninToken, LoginUrl: '' }),
      await login({ SigninToken, Destination: '' }),
      await login({ SigninToken, Destination: 'https://console.aliyun.com.example.com/' }),
      await login({ SigninToken, Destination: 'javascript:alert(1)' }),
      await ask('POST', { Action: 'Login', ...pages, SigninToken }),
    ];
    expect(refused.map(({ status, body }) => `${status} ${body.Code}`)).toEqual([
      '400 MissingParameter.LoginUrl',
      '400 MissingParameter.Destination',
      '400 InvalidParameter.Destination',
      '400 InvalidParameter.Destination',
      '400 InvalidAction',
    ]);
    expect((await login({ SigninToken })).status).toBe(302);
  });

  it('needs a ticket', async () => {
    expect((await login({})).body.Code).toBe('MissingParameter.SigninToken');
  });
});

it('fails as a fault wants it', async () => {
  const remove = emulator().faults.add({
    match: { product: 'Signin', action: 'GetSigninToken', times: 1 },
    respond: { status: 503, code: 'ServiceUnavailable' },
  });
  const parameters = await request();
  const answers = [await ask('POST', parameters), await ask('POST', parameters)];
  remove();
  expect(answers.map(({ status, body }) => [status, body.Code])).toEqual([
    [503, 'ServiceUnavailable'],
    [200, undefined],
  ]);
});

it('keeps secrets and tickets out of what it remembers of requests', async () => {
  const parameters = await request();
  const given = (await ask('GET', parameters)).body.SigninToken as string;
  await login({ SigninToken: given });
  const remembered = JSON.stringify(emulator().requests.slice(-2));
  const { AccessKeySecret = '', SecurityToken = '' } = parameters;
  expect([AccessKeySecret, SecurityToken, given].filter((secret) => remembered.includes(secret))).toEqual([]);
});

it('answers bytes that are no UTF-8 with an error', async () => {
  const { status, body } = await exchange(emulator().url, {
    method: 'GET',
    path: '/federation?Action=%ff',
    headers: {},
  });
  expect([status, body.Code]).toEqual([400, 'InvalidParameter']);
});
