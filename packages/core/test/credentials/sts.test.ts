import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CredentialsProvider } from '../../src/call/credentials-provider.ts';
import { oidcRoleArn } from '../../src/credentials/oidc-role-arn.ts';
import { ramRoleArn } from '../../src/credentials/ram-role-arn.ts';
import { samlRoleArn } from '../../src/credentials/saml-role-arn.ts';
import { ConfigError } from '../../src/errors/errors.ts';
import type { PolicyDocument } from '../../src/policy/document.ts';
import { policy } from '../../src/policy/policy.ts';
import { allow } from '../../src/policy/statement.ts';
import type { HttpRequest, Transport } from '../../src/transport/transport.ts';
import { failureOf, key, manualClock, redirectedTo, roleArn, temporaryFolder } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.close());
afterEach(() => vi.unstubAllEnvs());

const oidcProviderArn = 'acs:ram::1234567890123456:oidc-provider/cluster';
const samlProviderArn = 'acs:ram::1234567890123456:saml-provider/company';

function role(options: Partial<Parameters<typeof ramRoleArn>[0]> = {}): CredentialsProvider {
  return ramRoleArn({ roleArn, credentials: key, stsEndpoint: emulator.url, ...options });
}

function calls(action = 'AssumeRole') {
  return emulator.requests.filter((request) => request.action === action);
}

