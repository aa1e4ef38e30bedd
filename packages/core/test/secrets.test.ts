import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import type { CredentialsProvider } from '../src/call/credentials-provider.ts';
import { bearerToken } from '../src/credentials/bearer-token.ts';
import { cliProfile } from '../src/credentials/cli-profile.ts';
import { credentialsUri } from '../src/credentials/credentials-uri.ts';
import { ecsRamRole } from '../src/credentials/ecs-ram-role.ts';
import { fromEnvironment } from '../src/credentials/environment.ts';
import { externalProcess } from '../src/credentials/external-process.ts';
import { fromFunction } from '../src/credentials/from-function.ts';
import { iniProfile } from '../src/credentials/ini-profile.ts';
import { oidcRoleArn } from '../src/credentials/oidc-role-arn.ts';
import { ramRoleArn } from '../src/credentials/ram-role-arn.ts';
import { remoteCredentials } from '../src/credentials/remote.ts';
import { rsaKeyPair } from '../src/credentials/rsa-key-pair.ts';
import { samlRoleArn } from '../src/credentials/saml-role-arn.ts';
import { staticCredentials } from '../src/credentials/static.ts';
import { createTransport } from '../src/transport/node.ts';
import { redirectedTo, temporaryFolder } from './credentials/support.ts';
import { clientOf, createThing, describeThing, outcomeOf } from './support/client.ts';
import { type Behaviour, closedPort, fine, refusal, startServer, type TestServer } from './support/server.ts';

// Every secret below contains the mark. Whatever the SDK hands out or writes is searched for it: printed with all that
// `util.inspect` can reach, as JSON, and member by member with those that are not enumerable.

const mark = 'MARKEDSECRET';
const accessKeySecret = `key-${mark}`;
const key = { accessKeyId: 'testAccessKeyId', accessKeySecret };
const token = { ...key, accessKeyId: 'STS.test', securityToken: `token+/=${mark}` };
const issued = {
  AccessKeyId: 'STS.issued',
  AccessKeySecret: `issued-${mark}`,
  SecurityToken: `issued-token-${mark}`,
  Expiration: new Date(Date.now() + 3_600_000).toISOString(),
};

/** A private key cannot contain the mark, so the search is for one of its lines as well. */
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString();
const marks = [mark, privateKey.split('\n')[5] ?? mark];

let server: TestServer | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

function leaks(root: unknown): string[] {
  const found: string[] = [];
  const look = (text: string | undefined, where: string) => {
    if (marks.some((one) => text?.includes(one))) found.push(where);
  };
  look(inspect(root, { showHidden: true, getters: true, depth: Number.POSITIVE_INFINITY }), 'inspect');
  look(inspect(root, { showHidden: true, depth: 50, customInspect: false }), 'inspect, raw');
  look(
    JSON.stringify(root, (_, value) => (value instanceof Error ? { ...value, cause: value.cause } : value)),
    'JSON',
  );
  look(`${String(root)} ${(root as Error)?.stack}`, 'text');
  const seen = new Set<unknown>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') look(value, path);
    if (typeof value !== 'object' || value === null || seen.has(value) || value instanceof Uint8Array) return;
    seen.add(value);
    for (const name of Reflect.ownKeys(value)) {
      const member = Object.getOwnPropertyDescriptor(value, name)?.value;
      look(String(name), path);
      walk(member, `${path}.${String(name)}`);
    }
  };
  walk(root, 'root');
  return found;
}

const page =
  (status: number, body: string): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end(body);
  };

/** Sends the caller's own headers and query back, as a careless gateway would. */
const echo: Behaviour = (response, { headers, url }) => {
  response.writeHead(502).end(`<pre>${JSON.stringify(headers)} ${url}</pre>`);
};
const mismatch: Behaviour = (response, { headers, url }) => {
  const said = `Specified signature is not matched. server string to sign is:${headers['x-acs-security-token']}\n${url}`;
  response
    .writeHead(400)
    .end(JSON.stringify({ Code: 'SignatureDoesNotMatch', Message: said, Recommend: said }));
};

const mishaps: Record<string, Behaviour> = {
  'a good answer': fine,
  'an error of the API': refusal(403, 'Forbidden.RAM'),
  'a signature that does not match': mismatch,
  'a gateway that echoes the request': echo,
  'a broken connection': (response) => response.socket?.resetAndDestroy(),
  'a redirect': (response) => void response.writeHead(302, { location: '/x' }).end(),
  'an answer that breaks off': page(200, '{"RequestId":'),
  'no answer in time': () => {},
};

const saml = { roleArn: 'acs:ram::1:role/r', samlProviderArn: 'acs:ram::1:saml-provider/p' };
const assertion = async () => Buffer.from(`<Assertion>${mark}</Assertion>`).toString('base64') + mark;

