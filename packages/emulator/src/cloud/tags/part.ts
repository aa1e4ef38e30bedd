import { type CloudPart, part } from '../kit/part.ts';
import type { Resource } from '../kit/resource.ts';
import { listTagResources } from './list.ts';
import { describeBalancerTags, describePlainTags, describeResourceByTags, describeTags } from './summary.ts';
import { taggable } from './targets.ts';
import {
  addBalancerTags,
  addTags,
  removeBalancerTags,
  removeTags,
  tagResources,
  untagResources,
} from './write.ts';

/** The tag operations of each product, over whatever resources it has. */
export function tagging(resources: readonly Resource[]): CloudPart {
  const ecs = taggable('ecs', resources);
  const slb = taggable('slb', resources);
  const vpc = taggable('vpc', resources);
  return part([], {
    ecs: {
      TagResources: tagResources(ecs),
      UntagResources: untagResources(ecs),
      ListTagResources: listTagResources(ecs),
      AddTags: addTags(ecs),
      RemoveTags: removeTags(ecs),
      DescribeTags: describeTags(ecs),
      DescribeResourceByTags: describeResourceByTags(ecs),
    },
    slb: {
      TagResources: tagResources(slb),
      UntagResources: untagResources(slb),
      ListTagResources: listTagResources(slb),
      AddTags: addBalancerTags(slb),
      RemoveTags: removeBalancerTags(slb),
      DescribeTags: describeBalancerTags(slb),
    },
    vpc: {
      TagResources: tagResources(vpc),
      UnTagResources: untagResources(vpc),
      ListTagResources: listTagResources(vpc),
      DescribeTags: describePlainTags(vpc),
    },
  });
}
