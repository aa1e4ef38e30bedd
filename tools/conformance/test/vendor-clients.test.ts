import { createRequire } from 'node:module';
import type * as OpenApiCore from '@alicloud/openapi-core';
import PopCore from '@alicloud/pop-core';
import type * as Darabonba from '@darabonba/typescript';
import { Ecs } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The emulator judges our signatures. That it judges rightly is shown by the vendor's own clients, old and new, which
// it must understand as well as ours.

// The default export is out of reach of an ESM import, so the vendor's core is loaded as CommonJS.
const load = createRequire(import.meta.url);
const openApiCore: typeof OpenApiCore = load('@alicloud/openapi-core');
const { RuntimeOptions }: typeof Darabonba = load('@darabonba/typescript');

const key = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };
const tags = [
  { Key: 'k 1', Value: "v/1*~'()+%!" },
  { Key: 'é', Value: '测试😀' },
];
const run = { RegionId: 'cn-hangzhou', ImageId: 'm-1', InstanceType: 'ecs.g8i.large', Amount: 2, Tag: tags };

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

interface StsAnswer {
  readonly Credentials: { AccessKeyId: string; AccessKeySecret: string; SecurityToken: string };
}

describe('pop-core (signature V1)', () => {
  const connect = (apiVersion: string, credentials: PopCore.Config | object = key) =>
    new PopCore({ ...key, ...credentials, endpoint: emulator.url, apiVersion });

  it('assumes a role and lists what our client created', async () => {
    const { Credentials } = await connect('2015-04-01').request<StsAnswer>('AssumeRole', {
      RoleArn: 'acs:ram::1234567890123456:role/ops',
      RoleSessionName: 'vendor',
    });
    const ours = new Ecs({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials: key });
    const { InstanceIdSets } = await ours.runInstances(run);
    const theirs = connect('2014-05-26', {
      accessKeyId: Credentials.AccessKeyId,
      accessKeySecret: Credentials.AccessKeySecret,
      securityToken: Credentials.SecurityToken,
    });

    const page = await theirs.request<{ TotalCount: number }>(
      'DescribeInstances',
      { RegionId: 'cn-hangzhou', InstanceIds: JSON.stringify(InstanceIdSets?.InstanceIdSet) },
      { method: 'POST' },
    );

    expect(page.TotalCount).toBe(2);
    expect(emulator.requests.at(-1)?.identity).toBe('acs:sts::1234567890123456:assumed-role/ops/vendor');
  });

  it('is refused with a wrong secret', async () => {
    const request = connect('2014-05-26', { accessKeySecret: 'wrong' }).request('DescribeRegions', {});

    await expect(request).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' });
  });
});

describe('the vendor’s current core (signature V3)', () => {
  it('sends the parameters that our client sends', async () => {
    const { default: Client, $OpenApiUtil, OpenApiUtil } = openApiCore;
    const { host } = new URL(emulator.url);
    const client = new Client(new $OpenApiUtil.Config({ ...key, endpoint: host, protocol: 'HTTP' }));
    const params = new $OpenApiUtil.Params({
      action: 'RunInstances',
      version: '2014-05-26',
      protocol: 'HTTP',
      pathname: '/',
      method: 'POST',
      authType: 'AK',
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    });
    const request = new $OpenApiUtil.OpenApiRequest({ query: OpenApiUtil.query(run) });
    await client.callApi(params, request, new RuntimeOptions({}));
    const theirs = emulator.requests.at(-1);
    await new Ecs({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials: key }).runInstances(run);
    const ours = emulator.requests.at(-1);

    expect(theirs?.status).toBe(200);
    expect(theirs?.parameters).toEqual(run);
    expect({ ...ours?.parameters, ClientToken: undefined }).toEqual(run);
  });
});
