import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as OidcProvider from '@alicloud/credentials/dist/src/providers/oidc_role_arn';
import type * as OpenApiCore from '@alicloud/openapi-core';
import type * as VendorSts from '@alicloud/sts20150401';
import { oidcRoleArn, samlRoleArn } from '@scope/core';
import { type Emulator, startEmulator } from '@scope/emulator';
import { type AssumeRoleWithOIDCRequest, type AssumeRoleWithSAMLRequest, Sts } from '@scope/sts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parametersOf, type Recorded, type Recorder, startRecorder } from '../src/recorder.ts';

// Nobody signs these operations, so no signature shows whether a request is right. What the vendor's clients send is
// the measure instead.

const load = createRequire(import.meta.url);
const vendorSts: typeof VendorSts = load('@alicloud/sts20150401');
const openApiCore: typeof OpenApiCore = load('@alicloud/openapi-core');
const oidcProvider: typeof OidcProvider = load('@alicloud/credentials/dist/src/providers/oidc_role_arn');

const role = { RoleArn: 'acs:ram::1234567890123456:role/ops' };
const policy = {
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: "测试😀 a+b&c=%*~'()!/?#" }],
};
const oidc = {
  ...role,
  OIDCProviderArn: 'acs:ram::1234567890123456:oidc-provider/ack',
  OIDCToken: 'eyJhbGciOiJub25lIn0.e30.signature',
  RoleSessionName: 'pod',
};
const saml = {
  ...role,
  SAMLProviderArn: 'acs:ram::1234567890123456:saml-provider/idp',
  SAMLAssertion: 'PHNhbWxwOlJlc3BvbnNlPg==',
};

const oidcRows: readonly (readonly [string, AssumeRoleWithOIDCRequest & typeof oidc])[] = [
  ['what it needs', oidc],
  ['a policy and a duration', { ...oidc, DurationSeconds: 900, Policy: JSON.stringify(policy) }],
  ['all characters of a session’s name', { ...oidc, RoleSessionName: 'Az09.@_-' }],
  ['a token of characters that encoders get wrong', { ...oidc, OIDCToken: "e +&=%~*'()!/?#测试😀%2B" }],
];
const samlRows: readonly (readonly [string, AssumeRoleWithSAMLRequest & typeof saml])[] = [
  ['what it needs', saml],
  ['a policy and a duration', { ...saml, DurationSeconds: 3_600, Policy: JSON.stringify(policy) }],
  ['an assertion of characters that encoders get wrong', { ...saml, SAMLAssertion: "/+== &%~*'()!?#测试😀" }],
  ['a long assertion', { ...saml, SAMLAssertion: 'PHNhbWw+'.repeat(1_200) }],
];

let emulator: Emulator;
let recorder: Recorder;
let folder: string;

beforeAll(async () => {
  emulator = await startEmulator();
  recorder = await startRecorder(emulator.url);
  folder = await mkdtemp(join(tmpdir(), 'anonymous-'));
});
afterEach(() => expect(new Set(emulator.requests.map(({ status }) => status))).toEqual(new Set([200])));
afterAll(async () => {
  await recorder[Symbol.asyncDispose]();
  await emulator.close();
  await rm(folder, { recursive: true });
});

/** What a client has sent last. */
async function sentBy(call: () => Promise<unknown>): Promise<Recorded> {
  const before = recorder.requests.length;
  await call();
  expect(recorder.requests).toHaveLength(before + 1);
  return recorder.requests.at(-1) as Recorded;
}

/** The vendor's names of these members begin with a small letter, but for what is all capitals in front. */
function vendorFields(request: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(request).map(([name, value]) => [
      name.replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase()),
      value,
    ]),
  );
}

const vendorClient = () => {
  const config = new openApiCore.$OpenApiUtil.Config({
    endpoint: new URL(recorder.url).host,
    protocol: 'http',
  });
  return new vendorSts.default(config);
};
const vendorOidc = (request: object) =>
  sentBy(() =>
    vendorClient().assumeRoleWithOIDC(new vendorSts.AssumeRoleWithOIDCRequest(vendorFields(request))),
  );
const vendorSaml = (request: object) =>
  sentBy(() =>
    vendorClient().assumeRoleWithSAML(new vendorSts.AssumeRoleWithSAMLRequest(vendorFields(request))),
  );

/** The vendor's provider, as every pod with an OIDC token has it. It knows no scheme but https. */
function vendorOidcProvider(request: AssumeRoleWithOIDCRequest & typeof oidc): Promise<Recorded> {
  const tokenFile = join(folder, 'vendor-token');
  writeFileSync(tokenFile, request.OIDCToken);
  const builder = oidcProvider.default.builder();
  builder.withRoleArn(request.RoleArn).withOIDCProviderArn(request.OIDCProviderArn);
  builder.withOIDCTokenFilePath(tokenFile).withRoleSessionName(request.RoleSessionName);
  builder.withStsEndpoint(new URL(recorder.url).host);
  if (request.Policy !== undefined) builder.withPolicy(request.Policy);
  builder.withDurationSeconds(Number(request.DurationSeconds ?? 3_600));
  const provider = builder.build() as unknown as {
    doRequest: (request: object) => Promise<unknown>;
    getCredentials: () => Promise<unknown>;
  };
  const { doRequest } = provider;
  provider.doRequest = (given) => doRequest(Object.assign(given, { protocol: 'http' }));
  return sentBy(() => provider.getCredentials());
}

