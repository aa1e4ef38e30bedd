import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as OpenApiCore from '@alicloud/openapi-core';
import PopCore from '@alicloud/pop-core';
import type * as Darabonba from '@darabonba/typescript';
import { acs3, type Operation, restPlacement, roaV1, type Service, ServiceClient } from '@scope/core';
import { Ecs } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The emulator judges our signatures. That it judges rightly is shown by the vendor's own clients, old and new, which
// it must understand as well as ours.

// The default export is out of reach of an ESM import, so the vendor's core is loaded as CommonJS.
const load = createRequire(import.meta.url);
const openApiCore: typeof OpenApiCore = load('@alicloud/openapi-core');
const { RuntimeOptions }: typeof Darabonba = load('@darabonba/typescript');

/** The types of pop-core do not know its client for the resource style. */
interface RoaClient {
  get(path: string, query: object): Promise<unknown>;
  post(path: string, query: object, body: string, headers: object): Promise<unknown>;
}
const { ROAClient }: { ROAClient: new (config: object) => RoaClient } = load('@alicloud/pop-core');

const key = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };
const tags = [
  { Key: 'k 1', Value: "v/1*~'()+%!" },
  { Key: 'é', Value: '测试😀' },
];
const run = {
  RegionId: 'cn-hangzhou',
  ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  InstanceType: 'ecs.g8i.large',
  Amount: 2,
  Tag: tags,
};

const stopCluster: Operation<{ ClusterId: string; Force: boolean }, { RequestId: string }> = {
  name: 'StopCluster',
  path: '/clusters/{ClusterId}:stop',
  parameters: { ClusterId: { in: 'path' }, Force: { in: 'formData' } },
};

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

/** A product of the resource style, which this workspace has for the emulator's own tests. */
const specs = fileURLToPath(new URL('../../../packages/emulator/test/fixtures', import.meta.url));
const cluster = { name: '测试 1*~', num_of_nodes: 3, tags: [{ key: 'k 1', value: "v/1*~'()+%!" }] };

describe('the resource style', () => {
  it('of pop-core (signature V1) is understood', async () => {
    await using own = await startEmulator({ specs });
    const client = new ROAClient({ ...key, endpoint: own.url, apiVersion: '2015-12-15' });
    const list = await client.get('/clusters', { pageSize: '5', name: 'a+b *测试' });
    const headers = { 'content-type': 'application/json' };
    const created = await client.post('/clusters', { b: '' }, JSON.stringify(cluster), headers);

    expect(list).toEqual([{ cluster_id: 'sample', size: 3 }]);
    expect(created).toMatchObject({ cluster_id: 'sample', request_id: own.requests.at(-1)?.requestId });
    expect(own.requests.map(({ action, parameters }) => [action, { ...parameters }])).toEqual([
      ['DescribeClusters', { pageSize: 5, name: 'a+b *测试' }],
      ['CreateCluster', { b: '', body: cluster }],
    ]);
  });

  it.each([
    ['V3', undefined],
    ['V1', 'v2'],
  ])('of the vendor’s current core (signature %s) is understood', async (_, signatureAlgorithm) => {
    await using own = await startEmulator({ specs });
    const { default: Client, $OpenApiUtil } = openApiCore;
    const config = { ...key, endpoint: new URL(own.url).host, protocol: 'HTTP', signatureAlgorithm };
    const client = new Client(new $OpenApiUtil.Config(config));
    const params = new $OpenApiUtil.Params({
      action: 'CreateCluster',
      version: '2015-12-15',
      protocol: 'HTTP',
      pathname: '/clusters',
      method: 'POST',
      authType: 'AK',
      style: 'ROA',
      reqBodyType: 'json',
      bodyType: 'json',
    });
    const request = new $OpenApiUtil.OpenApiRequest({ query: { b: '2', a: '1 +' }, body: cluster });
    const { body } = await client.callApi(params, request, new RuntimeOptions({}));

    expect(body).toMatchObject({ cluster_id: 'sample', request_id: own.requests.at(-1)?.requestId });
    expect({ ...own.requests.at(-1)?.parameters }).toEqual({ b: '2', a: '1 +', body: cluster });
  });

  it('of our client is understood, in both signatures', async () => {
    await using own = await startEmulator({ specs });
    const cs: Service = {
      product: 'Cs',
      version: '2015-12-15',
      style: 'ROA',
      endpoints: { patterns: {} },
      placement: restPlacement,
    };
    for (const signer of [acs3, roaV1]) {
      const client = new ServiceClient(cs, {
        regionId: 'cn-hangzhou',
        endpoint: own.url,
        credentials: key,
        signer,
      });
      const answer = await client.send(stopCluster, { ClusterId: 'c/1 *测试', Force: true });
      expect(answer).toMatchObject({ RequestId: own.requests.at(-1)?.requestId });
      expect({ ...own.requests.at(-1)?.parameters }).toEqual({ ClusterId: 'c/1 *测试', Force: true });
    }
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
