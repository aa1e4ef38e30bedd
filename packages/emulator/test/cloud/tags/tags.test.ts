import { beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, createCloud, putInstance } from '../../support/in-process.ts';

type Parameters = Readonly<Record<string, string>>;
type Shown = Readonly<Record<string, unknown>>;

let cloud: Cloud;
beforeEach(() => {
  cloud = createCloud();
  putInstance(cloud, 'i-1');
  putInstance(cloud, 'i-2');
});

const called = (operation: string, parameters: Parameters = {}) =>
  cloud.call(operation, { RegionId: 'cn-hangzhou', ...parameters });
const ecs = (action: string, parameters: Parameters = {}) => called(`Ecs.${action}`, parameters);

/** Writes `Tag.1.Key` and so on. */
const tag = (...pairs: readonly (readonly [string, string?])[]): Parameters =>
  Object.fromEntries(
    pairs.flatMap(([key, value], index) => [
      [`Tag.${index + 1}.Key`, key],
      ...(value === undefined ? [] : [[`Tag.${index + 1}.Value`, value]]),
    ]),
  );

/** The same for tags that are given, which need a value. */
const given = (...pairs: readonly (readonly [string, string?])[]): Parameters =>
  tag(...pairs.map(([key, value = '']) => [key, value] as const));

const list = (name: string, ids: readonly string[]): Parameters =>
  Object.fromEntries(ids.map((id, index) => [`${name}.${index + 1}`, id]));

const instances = (...ids: readonly string[]): Parameters => ({
  ResourceType: 'instance',
  ...list('ResourceId', ids),
});

/** Lists rows as texts: `i-1 key=value`. */
function rows(parameters: Parameters, product = 'Ecs'): readonly string[] {
  const { body, code } = called(`${product}.ListTagResources`, { ResourceType: 'instance', ...parameters });
  expect(code).toBeUndefined();
  return (body.TagResources as { TagResource: Shown[] }).TagResource.map(
    ({ ResourceId, TagKey, TagValue }) => `${ResourceId} ${TagKey}=${TagValue}`,
  );
}

describe('TagResources', () => {
  it('gives all tags to all resources, and replaces values', () => {
    expect(
      ecs('TagResources', { ...instances('i-1', 'i-2'), ...given(['env', 'test'], ['empty']) }).status,
    ).toBe(200);
    ecs('TagResources', { ...instances('i-2'), ...given(['env', 'live']) });
    expect(rows(list('ResourceId', ['i-1', 'i-2']))).toEqual([
      'i-1 empty=',
      'i-1 env=test',
      'i-2 empty=',
      'i-2 env=live',
    ]);
  });

  it('gives tags that other lists show and find', () => {
    ecs('CreateLaunchTemplate', { LaunchTemplateName: 'web' });
    const { LaunchTemplateSets } = ecs('DescribeLaunchTemplates').body;
    const [{ LaunchTemplateId } = {}] = (LaunchTemplateSets as { LaunchTemplateSet: Shown[] })
      .LaunchTemplateSet;
    ecs('TagResources', {
      ResourceType: 'launchtemplate',
      ...list('ResourceId', [String(LaunchTemplateId)]),
      ...given(['a', 'b']),
    });
    const found = ecs('DescribeLaunchTemplates', { 'TemplateTag.1.Key': 'a' }).body.LaunchTemplateSets;
    expect(found).toMatchObject({
      LaunchTemplateSet: [{ LaunchTemplateId, Tags: { Tag: [{ TagKey: 'a', TagValue: 'b' }] } }],
    });
  });

  it('finds an image under the id that is shown, not the one in the state', () => {
    cloud.put('ecs/image', { id: 'cn-hangzhou/centos', region: 'cn-hangzhou', fields: { ImageName: 'c' } });
    const image = { ResourceType: 'image', ...list('ResourceId', ['centos']) };
    expect(ecs('TagResources', { ...image, ...given(['a', 'b']) }).status).toBe(200);
    expect(rows(image)).toEqual(['centos a=b']);
  });

  it('gives none where one resource is not there', () => {
    putInstance(cloud, 'i-far', { region: 'cn-beijing' });
    for (const id of ['i-none', 'i-far']) {
      expect(ecs('TagResources', { ...instances('i-1', id), ...given(['a']) })).toMatchObject({
        status: 404,
        code: 'InvalidResourceId.NotFound',
      });
    }
    expect(rows({})).toEqual([]);
  });

  it('lets a resource have 20 tags', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => [`key-${index}`] as const);
    expect(ecs('TagResources', { ...instances('i-1'), ...given(...twenty) }).status).toBe(200);
    expect(ecs('TagResources', { ...instances('i-1'), ...given(['key-0', 'other']) }).status).toBe(200);
    expect(ecs('TagResources', { ...instances('i-2', 'i-1'), ...given(['one-more']) })).toMatchObject({
      status: 400,
      code: 'NumberExceed.Tags',
    });
    expect(rows({ ...tag(['one-more']) })).toEqual([]);
  });

  it.each<[string, number, Parameters]>([
    ['InvalidResourceType.NotFound', 404, { ResourceType: 'spaceship' }],
    ['InvalidResourceId.NotFound', 404, { ResourceType: 'ddh' }],
    ['InvalidTagKey.Malformed', 400, given(['aliyun-x'])],
    ['InvalidTagKey.Malformed', 400, given(['acs:x'])],
    ['InvalidTagKey.Malformed', 400, given(['x'.repeat(129)])],
    ['InvalidTagValue.Malformed', 400, given(['a', 'http://b'])],
    ['InvalidTagValue.Malformed', 400, given(['a', 'x'.repeat(129)])],
    ['Duplicate.TagKey', 400, given(['a', '1'], ['a', '2'])],
    ['NumberExceed.Tags', 400, given(...Array.from({ length: 21 }, (_, index) => [`k${index}`] as const))],
    [
      'NumberExceed.ResourceIds',
      400,
      list(
        'ResourceId',
        Array.from({ length: 51 }, (_, at) => `i-${at}`),
      ),
    ],
  ])('is refused with %s', (code, status, parameters) => {
    expect(ecs('TagResources', { ...instances('i-1'), ...given(['a']), ...parameters })).toMatchObject({
      status,
      code,
    });
  });
});

