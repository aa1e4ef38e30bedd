import { beforeEach, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { carryOut } from '../../../src/cloud/kit/carry-out.ts';
import { kindRules, type Resource } from '../../../src/cloud/kit/resource.ts';
import { tagging } from '../../../src/cloud/tags/part.ts';
import { createCommands } from '../../../src/commands.ts';
import { createHealth } from '../../../src/health.ts';
import { readOptions } from '../../../src/options.ts';
import { readParameters } from '../../../src/params/read-parameters.ts';
import { Refusal } from '../../../src/refusal.ts';
import { createState, type State } from '../../../src/state/state.ts';

// The operations work over whatever resources there are, so a stand-in for a balancer will do.
const balancer: Resource = {
  kind: 'slb/stand-in',
  prefix: 'lb',
  idField: 'LoadBalancerId',
  word: 'instance',
  indexes: [],
};
const operations = tagging([balancer]).operations.slb ?? {};
const settings = readOptions({});
const catalogue = createCatalogue(settings.specs, { isSound: true });
const now = Date.parse('2024-01-02T03:04:05Z');

let state: State;
beforeEach(() => {
  state = createState(() => kindRules(balancer));
  state.transaction(now, () => {
    for (const id of ['lb-1', 'lb-2']) state.insert(balancer.kind, { id, region: 'cn-hangzhou', fields: {} });
  });
});

function slb(
  action: string,
  parameters: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const operation = catalogue.find({
    version: '2014-05-15',
    action,
    method: 'POST',
    path: '/',
    query: [],
    host: '',
  });
  const behaviour = operations[action];
  if (behaviour === undefined) throw new Error(`${action} is missing`);
  const { values } = readParameters(operation, Object.entries({ RegionId: 'cn-hangzhou', ...parameters }));
  try {
    const call = { operation, parameters: values, caller: undefined, now, state, settings };
    return carryOut(behaviour, { ...call, commands: createCommands(), health: createHealth() }) as Record<
      string,
      unknown
    >;
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, code: error.code };
    throw error;
  }
}

const json = (...tags: readonly (readonly [string, string?])[]) => ({
  Tags: JSON.stringify(tags.map(([TagKey, TagValue]) => ({ TagKey, TagValue }))),
});
const tagsOf = (id: string) => state.get(balancer.kind, id)?.tags;

it('gives tags to a balancer and takes them away', () => {
  slb('AddTags', { LoadBalancerId: 'lb-1', ...json(['a', '1'], ['b', '2']) });
  slb('RemoveTags', { LoadBalancerId: 'lb-1', ...json(['a', '1'], ['b', 'other']) });
  expect(tagsOf('lb-1')).toEqual({ b: '2' });
});

it('lists the tags of balancers, or their keys, with how many have them', () => {
  slb('AddTags', { LoadBalancerId: 'lb-1', ...json(['env', 'test'], ['role', 'web']) });
  slb('AddTags', { LoadBalancerId: 'lb-2', ...json(['env', 'live']) });
  const found = (parameters: Readonly<Record<string, string>>) => slb('DescribeTags', parameters);
  expect(found({})).toMatchObject({
    TotalCount: 3,
    TagSets: {
      TagSet: [
        { TagKey: 'env', TagValue: 'test', InstanceCount: 1 },
        { TagKey: 'role', TagValue: 'web', InstanceCount: 1 },
        { TagKey: 'env', TagValue: 'live', InstanceCount: 1 },
      ],
    },
  });
  expect(found({ DistinctKey: 'true' }).TagSets).toEqual({
    TagSet: [
      { TagKey: 'env', InstanceCount: 2 },
      { TagKey: 'role', InstanceCount: 1 },
    ],
  });
  expect(found({ LoadBalancerId: 'lb-2' })).toMatchObject({ TotalCount: 1 });
  expect(found(json(['env']))).toMatchObject({ TotalCount: 2 });
  expect(found({ PageSize: '2', PageNumber: '2' })).toMatchObject({
    TotalCount: 3,
    TagSets: { TagSet: [{ TagValue: 'live' }] },
  });
});

it('has the newer operations, too', () => {
  const both = { ResourceType: 'instance', 'ResourceId.1': 'lb-1', 'ResourceId.2': 'lb-2' };
  slb('TagResources', { ...both, 'Tag.1.Key': 'a', 'Tag.1.Value': 'b' });
  slb('UntagResources', { ResourceType: 'instance', 'ResourceId.1': 'lb-2', 'TagKey.1': 'a' });
  expect(slb('ListTagResources', both)).toEqual({
    NextToken: '',
    TagResources: {
      TagResource: [{ ResourceId: 'lb-1', ResourceType: 'instance', TagKey: 'a', TagValue: 'b' }],
    },
  });
});

const many = (name: string, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}.${index + 1}`, `n${index}`]));
const one = { ResourceType: 'instance', 'ResourceId.1': 'lb-1', 'Tag.1.Key': 'a' };

it.each<[string, string, Readonly<Record<string, string>>]>([
  ['AddTags', 'InvalidLoadBalancerId.NotFound', { LoadBalancerId: 'lb-none', ...json(['a']) }],
  ['AddTags', 'MissingParameter.Tags', { LoadBalancerId: 'lb-1', Tags: '[]' }],
  ['AddTags', 'InvalidParameter.Tags', { LoadBalancerId: 'lb-1', Tags: '{' }],
  ['AddTags', 'InvalidParameter.TagKey', { LoadBalancerId: 'lb-1', ...json(['acs:a']) }],
  ['AddTags', 'InvalidParameter.TagValue', { LoadBalancerId: 'lb-1', ...json(['a', 'http://b']) }],
  ['AddTags', 'Duplicate.TagKey', { LoadBalancerId: 'lb-1', ...json(['a'], ['a']) }],
  ['RemoveTags', 'InvalidParameter.TagKey', { LoadBalancerId: 'lb-1', Tags: '[{"TagValue":"x"}]' }],
  ['TagResources', 'ResourceNotExist', { ...one, 'ResourceId.1': 'lb-none' }],
  ['TagResources', 'ResourceNotExist', { ...one, ResourceType: 'acl' }],
  ['TagResources', 'InvalidParam.ResourceType', { ...one, ResourceType: 'disk' }],
  ['TagResources', 'InvalidParam.TagKey', { ...one, 'Tag.1.Key': 'aliyun' }],
  ['UntagResources', 'MissingParam.TagKey', { ResourceType: 'instance', 'ResourceId.1': 'lb-1' }],
  ['TagResources', 'SizeLimitExceeded.ResourceId', { ...one, ...many('ResourceId', 51) }],
  ['UntagResources', 'SizeLimitExceeded.ResourceId', { ...one, ...many('ResourceId', 51), All: 'true' }],
  ['UntagResources', 'SizeLimitExceeded.TagKey', { ...one, ...many('TagKey', 21) }],
  ['ListTagResources', 'MissingParam.TagOrResourceId', { ResourceType: 'instance' }],
  ['ListTagResources', 'SizeLimitExceeded.ResourceId', { ...one, ...many('ResourceId', 51) }],
  ['ListTagResources', 'InvalidParam.NextToken', { ...one, NextToken: 'bm8' }],
])('refuses %s with %s', (action, code, parameters) => {
  expect(slb(action, parameters)).toMatchObject({ code });
  expect(tagsOf('lb-1')).toEqual({});
});