describe('ramRoleArn', () => {
  it('sends what the options say', async () => {
    const policy = {
      Version: '1',
      Statement: [{ Effect: 'Allow', Action: 'ecs:*', Resource: '*' }],
    } as const;
    await role({
      roleSessionName: 'nightly',
      durationSeconds: 1_800,
      externalId: 'ext-1',
      sourceIdentity: 'anna',
      policy,
    }).getCredentials();
    expect(calls()[0]?.parameters).toEqual({
      RoleArn: roleArn,
      RoleSessionName: 'nightly',
      DurationSeconds: 1_800,
      ExternalId: 'ext-1',
      SourceIdentity: 'anna',
      Policy: JSON.stringify(policy),
    });
  });

  it('sends a policy without needless characters, and refuses one that is too long before the call', async () => {
    const reading = policy(allow(['ecs:Describe*']));
    await role({ policy: reading }).getCredentials();
    expect(calls()[0]?.parameters?.Policy).toBe(
      '{"Version":"1","Statement":[{"Effect":"Allow","Action":"ecs:Describe*","Resource":"*"}]}',
    );
    const tooLong = policy(allow(Array.from({ length: 100 }, (_, index) => `ecs:DescribeThings${index}`)));
    for (const given of [tooLong, JSON.stringify(tooLong)]) {
      expect(() => role({ policy: given })).toThrow(
        new ConfigError(
          "ramRoleArn: option 'policy' takes 2,048 characters at most, not 2364: use wildcards, such as 'ecs:Describe*'",
        ),
      );
    }
    expect(calls()).toHaveLength(1);
  });

  it.each([[{}], [{ Statement: '*' }], [[]], [''], [1], [null]])('refuses %j as a policy', (given) => {
    expect(() => role({ policy: given as unknown as PolicyDocument })).toThrow(
      new ConfigError("ramRoleArn: option 'policy' takes a policy or its text"),
    );
  });

  it.each([50, 1_000])('calls STS once for %d cold callers', async (callers) => {
    const provider = role();
    const all = await Promise.all(Array.from({ length: callers }, () => provider.getCredentials()));
    const ids = new Set(all.map(({ accessKeyId }) => accessKeyId));
    expect([ids.size, calls().length]).toEqual([1, 1]);
  });

  it('calls STS once for each session of 900 seconds, in its middle, whatever the number of calls', async () => {
    const clock = manualClock();
    await using server = await startEmulator({ clock: clock.now });
    const provider = role({ durationSeconds: 900, clock, stsEndpoint: server.url });
    const callsOf = new Map<string, number>();
    for (let second = 0; second < 900; second += 1) {
      for (let call = 0; call < 10; call += 1) {
        const { accessKeyId } = await provider.getCredentials();
        callsOf.set(accessKeyId, (callsOf.get(accessKeyId) ?? 0) + 1);
      }
      clock.advance(1_000);
      // The refresh at half of the life gets its turn.
      await new Promise(setImmediate);
    }
    const [first = 0, second = 0] = callsOf.values();
    expect([callsOf.size, server.requests.length]).toEqual([3, 3]);
    expect(Math.min(first, second)).toBeGreaterThan(4_000);
  });

  it('gives an error and no expired token when STS is down after expiry', async () => {
    const clock = manualClock();
    await using server = await startEmulator({ clock: clock.now });
    const provider = role({ clock, stsEndpoint: server.url, roleSessionName: 'x1' });
    await provider.getCredentials();
    server.faults.add({
      match: { action: 'AssumeRole' },
      respond: { status: 503, code: 'ServiceUnavailable' },
    });
    clock.advance(3_600_000);
    expect(await failureOf(provider.getCredentials())).toMatch(
      /^CredentialsError: ramRoleArn: cannot assume acs:ram::1234567890123456:role\/tester: AssumeRole failed with ServiceUnavailable: /,
    );
  });

  it('hands on what STS refuses, with its code in the cause', async () => {
    const wrong = role({ credentials: { ...key, accessKeyId: 'nobody' } });
    const failed = await wrong.getCredentials().catch((error: Error) => error);
    expect(failed).toMatchObject({
      name: 'CredentialsError',
      message: expect.stringContaining('InvalidAccessKeyId.NotFound'),
      cause: { name: 'ServiceError', code: 'InvalidAccessKeyId.NotFound' },
    });
  });

  it('takes another role as its source', async () => {
    const second = 'acs:ram::1234567890123456:role/second';
    await role({ roleArn: second, credentials: role({ roleSessionName: 'first' }) }).getCredentials();
    expect(calls().map(({ parameters, identity }) => [parameters?.RoleArn, identity])).toEqual([
      [roleArn, 'acs:ram::1234567890123456:user/tester'],
      [second, 'acs:sts::1234567890123456:assumed-role/tester/first'],
    ]);
  });

  it('names the session after the environment or the time', async () => {
    await role().getCredentials();
    vi.stubEnv('ALIBABA_CLOUD_ROLE_SESSION_NAME', 'from-environment');
    await role().getCredentials();
    expect(calls().map(({ parameters }) => parameters?.RoleSessionName)).toEqual([
      expect.stringMatching(/^alibaba-cloud-sdk-\d{13}$/),
      'from-environment',
    ]);
  });

  it('keeps a session alive although the local clock is hours off', async () => {
    await using server = await startEmulator({ clock: () => Date.now() + 5 * 3_600_000 });
    const provider = role({ stsEndpoint: server.url });
    const ids = [await provider.getCredentials(), await provider.getCredentials()];
    expect(ids[0]?.accessKeyId).toBe(ids[1]?.accessKeyId);
  });

  it.each([
    [{}, 'sts.aliyuncs.com'],
    [{ stsRegionId: 'cn-beijing' }, 'sts.cn-beijing.aliyuncs.com'],
    [{ stsRegionId: 'cn-beijing', network: 'vpc' }, 'sts-vpc.cn-beijing.aliyuncs.com'],
  ])('asks the STS of its region: %o', async (options, host) => {
    expect(await hostAskedBy((transport) => ({ ...options, transport }))).toBe(host);
  });

  it('takes region and network from the environment', async () => {
    vi.stubEnv('ALIBABA_CLOUD_STS_REGION', 'cn-shanghai');
    vi.stubEnv('ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED', 'true');
    expect(await hostAskedBy((transport) => ({ transport }))).toBe('sts-vpc.cn-shanghai.aliyuncs.com');
  });

  it.each([
    [{ roleArn: 'ops' }, "roleArn' takes an ARN such as 'acs:ram::123456789012:role/ops'"],
    [{ roleArn: undefined }, "roleArn' takes an ARN such as 'acs:ram::123456789012:role/ops'"],
    [{ roleSessionName: 'a b' }, "roleSessionName' takes 2 to 64 of A-Z a-z 0-9 . @ _ -"],
    [{ durationSeconds: 0 }, "durationSeconds' takes a whole number, at least 1"],
    [{ onRefresh: 'log' }, "onRefresh' takes a function"],
  ])('refuses the options %o', (options, message) => {
    expect(() => role(options as never)).toThrow(`ramRoleArn: option '${message}`);
  });

  it('suggests the option that was meant', () => {
    expect(() => role({ roleSesionName: 'x' } as never)).toThrow(
      "ramRoleArn has no option 'roleSesionName'; did you mean 'roleSessionName'?",
    );
  });

  async function hostAskedBy(options: (transport: Transport) => object): Promise<string> {
    const hosts: string[] = [];
    const inner = redirectedTo(emulator.url);
    const send = (request: HttpRequest) => {
      hosts.push(request.headers.host ?? '');
      return inner.send(request);
    };
    const provider = ramRoleArn({ roleArn, credentials: key, ...options({ send }) });
    await provider.getCredentials();
    return hosts.join();
  }
});

