import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { bearerToken } from '../src/credentials/bearer-token.ts';
import { credentialsUri } from '../src/credentials/credentials-uri.ts';
import { fromEnvironment } from '../src/credentials/environment.ts';
import { fromFunction } from '../src/credentials/from-function.ts';
import { ramRoleArn } from '../src/credentials/ram-role-arn.ts';
import { samlRoleArn } from '../src/credentials/saml-role-arn.ts';
import { staticCredentials } from '../src/credentials/static.ts';
import type { CredentialsProvider } from '../src/credentials/types.ts';
import { createTransport } from '../src/platform/node.ts';
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

let server: TestServer | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

function leaks(root: unknown): string[] {
  const found: string[] = [];
  const look = (text: string | undefined, where: string) => {
    if (text?.includes(mark)) found.push(where);
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

const kinds: Record<string, (url: string) => CredentialsProvider> = {
  'an access key': () => staticCredentials(key),
  'an STS token': () => staticCredentials(token),
  'a bearer token': () => bearerToken(`bearer-${mark}`),
  'a function': () => fromFunction(async () => token),
  'a role': (url) => ramRoleArn({ roleArn: saml.roleArn, credentials: token, stsEndpoint: url }),
  'a SAML assertion': (url) => samlRoleArn({ ...saml, samlAssertion: assertion, stsEndpoint: url }),
  'a URI': (url) => credentialsUri({ uri: `${url}/credentials?${mark}` }),
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

/** Issues credentials to those that ask for them; the others have the mishap. */
function issuing(mishap: Behaviour): Behaviour {
  return (response, request, number) => {
    const isForCredentials = /^AssumeRole/.test(String(request.headers['x-acs-action']));
    const isUri = request.url?.startsWith('/credentials') ?? false;
    if (!isForCredentials && !isUri) return mishap(response, request, number);
    response
      .writeHead(200)
      .end(JSON.stringify(isUri ? { Code: 'Success', ...issued } : { Credentials: issued }));
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

for (const kind of ['a role', 'a SAML assertion', 'a URI']) {
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
  for (const kind of ['a role', 'a SAML assertion', 'a URI']) {
    const error = await outcomeOf(opened(kind, url).getCredentials());
    expect(error).toMatchObject({ name: 'CredentialsError' });
    expect(leaks(error)).toEqual([]);
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
