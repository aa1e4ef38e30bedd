import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CredentialsProvider } from '../../src/call/credentials-provider.ts';
import { cliProfile } from '../../src/credentials/cli-profile.ts';
import { credentialsUri } from '../../src/credentials/credentials-uri.ts';
import { ecsRamRole } from '../../src/credentials/ecs-ram-role.ts';
import { externalProcess } from '../../src/credentials/external-process.ts';
import { oidcRoleArn } from '../../src/credentials/oidc-role-arn.ts';
import { ramRoleArn } from '../../src/credentials/ram-role-arn.ts';
import { remoteCredentials } from '../../src/credentials/remote.ts';
import { rsaKeyPair } from '../../src/credentials/rsa-key-pair.ts';
import { samlRoleArn } from '../../src/credentials/saml-role-arn.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { errorOf, key, redirectedTo, roleArn, temporaryFolder } from './support.ts';

// Every provider that gets its credentials from somebody else, against every kind of answer.

type Session = Readonly<Record<'id' | 'secret' | 'token' | 'expiration', unknown>>;

/** How an issuer words its answer, and who asks it. */
interface Issuer {
  readonly origin: string;
  answer(session: Session): object;
  provider(url: string): CredentialsProvider;
}

const usual = ({ id, secret, token, expiration }: Session) => ({
  AccessKeyId: id,
  AccessKeySecret: secret,
  SecurityToken: token,
  Expiration: expiration,
});
const ofRole = { answer: (session: Session) => ({ Credentials: usual(session) }) };
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

function profile(url: string, settings: object): CredentialsProvider {
  const file = join(temporaryFolder(), 'config.json');
  writeFileSync(file, JSON.stringify({ current: 'p', profiles: [{ name: 'p', ...settings }] }));
  return cliProfile({ file, transport: redirectedTo(url) });
}

const issuers: Readonly<Record<string, Issuer>> = {
  ramRoleArn: {
    ...ofRole,
    origin: 'ramRoleArn',
    provider: (stsEndpoint) => ramRoleArn({ roleArn, credentials: key, stsEndpoint }),
  },
  oidcRoleArn: {
    ...ofRole,
    origin: 'oidcRoleArn',
    provider: (stsEndpoint) =>
      oidcRoleArn({
        roleArn,
        oidcProviderArn: 'acs:ram::1:oidc-provider/p',
        oidcToken: () => 't',
        stsEndpoint,
      }),
  },
  samlRoleArn: {
    ...ofRole,
    origin: 'samlRoleArn',
    provider: (stsEndpoint) =>
      samlRoleArn({
        ...{ roleArn, samlProviderArn: 'acs:ram::1:saml-provider/p', samlAssertion: () => 'a' },
        stsEndpoint,
      }),
  },
  rsaKeyPair: {
    origin: 'rsaKeyPair',
    answer: ({ id, secret, expiration }) => ({
      SessionAccessKey: {
        ...{ SessionAccessKeyId: id, SessionAccessKeySecret: secret, Expiration: expiration },
      },
    }),
    provider: (stsEndpoint) =>
      rsaKeyPair({
        ...{
          publicKeyId: 'LTRSA',
          privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
        },
        stsEndpoint,
      }),
  },
  credentialsUri: {
    origin: 'credentialsUri',
    answer: usual,
    provider: (url) => credentialsUri({ uri: `${url}/credentials` }),
  },
  remoteCredentials: {
    origin: 'remoteCredentials',
    answer: usual,
    provider: (url) => remoteCredentials({ url: `${url}/token` }),
  },
  ecsRamRole: {
    origin: 'ecsRamRole',
    answer: (session) => ({ Code: 'Success', ...usual(session) }),
    provider: (endpoint) => ecsRamRole({ endpoint, roleName: 'r' }),
  },
  CloudSSO: {
    origin: 'CloudSSO',
    answer: (session) => ({ CloudCredential: usual(session) }),
    provider: (url) =>
      profile(url, {
        ...{ mode: 'CloudSSO', access_token: 't', cloud_sso_account_id: '1', cloud_sso_access_config: 'c' },
        cloud_sso_sign_in_url: 'https://signin.example.com/login',
      }),
  },
  OAuth: {
    origin: 'OAuth',
    answer: ({ id, secret, token, expiration }) => ({
      ...{ accessKeyId: id, accessKeySecret: secret, securityToken: token, expiration },
    }),
    provider: (url) =>
      profile(url, {
        ...{ mode: 'OAuth', oauth_site_type: 'CN', oauth_access_token: 't' },
        oauth_access_token_expire: 4_000_000_000,
      }),
  },
  externalProcess: {
    origin: 'externalProcess',
    answer: ({ id, secret, token, expiration }) => ({
      ...{ mode: 'StsToken', access_key_id: id, access_key_secret: secret, sts_token: token, expiration },
    }),
    provider: (url) =>
      externalProcess({
        command: [process.execPath, '-e', `fetch('${url}').then((a) => a.text()).then(console.log)`],
      }),
  },
};

const whole: Session = {
  id: 'STS.id',
  secret: 'M4RK-secret',
  token: 'M4RK-token',
  expiration: '2999-01-01T00:00:00Z',
};

/** Makes the text of an answer. */
type Row = (answer: Issuer['answer']) => string;
const changed =
  (change: Partial<Session>): Row =>
  (answer) =>
    JSON.stringify(answer({ ...whole, ...change }));

const rows: Readonly<Record<string, Row>> = {
  'nothing at all': () => '',
  null: () => 'null',
  'a text': () => '"M4RK"',
  HTML: () => '<html>busy</html>',
  'an empty object': () => '{}',
  'a list': (answer) => JSON.stringify([answer(whole)]),
  'half of it': (answer) => JSON.stringify(answer(whole)).slice(0, -20),
  'no id': changed({ id: undefined }),
  'an empty secret': changed({ secret: '' }),
  'a number as id': changed({ id: 7 }),
  'an object as secret': changed({ secret: { M4RK: 1 } }),
  'an odd date': changed({ expiration: 'M4RK' }),
  'an end in the past': changed({ expiration: '2001-01-01T00:00:00Z' }),
  'a line break in the id': changed({ id: 'STS.x\r\nx-evil: 1' }),
  'a line break in the secret': changed({ secret: 'M4RK\r\nx' }),
  'a null character': changed({ secret: 'M4RK\u0000' }),
  'parts that are only inherited': (answer) =>
    JSON.stringify(answer(whole)).replace(
      /"(AccessKeyId|SessionAccessKeyId|accessKeyId|access_key_id)"/,
      '"__proto__"',
    ),
};

let server: TestServer;
let body = '';
beforeEach(async () => {
  server = await startServer((response) => void response.end(body));
});
afterEach(() => server.close());

describe.each(Object.keys(issuers))('%s', (name) => {
  const { answer, origin, provider } = issuers[name] as Issuer;

  it('takes a good answer', async () => {
    body = JSON.stringify(answer(whole));
    const { accessKeyId, accessKeySecret, expiration } = await provider(server.url).getCredentials();
    expect([accessKeyId, accessKeySecret]).toEqual([whole.id, whole.secret]);
    expect(expiration).toEqual(new Date('2999-01-01T00:00:00Z'));
  });

  it.each(Object.keys(rows))('refuses %s', async (row) => {
    body = rows[row]?.(answer) ?? '';
    const error = await errorOf(provider(server.url).getCredentials());
    expect([error.name, error.message.slice(0, origin.length + 1)]).toEqual([
      'CredentialsError',
      `${origin}:`,
    ]);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('M4RK');
  });
});