const ourClient = () => new Sts({ regionId: 'cn-hangzhou', endpoint: recorder.url });
const ourOptions = ({ DurationSeconds, Policy }: { DurationSeconds?: number | bigint; Policy?: string }) => ({
  stsEndpoint: recorder.url,
  durationSeconds: DurationSeconds === undefined ? undefined : Number(DurationSeconds),
  policy: Policy,
});

interface Comparable {
  readonly method: string;
  readonly parameters: Record<string, string>;
  readonly vendorHeaders: [string, string][];
}

/** A request without what is new each time, whose form is checked here. */
function comparable(sent: Recorded): Comparable {
  const { SignatureNonce = '', Timestamp = '', ...parameters } = parametersOf(sent);
  expect(Timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(Math.abs(Date.parse(Timestamp) - Date.now())).toBeLessThan(60_000);
  expect(SignatureNonce).toMatch(/^[\w-]{16,64}$/);
  const vendorHeaders = Object.entries(sent.headers)
    .filter(([name]) => name.startsWith('x-acs-'))
    .sort();
  return { method: sent.method, parameters, vendorHeaders };
}

/** What no client of these operations may send. */
function expectUnsigned(sent: Recorded, proof: string): void {
  const names = Object.keys(parametersOf(sent));
  const signed = names.filter((name) =>
    /^(AccessKeyId|SecurityToken|Signature(Method|Version|Type)?)$/.test(name),
  );
  expect([signed, sent.headers.authorization]).toEqual([[], undefined]);
  expect(decodeURIComponent(sent.target)).not.toContain(proof);
  expect(sent.target).not.toContain(encodeURIComponent(proof));
  expect(sent.headers['content-type']).toBe('application/x-www-form-urlencoded');
}

describe('AssumeRoleWithOIDC', () => {
  it.each(oidcRows)('sends with %s what the vendor’s STS client sends', async (_, request) => {
    const theirs = await vendorOidc(request);
    const ours = await sentBy(() => ourClient().assumeRoleWithOIDC(request));
    expect(comparable(ours)).toEqual(comparable(theirs));
    expect(parametersOf(ours)).toMatchObject({ Action: 'AssumeRoleWithOIDC', ...inText(request) });
    expectUnsigned(ours, request.OIDCToken);
  });

  it.each(oidcRows)('is sent by oidcRoleArn as well, with %s', async (_, request) => {
    const theirs = await vendorOidc({ DurationSeconds: 3_600, ...request });
    const { RoleArn, OIDCProviderArn, OIDCToken, RoleSessionName } = request;
    const provider = oidcRoleArn({
      ...ourOptions(request as object),
      roleArn: RoleArn,
      oidcProviderArn: OIDCProviderArn,
      oidcToken: () => OIDCToken,
      roleSessionName: RoleSessionName,
    });
    const ours = await sentBy(() => provider.getCredentials());
    expect(comparable(ours)).toEqual(comparable(theirs));
    expectUnsigned(ours, OIDCToken);
  });

  it.each(oidcRows)(
    'has its parameters, with %s, where the vendor’s provider has them',
    async (_, request) => {
      const theirs = await vendorOidcProvider(request);
      const ours = await sentBy(() => ourClient().assumeRoleWithOIDC({ DurationSeconds: 3_600, ...request }));
      const form = (sent: Recorded) => Object.fromEntries(new URLSearchParams(sent.body));
      const query = (sent: Recorded) => new URLSearchParams(sent.target.split('?')[1]);
      expect(form(ours)).toEqual(form(theirs));
      // It leaves the nonce out, and writes the format in capitals.
      expect([...query(theirs).keys()].sort()).toEqual(['Action', 'Format', 'Timestamp', 'Version']);
      expect([...query(ours).keys()]).toEqual(['Action', 'Format', 'SignatureNonce', 'Timestamp', 'Version']);
      expect(query(theirs).get('Format')?.toLowerCase()).toBe(query(ours).get('Format'));
    },
  );
});

describe('AssumeRoleWithSAML', () => {
  it.each(samlRows)('sends with %s what the vendor’s STS client sends', async (_, request) => {
    const theirs = await vendorSaml(request);
    const ours = await sentBy(() => ourClient().assumeRoleWithSAML(request));
    expect(comparable(ours)).toEqual(comparable(theirs));
    expect(parametersOf(ours)).toMatchObject({ Action: 'AssumeRoleWithSAML', ...inText(request) });
    expectUnsigned(ours, request.SAMLAssertion);
  });

  it.each(samlRows)('is sent by samlRoleArn as well, with %s', async (_, request) => {
    const theirs = await vendorSaml({ DurationSeconds: 3_600, ...request });
    const { RoleArn, SAMLProviderArn, SAMLAssertion } = request;
    const provider = samlRoleArn({
      ...ourOptions(request as object),
      roleArn: RoleArn,
      samlProviderArn: SAMLProviderArn,
      samlAssertion: () => SAMLAssertion,
    });
    const ours = await sentBy(() => provider.getCredentials());
    expect(comparable(ours)).toEqual(comparable(theirs));
    expectUnsigned(ours, SAMLAssertion);
  });
});

function inText(request: object): Record<string, string> {
  return Object.fromEntries(Object.entries(request).map(([name, value]) => [name, String(value)]));
}
