import { startEmulator } from '@scope/emulator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientOptions } from '../../src/client/client-options.ts';
import { ServiceClient } from '../../src/client/service-client.ts';
import { defaultCredentials } from '../../src/credentials/default.ts';
import { ramRoleArn } from '../../src/credentials/ram-role-arn.ts';
import type { Service } from '../../src/endpoint/service.ts';
import { key, roleArn } from '../credentials/support.ts';
import { outcomeOf } from '../support/client.ts';

const variables = [
  ...['REGION_ID', 'ENDPOINT', 'ENDPOINT_TYPE', 'EXTERNAL_ID', 'STS_REGION', 'VPC_ENDPOINT_ENABLED'],
  ...['ACCESS_KEY_ID', 'ACCESS_KEY_SECRET', 'SECURITY_TOKEN'],
];
beforeEach(() => {
  for (const name of variables) vi.stubEnv(`ALIBABA_CLOUD_${name}`, '');
});
afterEach(() => vi.unstubAllEnvs());

function set(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(`ALIBABA_CLOUD_${name}`, value);
}

const ecs: Service = {
  product: 'Ecs',
  version: '2014-05-26',
  endpoints: {
    patterns: { public: 'ecs.{regionId}.aliyuncs.com', vpc: 'ecs-vpc.{regionId}.aliyuncs.com' },
    regions: { public: { 'cn-beijing': 'ecs-cn-beijing.aliyuncs.com' } },
  },
};
const describeRegions = { name: 'DescribeRegions', readOnly: true, regionId: true } as const;

/** Where a client sends a call, and for which region. */
async function goalOf(options: ClientOptions = {}): Promise<string> {
  let goal = '';
  const transport = {
    send: async ({ origin, target }: { origin: string; target: string }) => {
      goal = origin + target;
      return { status: 200, headers: {}, body: new TextEncoder().encode('{}') };
    },
  };
  await new ServiceClient(ecs, { credentials: key, transport, ...options }).send(describeRegions, {});
  return goal;
}

function refusalOf(options: ClientOptions = {}, service = ecs): string {
  try {
    new ServiceClient(service, { credentials: key, ...options });
  } catch (error) {
    return String(error);
  }
  return '';
}

describe('a client takes from the environment what its options leave out', () => {
  it.each<[string, Record<string, string>, ClientOptions, string]>([
    ['the region', { REGION_ID: 'cn-x' }, {}, 'https://ecs.cn-x.aliyuncs.com/?RegionId=cn-x'],
    [
      'not the region that the code names',
      { REGION_ID: 'cn-x' },
      { regionId: 'cn-y' },
      'https://ecs.cn-y.aliyuncs.com/?RegionId=cn-y',
    ],
    [
      'the network',
      { REGION_ID: 'cn-x', ENDPOINT_TYPE: 'VPC' },
      {},
      'https://ecs-vpc.cn-x.aliyuncs.com/?RegionId=cn-x',
    ],
    [
      'not the network that the code names',
      { REGION_ID: 'cn-x', ENDPOINT_TYPE: 'vpc' },
      { network: 'public' },
      'https://ecs.cn-x.aliyuncs.com/?RegionId=cn-x',
    ],
    [
      'a host of the product',
      { ENDPOINT: 'ecs-cn-beijing.aliyuncs.com' },
      {},
      'https://ecs-cn-beijing.aliyuncs.com/',
    ],
    ['a host in a VPC', { ENDPOINT: 'ecs-vpc.cn-z.aliyuncs.com' }, {}, 'https://ecs-vpc.cn-z.aliyuncs.com/'],
    ['a host of somebody else', { ENDPOINT: 'cloud.example:8443' }, {}, 'https://cloud.example:8443/'],
    [
      'an emulator',
      { ENDPOINT: 'http://127.0.0.1:4566', REGION_ID: 'cn-x' },
      {},
      'http://127.0.0.1:4566/?RegionId=cn-x',
    ],
    [
      'an endpoint rather than a network',
      { ENDPOINT: 'http://[::1]:1', ENDPOINT_TYPE: 'vpc' },
      {},
      'http://[::1]:1/',
    ],
    [
      'not the endpoint that the code names',
      { ENDPOINT: 'http://127.0.0.1:1' },
      { endpoint: 'http://127.0.0.1:2' },
      'http://127.0.0.1:2/',
    ],
  ])('%s', async (_, values, options, want) => {
    set(values);
    expect(await goalOf(options)).toBe(want);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'no region',
      {},
      'regionId is missing: Ecs has one endpoint for each region; set the option, or ALIBABA_CLOUD_REGION_ID',
    ],
    [
      'a malformed region',
      { REGION_ID: 'cn/x' },
      "ALIBABA_CLOUD_REGION_ID is malformed: it takes an id such as 'cn-hangzhou'",
    ],
    [
      'an unknown network',
      { REGION_ID: 'x', ENDPOINT_TYPE: 'moon' },
      "ALIBABA_CLOUD_ENDPOINT_TYPE takes 'vpc' or 'public'",
    ],
    [
      'plain HTTP elsewhere',
      { ENDPOINT: 'http://ecs.cn-x.aliyuncs.com' },
      'ALIBABA_CLOUD_ENDPOINT "http://ecs.cn-x.aliyuncs.com" cannot be used: plain HTTP is for this machine only; set allowPlainHttp to send requests unprotected',
    ],
    [
      'a password',
      { ENDPOINT: 'https://me:hidden@host' },
      'ALIBABA_CLOUD_ENDPOINT cannot be used: it must not contain a user name or password',
    ],
    [
      'a path',
      { ENDPOINT: 'https://host/path' },
      'ALIBABA_CLOUD_ENDPOINT "https://host/path" cannot be used: it takes a host, without a path or query',
    ],
    [
      'another product',
      { ENDPOINT: 'slb.cn-x.aliyuncs.com' },
      'ALIBABA_CLOUD_ENDPOINT names slb.cn-x.aliyuncs.com, which is no host of Ecs: set the endpoint option of the client, or unset the variable',
    ],
  ])('and refuses %s', (_, values, want) => {
    set(values);
    expect(refusalOf()).toBe(`ConfigError: ${want}`);
  });

  it('lets any host stand for a product whose hosts nobody knows', () => {
    set({ ENDPOINT: 'slb.cn-x.aliyuncs.com' });
    expect(refusalOf({}, { ...ecs, endpoints: { patterns: {} } })).toBe('');
  });
});