describe('answers of STS', () => {
  const whole = {
    AccessKeyId: 'STS.id',
    AccessKeySecret: 'hidden',
    SecurityToken: 'token',
    Expiration: '2999-01-01T00:00:00Z',
  };
  const rows: [string, unknown, string][] = [
    ['no credentials', {}, 'the answer has no Expiration'],
    [
      'no secret',
      { Credentials: { ...whole, AccessKeySecret: undefined } },
      'the answer has no AccessKeySecret',
    ],
    ['an empty token', { Credentials: { ...whole, SecurityToken: '' } }, 'the answer has no SecurityToken'],
    ['a number as id', { Credentials: { ...whole, AccessKeyId: 7 } }, 'the answer has no AccessKeyId'],
    [
      'an odd date',
      { Credentials: { ...whole, Expiration: 'soon' } },
      'the answer has no readable Expiration',
    ],
    [
      'a line break in the token',
      { Credentials: { ...whole, SecurityToken: 'a\r\nx-evil: 1' } },
      'the answer: securityToken contains white space or characters outside ASCII',
    ],
    [
      'an expired session',
      { Credentials: { ...whole, Expiration: '2001-01-01T00:00:00Z' } },
      'the new credentials have expired already, at 2001-01-01T00:00:00.000Z',
    ],
  ];
  it.each(rows)('with %s are refused without showing a secret', async (_, body, message) => {
    emulator.faults.add({ respond: { status: 200, body: JSON.stringify(body) } });
    expect(await failureOf(role({ maxAttempts: 1 }).getCredentials())).toBe(
      `CredentialsError: ramRoleArn: ${message}`,
    );
  });

  it.each([
    ['null', { status: 200, body: 'null' }, /status 200 and null or white space in place of an object/],
    ['a list', { status: 200, body: JSON.stringify([whole]) }, /status 200 and a list in place of an object/],
    ['half a JSON', { status: 200, body: '{"Credentials":' }, /status 200 and no complete JSON/],
    ['HTML', { status: 502, body: '<html>' }, /status 502 and no error of the API/],
  ] as const)('that are %s are said to be so', async (_, respond, message) => {
    emulator.faults.add({ respond });
    const failure = await failureOf(role({ maxAttempts: 1 }).getCredentials());
    expect(failure).toMatch(
      /^CredentialsError: ramRoleArn: cannot assume acs:ram::1234567890123456:role\/tester: /,
    );
    expect(failure).toMatch(message);
  });

  it('do not reach the prototype of anything', async () => {
    const body = `{"__proto__":{"polluted":1},"Credentials":{"__proto__":${JSON.stringify(whole)}}}`;
    emulator.faults.add({ respond: { status: 200, body } });
    expect(await failureOf(role({ maxAttempts: 1 }).getCredentials())).toBe(
      'CredentialsError: ramRoleArn: the answer has no Expiration',
    );
    expect('polluted' in {}).toBe(false);
  });
});

