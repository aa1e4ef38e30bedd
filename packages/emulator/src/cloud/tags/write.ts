import { type CloudCall, flag, need, refusal, texts, update } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { mostTags, readNewTags, readPairs, withoutTags, withTags } from './pairs.ts';
import { balancerCodes, codesOf, oldCodes } from './rules.ts';
import { type Taggable, targetOf, targetsOf } from './targets.ts';

/** Gives tags to some resources of one type. */
export function tagResources(all: Taggable): CloudBehaviour {
  const codes = codesOf[all.product];
  return (call) => {
    const tags = readNewTags(call, 'Tag', codes);
    for (const target of targetsOf(call, all, codes)) {
      update(call, target, { tags: withTags(call, target.tags, tags, codes) });
    }
    return {};
  };
}

/** Takes tags from some resources of one type, by their keys or all of them. */
export function untagResources(all: Taggable): CloudBehaviour {
  const codes = codesOf[all.product];
  return (call) => {
    const keys = texts(call, 'TagKey');
    if (keys.length === 0 && flag(call, 'All') !== true) {
      throw refusal(call, codes.noTags, 'Neither a tag key nor All is named.', 400);
    }
    if (keys.length > mostTags) {
      throw refusal(call, codes.tooManyKeys, `A call can name ${mostTags} tag keys.`, 400);
    }
    const pairs = keys.map((key) => ({ key, value: undefined }));
    for (const target of targetsOf(call, all, codes)) {
      update(call, target, { tags: keys.length === 0 ? {} : withoutTags(target.tags, pairs) });
    }
    return {};
  };
}

/** Gives tags to one resource, as ECS did it before. */
export function addTags(all: Taggable): CloudBehaviour {
  return (call) => {
    const tags = readNewTags(call, 'Tag', oldCodes);
    for (const target of targetsOf(call, all, oldCodes)) {
      update(call, target, { tags: withTags(call, target.tags, tags, oldCodes) });
    }
    return {};
  };
}

/** Takes tags from one resource, as ECS did it before; a value that is sent has to be the tag's. */
export function removeTags(all: Taggable): CloudBehaviour {
  return (call) => {
    const pairs = readPairs(call, 'Tag', oldCodes);
    if (pairs.length === 0) throw refusal(call, oldCodes.noTags, 'No tag is named.', 400);
    for (const target of targetsOf(call, all, oldCodes)) {
      update(call, target, { tags: withoutTags(target.tags, pairs) });
    }
    return {};
  };
}

/** Gives tags to a balancer. */
export function addBalancerTags(all: Taggable): CloudBehaviour {
  return (call) => {
    const target = balancerOf(call, all);
    const tags = readNewTags(call, 'Tags', balancerCodes);
    update(call, target, { tags: withTags(call, target.tags, tags, balancerCodes) });
    return {};
  };
}

/** Takes tags from a balancer. */
export function removeBalancerTags(all: Taggable): CloudBehaviour {
  return (call) => {
    const target = balancerOf(call, all);
    const pairs = readPairs(call, 'Tags', balancerCodes);
    update(call, target, { tags: withoutTags(target.tags, pairs) });
    return {};
  };
}

function balancerOf(call: CloudCall, all: Taggable) {
  return targetOf(call, all.ofType('instance'), need(call, 'LoadBalancerId'), balancerCodes);
}