describe('UntagResources', () => {
  beforeEach(() => {
    ecs('TagResources', { ...instances('i-1', 'i-2'), ...given(['a', '1'], ['b', '2'], ['c', '3']) });
  });

  it('takes tags away by their keys, and does not mind those that are not there', () => {
    const outcome = ecs('UntagResources', { ...instances('i-1'), ...list('TagKey', ['a', 'b', 'z']) });
    expect(outcome.status).toBe(200);
    expect(rows({})).toEqual(['i-1 c=3', 'i-2 a=1', 'i-2 b=2', 'i-2 c=3']);
  });

  it('takes all of them away where no key is named', () => {
    ecs('UntagResources', { ...instances('i-1'), All: 'true', ...list('TagKey', ['a']) });
    expect(rows(list('ResourceId', ['i-1']))).toEqual(['i-1 b=2', 'i-1 c=3']);
    ecs('UntagResources', { ...instances('i-1'), All: 'true' });
    expect(rows(list('ResourceId', ['i-1']))).toEqual([]);
  });

  it('needs a key, and resources that are there', () => {
    expect(ecs('UntagResources', instances('i-1'))).toMatchObject({ code: 'MissingParameter.Tags' });
    const keys = Array.from({ length: 21 }, (_, index) => `key-${index}`);
    expect(ecs('UntagResources', { ...instances('i-1'), ...list('TagKey', keys) })).toMatchObject({
      status: 400,
      code: 'NumberExceed.Tags',
    });
    expect(ecs('UntagResources', { ...instances('i-none'), All: 'true' })).toMatchObject({
      status: 404,
      code: 'InvalidResourceId.NotFound',
    });
  });
});

