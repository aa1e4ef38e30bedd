import { askedPage, tellPage } from '../../behaviour/page.ts';
import type { Document, Fields } from '../../state/document.ts';
import { type CloudCall, flag, text } from '../kit/cloud-call.ts';
import { pagingFor } from '../kit/list.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import type { Resource } from '../kit/resource.ts';
import { isNamed, type Pair } from './pairs.ts';
import { askedPairs, taggedOnes } from './query.ts';
import { balancerCodes, codesOf, oldCodes } from './rules.ts';
import { shownId, type Taggable, typeOf } from './targets.ts';

/** One tag, and how many resources of each type have it. */
interface Summary {
  readonly key: string;
  readonly value: string;
  readonly counts: Map<string, number>;
}

/** Lists the different tags of ECS, with how many resources of each type have them. */
export function describeTags(all: Taggable): CloudBehaviour {
  return (call) => {
    const pairs = askedPairs(call, 'Tag', oldCodes);
    const summaries = summarize(call, typesOf(call, all), pairs);
    return pageOf(call, 'Tags', summaries, ({ key, value, counts }) => ({
      TagKey: key,
      TagValue: value,
      ResourceTypeCount: Object.fromEntries([...counts].map(([word, count]) => [countName(word), count])),
    }));
  };
}

/** The names of the counts are the words for the types, with some capitals. */
const countNames: Readonly<Record<string, string>> = {
  keypair: 'KeyPair',
  launchtemplate: 'LaunchTemplate',
  reservedinstance: 'ReservedInstance',
  snapshotpolicy: 'SnapshotPolicy',
};

function countName(word: string): string {
  return countNames[word] ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** Lists the different tags of a product, in the form of VPC. */
export function describePlainTags(all: Taggable): CloudBehaviour {
  return (call) => {
    const pairs = askedPairs(call, 'Tag', codesOf[all.product]);
    const summaries = summarize(call, typesOf(call, all), pairs);
    return pageOf(call, 'TagResources', summaries, ({ key, value }) => ({ TagKey: key, TagValue: value }));
  };
}

/** Lists the different tags of balancers, or only their keys. */
export function describeBalancerTags(all: Taggable): CloudBehaviour {
  return (call) => {
    const pairs = askedPairs(call, 'Tags', balancerCodes);
    const isKeysOnly = flag(call, 'DistinctKey') === true;
    const asked = { isKeysOnly, idParameter: 'LoadBalancerId' };
    const summaries = summarize(call, all.ofType('instance'), pairs, asked);
    return pageOf(call, 'TagSets', summaries, ({ key, value, counts }) => ({
      TagKey: key,
      ...(isKeysOnly ? {} : { TagValue: value }),
      InstanceCount: counts.get('instance'),
    }));
  };
}

/** Lists the resources of ECS that have some tags, or any. */
export function describeResourceByTags(all: Taggable): CloudBehaviour {
  return (call) => {
    const pairs = askedPairs(call, 'Tag', oldCodes);
    const found = typesOf(call, all).flatMap((resource) =>
      taggedOnes(call, [resource], pairs).map((sequence) => ({ resource, sequence })),
    );
    return pageOf(call, 'Resources', found, ({ resource, sequence }) => {
      const document = call.state.bySequence(sequence) as Document;
      return {
        ResourceId: shownId(all, document),
        ResourceType: resource.word,
        RegionId: document.region,
      };
    });
  };
}

/** The type that a call names, or all. */
function typesOf(call: CloudCall, all: Taggable): readonly Resource[] {
  return text(call, 'ResourceType') === undefined ? all.resources : typeOf(call, all, oldCodes);
}

function summarize(
  call: CloudCall,
  types: readonly Resource[],
  pairs: readonly Pair[],
  { isKeysOnly = false, idParameter = 'ResourceId' } = {},
): readonly Summary[] {
  const summaries = new Map<string, Summary>();
  for (const resource of types) {
    for (const sequence of withOneOf(call, resource, pairs, idParameter)) {
      const { tags } = call.state.bySequence(sequence) as Document;
      const asked = Object.entries(tags).filter(
        ([key, value]) => pairs.length === 0 || isNamed(pairs, key, value),
      );
      for (const [key, value] of asked) {
        const name = JSON.stringify(isKeysOnly ? [key] : [key, value]);
        const summary = summaries.get(name) ?? { key, value, counts: new Map<string, number>() };
        summary.counts.set(resource.word, (summary.counts.get(resource.word) ?? 0) + 1);
        summaries.set(name, summary);
      }
    }
  }
  return [...summaries.values()];
}

/** Unlike resources, tags are asked for one by one: each pair adds some. */
function withOneOf(
  call: CloudCall,
  resource: Resource,
  pairs: readonly Pair[],
  idParameter: string,
): Iterable<number> {
  if (pairs.length === 0) return taggedOnes(call, [resource], pairs, idParameter);
  return new Set(pairs.flatMap((pair) => taggedOnes(call, [resource], [pair], idParameter)));
}

function pageOf<Row>(call: CloudCall, name: string, all: readonly Row[], show: (row: Row) => Fields): Fields {
  const { operation, parameters } = call;
  const paging = pagingFor(operation);
  if (paging === undefined) throw new Error(`${operation.action} has no list`);
  const page = askedPage(paging, parameters, operation.action);
  const told = tellPage(page, all.length, operation.action);
  return {
    [name]: all.slice(page.offset, page.offset + page.size).map(show),
    PageNumber: told.number,
    PageSize: told.pageSize,
    TotalCount: told.total,
    NextToken: told.token,
  };
}
