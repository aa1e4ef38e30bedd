import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { defaultSpecsFolders } from '../../../src/specs-folder.ts';
import { useEmulator } from '../../support/emulator.ts';
import { call } from '../../support/signed-call.ts';
import {
  describeInstances,
  ecs,
  idList,
  instancesOf,
  makeNetwork,
  type Network,
  runInstances,
} from './support.ts';

const emulator = useEmulator();
let ids: string[];
let network: Network;

beforeAll(async () => {
  network = await makeNetwork(emulator(), 'cn-hangzhou-i');
  const web = {
    InstanceName: 'web-[1,1]',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
    ZoneId: 'cn-hangzhou-h',
  };
  const database = { InstanceName: 'db', InstanceType: 'ecs.r6.large', PrivateIpAddress: '10.0.0.9' };
  ids = [
    ...(await runInstances(emulator(), { ...web, Amount: '3' })),
    ...(await runInstances(emulator(), {
      ...database,
      'Tag.1.Key': 'env',
      'Tag.2.Key': 'tier',
      VSwitchId: network.VSwitchId,
    })),
    ...(await runInstances(emulator(), {
      InstanceName: 'job',
      RamRoleName: 'ops',
      VSwitchId: network.VSwitchId,
      'SecurityGroupIds.1': network.SecurityGroupId,
      InternetMaxBandwidthOut: '5',
      HttpTokens: 'required',
    })),
  ];
  await runInstances(emulator(), { RegionId: 'cn-beijing', InstanceName: 'elsewhere' });
  await call(emulator(), 'Ecs.StopInstance', { InstanceId: ids[4] ?? '' });
});

/** Describes instances and returns their places in `ids`. */
async function places(parameters: Record<string, string>): Promise<number[]> {
  const reply = await describeInstances(emulator(), { MaxResults: '100', ...parameters });
  return instancesOf(reply).map(({ InstanceId }) => ids.indexOf(InstanceId));
}