describe('oidcRoleArn', () => {
  it('reads the token file again at each refresh, and keeps the token out of the address', async () => {
    const clock = manualClock();
    await using server = await startEmulator({ clock: clock.now });
    const oidcTokenFile = join(temporaryFolder(), 'token');
    const provider = oidcRoleArn({ roleArn, oidcProviderArn, oidcTokenFile, clock, stsEndpoint: server.url });
    for (const token of ['first-token', 'second-token']) {
      writeFileSync(oidcTokenFile, `${token}\n`);
      await provider.getCredentials();
      clock.advance(3_600_000);
    }
    const seen = server.requests.map(({ parameters, headers }) => [
      parameters?.OIDCToken,
      headers.authorization,
    ]);
    expect(seen).toEqual([
      ['first-token', undefined],
      ['second-token', undefined],
    ]);
    expect(server.requests[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  it('takes everything from the environment of a cluster', async () => {
    const file = join(temporaryFolder(), 'token');
    writeFileSync(file, 'rrsa');
    vi.stubEnv('ALIBABA_CLOUD_ROLE_ARN', roleArn);
    vi.stubEnv('ALIBABA_CLOUD_OIDC_PROVIDER_ARN', oidcProviderArn);
    vi.stubEnv('ALIBABA_CLOUD_OIDC_TOKEN_FILE', file);
    vi.stubEnv('ALIBABA_CLOUD_ROLE_SESSION_NAME', 'pod');
    await oidcRoleArn({ stsEndpoint: emulator.url }).getCredentials();
    expect(calls('AssumeRoleWithOIDC')[0]?.parameters).toEqual({
      RoleArn: roleArn,
      OIDCProviderArn: oidcProviderArn,
      OIDCToken: 'rrsa',
      RoleSessionName: 'pod',
      DurationSeconds: 3_600,
    });
  });

  it('asks again with another nonce where an answer got lost', async () => {
    emulator.faults.add({
      match: { action: 'AssumeRoleWithOIDC', times: 1 },
      respond: 'reset',
      afterActing: true,
    });
    const options = { roleArn, oidcProviderArn, oidcToken: () => 't', stsEndpoint: emulator.url };
    await oidcRoleArn(options).getCredentials();
    expect(calls('AssumeRoleWithOIDC')).toHaveLength(2);
  });

  const given = { roleArn, oidcProviderArn };
  it.each([
    [{}, 'ALIBABA_CLOUD_ROLE_ARN is not set'],
    [{ roleArn }, 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN is not set'],
    [given, 'ALIBABA_CLOUD_OIDC_TOKEN_FILE is not set'],
    [{ ...given, oidcTokenFile: '/nowhere/token' }, /^no token from \/nowhere\/token: ENOENT/],
    [{ ...given, oidcToken: () => ' ' }, 'the oidcToken function holds no token'],
    [{ ...given, oidcToken: () => undefined as never }, 'the oidcToken function holds no token'],
    [
      {
        ...given,
        oidcToken: () => {
          throw new Error('vault sealed');
        },
      },
      'no token from the oidcToken function: vault sealed',
    ],
  ])('names what is missing: %o', async (options, message) => {
    const failure = await failureOf(oidcRoleArn({ ...options, stsEndpoint: emulator.url }).getCredentials());
    expect(failure).toMatch(/^CredentialsError: oidcRoleArn: /);
    expect(failure.slice('CredentialsError: oidcRoleArn: '.length)).toMatch(message);
  });

  it('does not send a malformed ARN from the environment', async () => {
    vi.stubEnv('ALIBABA_CLOUD_ROLE_ARN', 'ops');
    expect(await failureOf(oidcRoleArn({ oidcProviderArn, oidcToken: () => 't' }).getCredentials())).toBe(
      "CredentialsError: oidcRoleArn: the role's ARN is malformed",
    );
  });

  it('hands on what STS says of an expired token', async () => {
    const claims = Buffer.from(JSON.stringify({ exp: 1 })).toString('base64url');
    const provider = oidcRoleArn({ ...given, oidcToken: () => `e30.${claims}.x`, stsEndpoint: emulator.url });
    expect(await failureOf(provider.getCredentials())).toMatch(
      /^CredentialsError: oidcRoleArn: cannot assume acs:ram::1234567890123456:role\/tester: .*AuthenticationFail\.OIDCToken\.Expired/,
    );
  });

  it('takes a file or a function, not both', () => {
    expect(() => oidcRoleArn({ oidcToken: () => 't', oidcTokenFile: 'f' })).toThrow(
      'oidcRoleArn takes either oidcToken or oidcTokenFile',
    );
  });
});

describe('samlRoleArn', () => {
  it('asks for a new assertion at each refresh', async () => {
    const clock = manualClock();
    await using server = await startEmulator({ clock: clock.now });
    let asked = 0;
    const samlAssertion = async () => {
      asked += 1;
      return `assertion-${asked}`;
    };
    const provider = samlRoleArn({ roleArn, samlProviderArn, samlAssertion, clock, stsEndpoint: server.url });
    await provider.getCredentials();
    clock.advance(3_600_000);
    await provider.getCredentials();
    expect(server.requests.map(({ parameters }) => parameters?.SAMLAssertion)).toEqual([
      'assertion-1',
      'assertion-2',
    ]);
  });

  it.each([
    [() => '', 'samlAssertion returned no assertion'],
    [() => Promise.reject(new Error('signed out')), 'no assertion: signed out'],
  ])('says why there is no assertion', async (samlAssertion, message) => {
    const provider = samlRoleArn({ roleArn, samlProviderArn, samlAssertion, stsEndpoint: emulator.url });
    expect(await failureOf(provider.getCredentials())).toBe(`CredentialsError: samlRoleArn: ${message}`);
  });

  it('refuses to be made without its parts', () => {
    expect(() => samlRoleArn({ roleArn, samlProviderArn } as never)).toThrow(
      "samlRoleArn: option 'samlAssertion' takes a function",
    );
  });
});