/** A file of the given text, for the providers that read one. */
function fileOf(text: string): string {
  const file = join(temporaryFolder(), 'credentials');
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

/** A profile of the command-line tool; whatever it asks for online comes from the test's server. */
function profileOf(url: string, profile: object): CredentialsProvider {
  const file = fileOf(JSON.stringify({ current: 'p', profiles: [{ name: 'p', ...profile }] }));
  return cliProfile({ file, transport: redirectedTo(url) });
}

const processOutput = JSON.stringify({
  mode: 'StsToken',
  access_key_id: token.accessKeyId,
  access_key_secret: accessKeySecret,
  sts_token: token.securityToken,
});

const kinds: Record<string, (url: string) => CredentialsProvider> = {
  'an access key': () => staticCredentials(key),
  'an STS token': () => staticCredentials(token),
  'a bearer token': () => bearerToken(`bearer-${mark}`),
  'a function': () => fromFunction(async () => token),
  'a role': (url) => ramRoleArn({ roleArn: saml.roleArn, credentials: token, stsEndpoint: url }),
  'an RSA key pair': (url) => rsaKeyPair({ publicKeyId: 'LTRSA.test', privateKey, stsEndpoint: url }),
  'a profile with an RSA key pair': (url) =>
    profileOf(url, { mode: 'RsaKeyPair', key_pair_name: 'LTRSA.test', private_key: privateKey }),
  'a SAML assertion': (url) => samlRoleArn({ ...saml, samlAssertion: assertion, stsEndpoint: url }),
  'an OIDC token': (url) =>
    oidcRoleArn({
      roleArn: saml.roleArn,
      oidcProviderArn: 'acs:ram::1:oidc-provider/p',
      oidcToken: async () => `oidc-${mark}`,
      stsEndpoint: url,
    }),
  'the role of an instance': (url) => ecsRamRole({ endpoint: url }),
  'a program': () =>
    externalProcess({ command: [process.execPath, '-e', `console.log(${JSON.stringify(processOutput)})`] }),
  'a profile with a key': (url) =>
    profileOf(url, { mode: 'AK', access_key_id: key.accessKeyId, access_key_secret: accessKeySecret }),
  'a profile with CloudSSO': (url) =>
    profileOf(url, {
      mode: 'CloudSSO',
      cloud_sso_sign_in_url: 'https://signin.example.com/device/login',
      cloud_sso_account_id: '1',
      cloud_sso_access_config: 'ac-1',
      access_token: `sso-${mark}`,
      cloud_sso_access_token_expire: 4_000_000_000,
    }),
  'a profile with OAuth': (url) =>
    profileOf(url, { mode: 'OAuth', oauth_site_type: 'CN', oauth_refresh_token: `oauth-${mark}` }),
  'a credentials file': () =>
    iniProfile({
      file: fileOf(
        `[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = ${accessKeySecret}\n`,
      ),
    }),
  'a URI': (url) => credentialsUri({ uri: `${url}/credentials?${mark}` }),
  'a backend': (url) =>
    remoteCredentials({ url: `${url}/credentials`, headers: { authorization: `Bearer ${mark}` } }),
  'the environment': () => {
    vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_ID', token.accessKeyId);
    vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_SECRET', token.accessKeySecret);
    vi.stubEnv('ALIBABA_CLOUD_SECURITY_TOKEN', token.securityToken);
    return fromEnvironment();
  },
};

function opened(kind: string, url: string): CredentialsProvider {
  const open = kinds[kind];
  if (open === undefined) throw new Error(`there is no kind '${kind}'`);
  return open(url);
}

const answerOfSts = JSON.stringify({
  Credentials: issued,
  SessionAccessKey: {
    SessionAccessKeyId: issued.AccessKeyId,
    SessionAccessKeySecret: issued.AccessKeySecret,
    Expiration: issued.Expiration,
  },
});

/** What the places that credentials come from answer, by the beginning of the path. */
const issuances: Record<string, string> = {
  '/credentials': JSON.stringify({ Code: 'Success', ...issued }),
  '/latest/api/token': `metadata-${mark}`,
  '/latest/meta-data/ram/security-credentials/role': JSON.stringify({ Code: 'Success', ...issued }),
  '/latest/meta-data/ram/security-credentials/': 'role',
  '/cloud-credentials': JSON.stringify({ CloudCredential: issued }),
  '/v1/token': JSON.stringify({
    access_token: `access-${mark}`,
    refresh_token: `refresh-${mark}`,
    expires_in: 3_600,
  }),
  '/v1/exchange': JSON.stringify({
    accessKeyId: issued.AccessKeyId,
    accessKeySecret: issued.AccessKeySecret,
    securityToken: issued.SecurityToken,
    expiration: issued.Expiration,
  }),
};

/** Issues credentials to those that ask for them; the others have the mishap. */
function issuing(mishap: Behaviour): Behaviour {
  return (response, request, number) => {
    const isForRole = /^AssumeRole/.test(String(request.headers['x-acs-action']));
    const path = Object.keys(issuances).find((start) => request.url?.startsWith(start));
    const isForKey = request.headers['x-acs-action'] === 'GenerateSessionAccessKey';
    const text = isForRole || isForKey ? answerOfSts : issuances[path ?? ''];
    if (text === undefined) mishap(response, request, number);
    else response.writeHead(200).end(text);
  };
}

async function everythingSaid(provider: CredentialsProvider, url: string): Promise<unknown[]> {
  const said: unknown[] = [];
  const take = (line: unknown) => void said.push(line);
  const transport = createTransport();
  const client = clientOf(url, {
    credentials: provider,
    transport,
    logger: { debug: take, warn: take },
    onAttempt: take,
    attemptTimeoutMs: 40,
    maxAttempts: 2,
  });
  for (const operation of [describeThing, createThing])
    said.push(await outcomeOf(client.send(operation, { Name: 'x' })));
  said.push(await outcomeOf(provider.getCredentials()), client, provider, transport);
  client.close();
  return said;
}

for (const [kind, open] of Object.entries(kinds)) {
  for (const [name, mishap] of Object.entries(mishaps)) {
    test(`${kind} does not leak with ${name}`, async () => {
      server = await startServer(issuing(mishap));
      for (const said of await everythingSaid(open(server.url), server.url)) expect(leaks(said)).toEqual([]);
      expect(server.requests.length).toBeGreaterThan(0);
    });
  }
}

/** What may go wrong where credentials are issued. */
const issuers: Record<string, Behaviour> = {
  'breaks off within the secrets': (response) => {
    const text = JSON.stringify({ Credentials: issued, ...issued });
    response.writeHead(200).end(text.slice(0, text.indexOf(issued.Expiration)));
  },
  'answers with something else': page(200, JSON.stringify([issued])),
  'forgets when they expire': page(
    200,
    JSON.stringify({ Credentials: { ...issued, Expiration: undefined } }),
  ),
  'issues expired ones': page(
    200,
    JSON.stringify({ Credentials: { ...issued, Expiration: '2001-01-01T00:00:00Z' } }),
  ),
  'fails and echoes the request': echo,
  'calls the signature wrong': mismatch,
  'answers outside of HTTP': (response) =>
    void response.socket?.end(`SSH-${mark}\r\n${JSON.stringify(issued)}\r\n`),
};

const askingKinds = [
  'a role',
  'an RSA key pair',
  'a profile with an RSA key pair',
  'a SAML assertion',
  'an OIDC token',
  'a URI',
  'a backend',
  'the role of an instance',
  'a profile with CloudSSO',
  'a profile with OAuth',
];

for (const kind of askingKinds) {
  for (const [name, behaviour] of Object.entries(issuers)) {
    test(`${kind} does not leak where the issuer ${name}`, async () => {
      server = await startServer(behaviour);
      const provider = opened(kind, server.url);
      const error = await outcomeOf(provider.getCredentials());
      expect(error).toMatchObject({ name: 'CredentialsError' });
      expect(leaks(error)).toEqual([]);
      expect(leaks(await everythingSaid(provider, server.url))).toEqual([]);
    });
  }
}

test('an issuer that cannot be reached leaks nothing', async () => {
  const url = `http://127.0.0.1:${await closedPort()}`;
  for (const kind of askingKinds) {
    const error = await outcomeOf(opened(kind, url).getCredentials());
    expect(error).toMatchObject({ name: 'CredentialsError' });
    expect(leaks(error)).toEqual([]);
  }
});

test('a private key that cannot be used does not leak', async () => {
  const broken = [
    privateKey.replace('END', 'EMD'),
    privateKey.replace('BEGIN', 'BEGIN ENCRYPTED'),
    `${privateKey}x`,
  ];
  for (const text of [...broken, privateKey.slice(0, 600), privateKey.slice(100)]) {
    const provider = rsaKeyPair({
      publicKeyId: 'LTRSA.test',
      privateKey: text,
      stsEndpoint: 'http://127.0.0.1:9',
    });
    expect(leaks([await outcomeOf(provider.getCredentials()), provider])).toEqual([]);
  }
});

test('the search finds a mark wherever it may be hidden', () => {
  const hidden = Object.defineProperty(new Error('x', { cause: { deep: { deeper: [mark] } } }), 'own', {
    value: mark,
  });
  class WithGetter {
    get secret() {
      return mark;
    }
  }
  expect(leaks(hidden)).toEqual(
    expect.arrayContaining(['inspect', 'JSON', 'root.cause.deep.deeper.0', 'root.own']),
  );
  expect(leaks(new WithGetter())).toContain('inspect');
});
