import { number, records, refusal, text } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { tagRows } from '../kit/tag-rows.ts';
import { askedPairs, taggedOnes } from './query.ts';
import { codesOf } from './rules.ts';
import { readIds, shownId, type Taggable, typeOf } from './targets.ts';

const usualSize = 50;

/** Lists the tags of resources of one type, a row for each. */
export function listTagResources(all: Taggable): CloudBehaviour {
  const codes = codesOf[all.product];
  return (call) => {
    const resources = typeOf(call, all, codes);
    const pairs = askedPairs(call, 'Tag', codes);
    const asks = pairs.length + readIds(call, codes).length + records(call, 'TagFilter').length;
    if (asks === 0 && codes.noQuestion !== undefined) {
      throw refusal(call, codes.noQuestion, 'Neither a tag nor a resource is named.', 400);
    }
    const found = taggedOnes(call, resources, pairs);
    const size = number(call, 'MaxResults', usualSize) || usualSize;
    return tagRows(call, found, {
      size,
      strangeToken: codes.strangeToken,
      nameOf: (document) => ({
        ResourceId: shownId(all, document),
        ResourceType: text(call, 'ResourceType'),
      }),
    });
  };
}
