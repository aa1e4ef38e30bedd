import type { Values } from '../../params/value.ts';
import { textOf, textsOf } from '../../params/value.ts';
import type { Document } from '../../state/document.ts';
import type { Posting } from '../../state/postings.ts';
import { type CloudCall, hasTag, records, refusal, regionOf, texts } from '../kit/cloud-call.ts';
import { type Condition, isLike, merged, select } from '../kit/filter.ts';
import { type Resource, tagKey } from '../kit/resource.ts';
import { type Pair, readPairs } from './pairs.ts';
import type { TagCodes } from './rules.ts';
import { lookUpShown } from './targets.ts';

/** Returns the tagged documents of some resources that fulfil everything a call asks for: ids, tags and patterns of tags. */
export function taggedOnes(
  call: CloudCall,
  resources: readonly Resource[],
  pairs: readonly Pair[],
  idParameter?: string,
): Posting {
  return merged(resources.map((resource) => taggedOf(call, resource, pairs, idParameter)));
}

function taggedOf(
  call: CloudCall,
  resource: Resource,
  pairs: readonly Pair[],
  idParameter = 'ResourceId',
): Posting {
  const [first] = pairs;
  const ids = texts(call, idParameter);
  const conditions: Condition[] = [
    {
      posting: (region) =>
        call.state.posting(resource.kind, region, 'Tag', tagKey(first?.key ?? '', first?.value)),
      test: (document) => pairs.every(({ key, value }) => hasTag(document, key, value)),
    },
  ];
  if (first === undefined) conditions[0] = anyTag(call, resource);
  if (ids.length > 0) conditions.push(oneOf(call, resource, ids));
  const patterns = records(call, 'TagFilter');
  if (patterns.length > 0) {
    conditions.push({ test: (document) => patterns.every((pattern) => hasLike(document, pattern)) });
  }
  return select(call, resource, regionOf(call), conditions);
}

function anyTag(call: CloudCall, { kind }: Resource): Condition {
  return {
    posting: (region) => call.state.posting(kind, region, 'Tagged', true),
    isWhole: true,
    test: ({ tags }) => Object.keys(tags).length > 0,
  };
}

function oneOf(call: CloudCall, resource: Resource, ids: readonly string[]): Condition {
  const found = new Set(ids.flatMap((id) => lookUpShown(call, resource, id)?.sequence ?? []));
  const posting = [...found].sort((one, other) => one - other);
  return { posting: () => posting, isWhole: true, test: ({ sequence }) => found.has(sequence) };
}

/** Of a filter by patterns, the key may be one, or else the values. */
function hasLike({ tags }: Document, pattern: Values): boolean {
  const key = textOf(pattern, 'TagKey') ?? '';
  const values = textsOf(pattern, 'TagValues');
  return Object.entries(tags).some(
    ([name, value]) => isLike(name, key) && (values.length === 0 || values.some((one) => isLike(value, one))),
  );
}

/** Reads the tags that a list is asked for; a value without a key asks for nothing that there is. */
export function askedPairs(call: CloudCall, parameter: string, codes: TagCodes): readonly Pair[] {
  const isKeyless = records(call, parameter).some(
    (pair) => textOf(pair, 'Key') === undefined && textOf(pair, 'Value') !== undefined,
  );
  if (isKeyless && parameter === 'Tag') {
    throw refusal(call, 'InvalidParameter.TagValue', 'A tag value needs its key.', 400);
  }
  return readPairs(call, parameter, codes);
}