describe('ListTagResources', () => {
  beforeEach(() => {
    putInstance(cloud, 'i-3');
    ecs('TagResources', { ...instances('i-1', 'i-2'), ...given(['env', 'test']) });
    ecs('TagResources', { ...instances('i-2', 'i-3'), ...given(['role', 'web-server']) });
  });

  it('selects by tags, all of which have to be there', () => {
    expect(rows(tag(['env']))).toEqual(['i-1 env=test', 'i-2 env=test', 'i-2 role=web-server']);
    expect(rows(tag(['env', 'live']))).toEqual([]);
    expect(rows(tag(['env', 'test'], ['role']))).toEqual(['i-2 env=test', 'i-2 role=web-server']);
    expect(rows({ ...tag(['env']), ...list('ResourceId', ['i-1', 'i-3', 'i-none']) })).toEqual([
      'i-1 env=test',
    ]);
    expect(rows({ ...tag(['env']), RegionId: 'cn-beijing' })).toEqual([]);
  });

  it('selects by patterns', () => {
    expect(rows({ 'TagFilter.1.TagKey': 'en*' })).toHaveLength(3);
    expect(rows({ 'TagFilter.1.TagKey': 'role', 'TagFilter.1.TagValues.1': '*serv*' })).toEqual([
      'i-2 env=test',
      'i-2 role=web-server',
      'i-3 role=web-server',
    ]);
    expect(rows({ 'TagFilter.1.TagKey': 'role', 'TagFilter.1.TagValues.1': 'db*' })).toEqual([]);
  });

  it('goes on behind the row that a token names, whatever came or went meanwhile', () => {
    const keys = (prefix: string) =>
      Array.from({ length: 18 }, (_, index) => [`${prefix}-${index}`] as const);
    ecs('TagResources', { ...instances('i-1', 'i-2', 'i-3'), ...given(...keys('many')) });
    const first = ecs('ListTagResources', { ResourceType: 'instance' }).body;
    const { NextToken } = first as { NextToken: string };
    expect((first.TagResources as { TagResource: Shown[] }).TagResource).toHaveLength(50);
    ecs('UntagResources', { ...instances('i-1'), All: 'true' });
    const rest = ecs('ListTagResources', { ResourceType: 'instance', NextToken }).body;
    expect(rest.NextToken).toBe('');
    expect((rest.TagResources as { TagResource: Shown[] }).TagResource).toHaveLength(19 + 20 + 19 - 50);
    expect(ecs('ListTagResources', { ResourceType: 'instance', NextToken: 'bm8' })).toMatchObject({
      status: 400,
      code: 'InvalidParameter.NextToken',
    });
  });

  it('needs a type that there is, and a key with each value', () => {
    expect(ecs('ListTagResources', { ResourceType: 'spaceship' })).toMatchObject({
      code: 'InvalidResourceType.NotFound',
    });
    expect(ecs('ListTagResources', { ResourceType: 'instance', 'Tag.1.Value': 'x' })).toMatchObject({
      status: 400,
      code: 'InvalidParameter.TagValue',
    });
    expect(rows({ ResourceType: 'ddh' })).toEqual([]);
  });
});