describe('STS of the providers', () => {
  const role = () => ramRoleArn({ roleArn, credentials: key });

  it('is the emulator’s where the environment names one', async () => {
    await using emulator = await startEmulator();
    set({ ENDPOINT: emulator.url });
    expect(await role().getCredentials()).toMatchObject({ accessKeyId: expect.stringMatching(/^STS\./) });
    set({ ACCESS_KEY_ID: key.accessKeyId, ACCESS_KEY_SECRET: key.accessKeySecret });
    const client = new ServiceClient(
      { ...ecs, product: 'Sts', version: '2015-04-01' },
      { credentials: ramRoleArn({ roleArn }) },
    );
    expect(await client.send({ name: 'GetCallerIdentity' }, {})).toMatchObject({
      AccountId: expect.any(String),
    });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'its own where the endpoint is a service’s',
      { ENDPOINT: 'ecs.cn-x.aliyuncs.com' },
      'https://sts.aliyuncs.com',
    ],
    [
      'the VPC’s, in the region of the services',
      { ENDPOINT_TYPE: 'vpc', REGION_ID: 'cn-x' },
      'https://sts-vpc.cn-x.aliyuncs.com',
    ],
    [
      'the VPC’s, in a region of its own',
      { ENDPOINT_TYPE: 'vpc', REGION_ID: 'cn-x', STS_REGION: 'cn-y' },
      'https://sts-vpc.cn-y.aliyuncs.com',
    ],
    ['central, whatever the region of the services', { REGION_ID: 'cn-x' }, 'https://sts.aliyuncs.com'],
  ])('is %s', async (_, values, want) => {
    set(values);
    const asked: string[] = [];
    const transport = {
      send: async ({ origin }: { origin: string }) => {
        asked.push(origin);
        return { status: 400, headers: {}, body: new TextEncoder().encode('{"Code":"X"}') };
      },
    };
    await outcomeOf(ramRoleArn({ roleArn, credentials: key, transport }).getCredentials());
    expect(asked).toEqual([want]);
  });

  it('gets the external id of the environment, unless the code has one', async () => {
    await using emulator = await startEmulator();
    set({ ENDPOINT: emulator.url, EXTERNAL_ID: 'from-environment' });
    await role().getCredentials();
    await ramRoleArn({ roleArn, credentials: key, externalId: 'from-code' }).getCredentials();
    expect(emulator.requests.map(({ parameters }) => parameters?.ExternalId)).toEqual([
      'from-environment',
      'from-code',
    ]);
  });
});

it('the default chain is told where STS is', async () => {
  await using emulator = await startEmulator();
  set({ ROLE_ARN: roleArn, OIDC_PROVIDER_ARN: 'acs:ram::1234567890123456:oidc-provider/cluster' });
  vi.stubEnv('ALIBABA_CLOUD_OIDC_TOKEN_FILE', import.meta.filename);
  const attempts: string[] = [];
  const credentials = defaultCredentials({
    stsEndpoint: emulator.url,
    maxAttempts: 1,
    onAttempt: ({ operation }) => attempts.push(operation),
  });
  await outcomeOf(credentials.getCredentials());
  expect(attempts).toEqual(['AssumeRoleWithOIDC']);
  expect(emulator.requests.map(({ action }) => action)).toEqual(['AssumeRoleWithOIDC']);
});