describe('a list of instances', () => {
  it.each<[string, () => Record<string, string>, number[]]>([
    ['the region', () => ({}), [0, 1, 2, 3, 4]],
    ['ids', () => ({ InstanceIds: JSON.stringify([ids[3], ids[0], 'i-unknown']) }), [0, 3]],
    ['no ids', () => ({ InstanceIds: '[]' }), []],
    ['a state', () => ({ Status: 'Stopped' }), [4]],
    ['a name', () => ({ InstanceName: 'db' }), [3]],
    ['the beginning of a name', () => ({ InstanceName: 'web*' }), [0, 1, 2]],
    ['the middle of a name', () => ({ InstanceName: '*b*' }), [0, 1, 2, 3, 4]],
    ['the end of a name', () => ({ InstanceName: 'w*-2' }), [1]],
    ['a name that overlaps itself', () => ({ InstanceName: 'db*b' }), []],
    ['a zone', () => ({ ZoneId: 'cn-hangzhou-h' }), [0, 1, 2]],
    ['a type', () => ({ InstanceType: 'ecs.r6.large' }), [3]],
    ['a family', () => ({ InstanceTypeFamily: 'ecs.g6' }), [0, 1, 2, 4]],
    ['a switch', () => ({ VSwitchId: network.VSwitchId }), [3, 4]],
    ['a network', () => ({ VpcId: network.VpcId }), [3, 4]],
    ['another network', () => ({ VpcId: 'vpc-other' }), []],
    ['a security group', () => ({ SecurityGroupId: network.SecurityGroupId }), [3, 4]],
    ['a key pair, which none has', () => ({ KeyPairName: 'ops' }), []],
    ['what reading its metadata takes', () => ({ HttpTokens: 'required' }), [4]],
    ['a reason for a lock, which none has', () => ({ LockReason: 'security' }), []],
    ['an EIP, which none has', () => ({ EipAddresses: '["47.1.2.3"]' }), []],
    [
      'a time of creation',
      () => ({ 'Filter.1.Key': 'CreationStartTime', 'Filter.1.Value': '2017-12-05T22:40Z' }),
      [0, 1, 2, 3, 4],
    ],
    [
      'a time of creation to come',
      () => ({ 'Filter.1.Key': 'CreationStartTime', 'Filter.1.Value': '2117-12-05T22:40Z' }),
      [],
    ],
    ['a private address', () => ({ PrivateIpAddresses: '["10.0.0.9"]' }), [3]],
    ['a public address, which none has', () => ({ PublicIpAddresses: '["1.2.3.4"]' }), []],
    ['a flag', () => ({ IoOptimized: 'false' }), []],
    ['a tag', () => ({ 'Tag.1.Key': 'env' }), [0, 1, 2, 3]],
    ['a tag with a value', () => ({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' }), [0, 1, 2]],
    ['two tags', () => ({ 'Tag.1.Key': 'env', 'Tag.2.Key': 'tier' }), [3]],
    ['another region', () => ({ RegionId: 'cn-shanghai' }), []],
  ])('can be narrowed to %s', async (_, parameters, wanted) => {
    expect(await places(parameters())).toEqual(wanted);
  });

  it('comes page by page, by number', async () => {
    const pages = [1, 2, 3, 4].map((page) =>
      describeInstances(emulator(), { PageNumber: `${page}`, PageSize: '2' }),
    );
    const replies = await Promise.all(pages);
    expect(
      replies.map((reply) => instancesOf(reply).map(({ InstanceId }) => ids.indexOf(InstanceId))),
    ).toEqual([[0, 1], [2, 3], [4], []]);
    expect(replies.map(({ body }) => [body.TotalCount, body.PageNumber, body.PageSize])).toEqual([
      [5, 1, 2],
      [5, 2, 2],
      [5, 3, 2],
      [5, 4, 2],
    ]);
  });

  it('comes page by page, by token, to an end', async () => {
    const seen: number[][] = [];
    let token: unknown;
    do {
      const next: Record<string, string> = token === undefined ? {} : { NextToken: String(token) };
      const reply = await describeInstances(emulator(), { MaxResults: '2', ...next });
      seen.push(instancesOf(reply).map(({ InstanceId }) => ids.indexOf(InstanceId)));
      token = reply.body.NextToken;
    } while (token !== '');
    expect(seen).toEqual([[0, 1], [2, 3], [4]]);
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['a token that is none', { NextToken: 'page-2' }, 'InvalidParameter.NextToken', /earlier answer/],
    ['ids that are no JSON', { InstanceIds: 'i-1' }, 'InvalidParameter.InstanceIds', /not valid JSON/],
    ['ids that are no list', { InstanceIds: '{}' }, 'InvalidParameter.InstanceIds', /JSON list of 100/],
    [
      'too many ids',
      { InstanceIds: JSON.stringify(Array(101).fill('i')) },
      'InvalidParameter.InstanceIds',
      /100/,
    ],
  ])('is refused for %s', async (_, parameters, code, message) => {
    const { status, body } = await describeInstances(emulator(), parameters);
    expect([status, body]).toMatchObject([400, { Code: code, Message: expect.stringMatching(message) }]);
  });
});

it('finds an instance by its public address', async () => {
  const reply = await describeInstances(emulator(), { InstanceName: 'job' });
  const [found = { InstanceId: '', PublicIpAddress: {} }] = instancesOf(reply);
  const { IpAddress: [address = ''] = [] } = found.PublicIpAddress as { IpAddress?: string[] };
  expect(await places({ PublicIpAddresses: JSON.stringify(['1.2.3.4', address]) })).toEqual([4]);
});

it('refuses a filter that there is not', async () => {
  const { status, body } = await describeInstances(emulator(), {
    'Filter.1.Key': 'Colour',
    'Filter.1.Value': 'red',
  });
  expect([status, body.Code]).toEqual([404, 'InvalidFilterKey.NotFound']);
});

it('tells the page size that was asked for, as one client stops at a smaller one', async () => {
  expect((await describeInstances(emulator(), { MaxResults: '100' })).body).toMatchObject({ PageSize: 100 });
});

it('lists states with events, of which there are none', async () => {
  const all = await ecs(emulator(), 'DescribeInstancesFullStatus', { ...idList(ids.slice(3)) });
  expect(all).toMatchObject({
    TotalCount: 2,
    InstanceFullStatusSet: {
      InstanceFullStatusType: [
        {
          InstanceId: ids[3],
          Status: { Name: 'Running' },
          HealthStatus: { Name: 'Ok' },
          ScheduledSystemEventSet: { ScheduledSystemEventType: [] },
        },
        { InstanceId: ids[4], Status: { Name: 'Stopped' } },
      ],
    },
  });
  const byState = await ecs(emulator(), 'DescribeInstancesFullStatus', { Status: 'Stopped' });
  expect(byState.TotalCount).toBe(1);
  const byEvent = await ecs(emulator(), 'DescribeInstancesFullStatus', { 'EventId.1': 'e-1' });
  expect(byEvent.TotalCount).toBe(0);
  const events = await ecs(emulator(), 'DescribeInstanceHistoryEvents', { InstanceId: ids[0] ?? '' });
  expect(events).toMatchObject({ TotalCount: 0, InstanceSystemEventSet: { InstanceSystemEventType: [] } });
});

it('lists states by id and by zone', async () => {
  const region = { RegionId: 'cn-hangzhou' };
  const byId = await call(emulator(), 'Ecs.DescribeInstanceStatus', { ...region, ...idList(ids.slice(3)) });
  const byZone = await call(emulator(), 'Ecs.DescribeInstanceStatus', {
    ...region,
    ZoneId: 'cn-hangzhou-h',
    PageSize: '1',
  });
  expect(byId.body).toMatchObject({
    TotalCount: 2,
    InstanceStatuses: {
      InstanceStatus: [
        { InstanceId: ids[3], Status: 'Running' },
        { InstanceId: ids[4], Status: 'Stopped' },
      ],
    },
  });
  expect(byZone.body).toMatchObject({
    TotalCount: 3,
    PageSize: 1,
    InstanceStatuses: { InstanceStatus: [{ InstanceId: ids[0], Status: 'Running' }] },
  });
});

it('lists the regions of the spec', async () => {
  const { body } = await call(emulator(), 'Ecs.DescribeRegions');
  const regions = (body.Regions as { Region: Record<string, string>[] }).Region;
  expect(regions.length).toBeGreaterThan(20);
  expect(regions).toContainEqual({
    RegionId: 'cn-hangzhou',
    RegionEndpoint: expect.stringMatching(/^ecs.*aliyuncs\.com$/),
    LocalName: 'cn-hangzhou',
    Status: 'available',
  });
});

describe('the answer of a working operation', () => {
  const catalogue = createCatalogue(defaultSpecsFolders(), { isSound: true });
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

  it.each<[string, string, (id: string) => Record<string, string>]>([
    ['Ecs.DescribeInstances', '2014-05-26', () => ({})],
    ['Ecs.DescribeInstanceStatus', '2014-05-26', () => ({})],
    ['Ecs.DescribeInstancesFullStatus', '2014-05-26', () => ({})],
    ['Ecs.DescribeInstanceAttribute', '2014-05-26', (id) => ({ InstanceId: id })],
    ['Ecs.DescribeInstanceRamRole', '2014-05-26', (id) => ({ InstanceIds: JSON.stringify([id]) })],
    ['Ecs.DescribeInstanceHistoryEvents', '2014-05-26', () => ({})],
    ['Ecs.DescribeUserData', '2014-05-26', (id) => ({ InstanceId: id })],
    ['Ecs.DescribeDeploymentSets', '2014-05-26', () => ({})],
    ['Ecs.DescribeRegions', '2014-05-26', () => ({})],
    ['Ecs.RebootInstances', '2014-05-26', (id) => ({ 'InstanceId.1': id })],
    ['Ecs.RunInstances', '2014-05-26', () => ({})],
    ['Sts.GetCallerIdentity', '2015-04-01', () => ({})],
  ])('%s fits its schema and has no member that the schema lacks', async (name, version, more) => {
    const wanted = { version, action: name.slice(4), method: 'POST', path: '/', query: [], host: '' };
    const operation = catalogue.find(wanted);
    const { body } = await call(emulator(), name, { RegionId: 'cn-hangzhou', ...more(ids[0] ?? '') });
    const validate = ajv.compile(closed(operation.response.schema));
    validate(body);
    expect(validate.errors ?? []).toEqual([]);
  });
});

/** Forbids, in a schema and all below it, members that it does not name. */
function closed(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'properties' in value && 'type' in value
      ? { ...value, additionalProperties: false }
      : value,
  ) as object;
}