describe('the older operations', () => {
  const one = { ResourceType: 'instance', ResourceId: 'i-1' };

  it('give tags to one resource, and take them away, by value where one is sent', () => {
    ecs('AddTags', { ...one, ...given(['a', '1'], ['b', '2']) });
    ecs('RemoveTags', { ...one, ...tag(['a', 'other'], ['b']) });
    expect(rows({})).toEqual(['i-1 a=1']);
    ecs('RemoveTags', { ...one, ...tag(['a', '1']) });
    expect(rows({})).toEqual([]);
  });

  it('are refused with the codes of theirs', () => {
    expect(ecs('RemoveTags', one)).toMatchObject({ status: 400, code: 'InvalidTagCount' });
    expect(ecs('AddTags', { ...one, ResourceId: 'i-none', ...given(['a']) })).toMatchObject({
      status: 404,
      code: 'InvalidResourceId.NotFound',
    });
  });

  it('list each tag once, with how many resources have it', () => {
    putInstance(cloud, 'i-3', { region: 'cn-beijing', tags: { env: 'test' } });
    cloud.put('ecs/disk', { id: 'd-1', region: 'cn-hangzhou', fields: {}, tags: { env: 'test', a: 'b' } });
    ecs('TagResources', { ...instances('i-1', 'i-2'), ...given(['env', 'test']) });
    const tags = (parameters: Parameters = {}) =>
      (ecs('DescribeTags', parameters).body.Tags as { Tag: Shown[] }).Tag;
    expect(tags()).toEqual([
      { TagKey: 'env', TagValue: 'test', ResourceTypeCount: { Instance: 2, Disk: 1 } },
      { TagKey: 'a', TagValue: 'b', ResourceTypeCount: { Disk: 1 } },
    ]);
    expect(tags({ ResourceType: 'disk' })).toHaveLength(2);
    expect(tags({ ResourceType: 'instance', ResourceId: 'i-1' })).toEqual([
      { TagKey: 'env', TagValue: 'test', ResourceTypeCount: { Instance: 1 } },
    ]);
    expect(tags(tag(['a']))).toMatchObject([{ TagKey: 'a' }]);
    expect(tags(tag(['a'], ['env', 'test']))).toHaveLength(2);
    expect(tags({ PageSize: '1', PageNumber: '2' })).toMatchObject([{ TagKey: 'a' }]);
    expect(ecs('DescribeTags', { PageSize: '1' }).body).toMatchObject({ TotalCount: 2, PageSize: 1 });
  });

  it('list resources of every type that have tags', () => {
    cloud.put('ecs/disk', { id: 'd-1', region: 'cn-hangzhou', fields: {}, tags: { env: 'test', a: 'b' } });
    ecs('TagResources', { ...instances('i-1', 'i-2'), ...given(['env', 'test']) });
    const found = (parameters: Parameters) =>
      (ecs('DescribeResourceByTags', parameters).body.Resources as { Resource: Shown[] }).Resource;
    expect(found(tag(['env', 'test']))).toEqual([
      { ResourceId: 'i-1', ResourceType: 'instance', RegionId: 'cn-hangzhou' },
      { ResourceId: 'i-2', ResourceType: 'instance', RegionId: 'cn-hangzhou' },
      { ResourceId: 'd-1', ResourceType: 'disk', RegionId: 'cn-hangzhou' },
    ]);
    expect(found(tag(['env'], ['a', 'b']))).toMatchObject([{ ResourceId: 'd-1' }]);
    expect(found({ ...tag(['env']), ResourceType: 'disk' })).toHaveLength(1);
    expect(found({ PageSize: '2', PageNumber: '2' })).toHaveLength(1);
  });
});

describe('the tags of VPC', () => {
  const vpcs = (...ids: readonly string[]) => ({ ResourceType: 'VPC', ...list('ResourceId', ids) });
  const vpc = (action: string, parameters: Parameters = {}) => called(`Vpc.${action}`, parameters);

  it('are given, listed in pages, summed up and taken away', () => {
    const ids = [1, 2].map(() => String(vpc('CreateVpc').body.VpcId));
    const [first = ''] = ids;
    expect(vpc('TagResources', { ...vpcs(...ids), ...given(['env', 'test']) }).status).toBe(200);
    expect(rows(vpcs(...ids), 'Vpc')).toEqual(ids.map((id) => `${id} env=test`));
    expect(vpc('ListTagResources', vpcs(first)).body.TagResources).toMatchObject({
      TagResource: [{ ResourceType: 'VPC' }],
    });
    const { NextToken } = vpc('ListTagResources', { ...vpcs(...ids), MaxResults: '1' }).body;
    expect(rows({ ...vpcs(...ids), MaxResults: '1', NextToken: String(NextToken) }, 'Vpc')).toEqual([
      `${ids[1]} env=test`,
    ]);
    expect(vpc('DescribeTags', { ResourceType: 'vpc' }).body.TagResources).toEqual({
      TagResource: [{ TagKey: 'env', TagValue: 'test' }],
    });
    expect(vpc('UnTagResources', { ...vpcs(first), ...list('TagKey', ['env']) }).status).toBe(200);
    expect(rows({ ResourceType: 'vpc', ...tag(['env']) }, 'Vpc')).toEqual([`${ids[1]} env=test`]);
  });

  it('are of resources of VPC alone', () => {
    expect(vpc('TagResources', { ...instances('i-1'), ...given(['a']) })).toMatchObject({
      code: 'InvalidResourceType.NotFound',
    });
    expect(vpc('TagResources', { ...vpcs('vpc-none'), ...given(['a']) })).toMatchObject({
      status: 404,
      code: 'InvalidResourceId.NotFound',
    });
  });
});
