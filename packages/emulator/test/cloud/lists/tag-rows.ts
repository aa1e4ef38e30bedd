import { type List, type Lists, shows, unheeded } from './rows.ts';

/** Rows of the first resource are `env` and `team`, then comes `team` of the second. */
const tag = {
  '.1.Key=env': '1 2',
  '.1.Key=team': '1 2 3',
  '.1.Key=team&.1.Value=two': '3',
  '.1.Key=team&.1.Value=two&.2.Key=env': '',
  '.1.Key=none': '',
};
const listed: List = {
  at: 'TagResources.TagResource',
  rows: {
    ResourceId: { 'i-2': '3', 'i-3': '', 'i-9': '' },
    ResourceType: { instance: '1 2 3', disk: 'x', none: '!InvalidResourceType.NotFound' },
    Tag: tag,
  },
};

/** Lists of tags. */
export const tagLists: Lists = {
  'Ecs.ListTagResources': {
    ...listed,
    base: { ResourceType: 'instance' },
    rows: {
      ...listed.rows,
      TagFilter: {
        '.1.TagKey=e*': '1 2',
        '.1.TagKey=team&.1.TagValues.1=tw*': '3',
        '.1.TagKey=none': '',
      },
    },
  },
  'Vpc.ListTagResources': {
    ...listed,
    base: { ResourceType: 'VPC' },
    rows: {
      ResourceId: { 'vpc-2': '3', 'vpc-3': '', 'vpc-9': '' },
      ResourceType: { VPC: '1 2 3', VSWITCH: 'x', none: '!InvalidResourceType.NotFound' },
      Tag: tag,
    },
  },
  'Slb.ListTagResources': {
    ...listed,
    base: { ResourceType: 'acl', 'Tag.1.Key': 'team' },
    rows: {
      ResourceId: { 'acl-2': '3', 'acl-3': '', 'acl-9': '' },
      ResourceType: { acl: '1 2 3', instance: 'x', vservergroup: 'x', disk: '!InvalidParam.ResourceType' },
      Tag: tag,
    },
  },
  'Ecs.DescribeTags': {
    at: 'Tags.Tag',
    base: { ResourceType: 'instance' },
    rows: {
      Category: unheeded('tag', 'the vendor says nothing of its values'),
      ResourceId: { 'i-1': '1 2', 'i-2': '3', 'i-3': '', 'i-9': '' },
      ResourceType: { instance: '1 2 3', ddh: '', none: '!InvalidResourceType.NotFound' },
      Tag: { '.1.Key=team': '1 3', '.1.Key=team&.1.Value=two': '3', '.1.Key=none': '' },
    },
  },
  'Ecs.DescribeResourceByTags': {
    at: 'Resources.Resource',
    base: { ResourceType: 'instance' },
    count: 2,
    rows: {
      ResourceType: { instance: '1 2', ddh: '', none: '!InvalidResourceType.NotFound' },
      Tag: { '.1.Key=team': '1 2', '.1.Key=env': '1', '.1.Key=none': '' },
    },
  },
  'Vpc.DescribeTags': {
    at: 'TagResources.TagResource',
    base: { ResourceType: 'VPC' },
    rows: {
      ResourceType: { VPC: '1 2 3', none: '!InvalidResourceType.NotFound' },
      ResourceId: { 'vpc-1': '1 2', 'vpc-2': '3', 'vpc-3': '' },
      Tag: { '.1.Key=team': '1 3', '.1.Key=team&.1.Value=two': '3', '.1.Key=none': '' },
    },
  },
  'Slb.DescribeTags': {
    at: 'TagSets.TagSet',
    rows: {
      LoadBalancerId: { 'lb-1': '1 2', 'lb-2': '3', 'lb-9': '' },
      Tags: {
        '[{"TagKey":"team"}]': '1 3',
        '[{"TagKey":"team","TagValue":"two"}]': '3',
        '[{"TagKey":"none"}]': '',
      },
      DistinctKey: shows('true', 'TagValue', undefined),
    },
  },
};
