import type { Operation } from '@scope/core';
import { ListTagResources, TagResources, UntagResources } from '@scope/ecs';
import { TagResources as TagSlbResources, UntagResources as UntagSlbResources } from '@scope/slb';
import fc from 'fast-check';
import type { Product } from './cloud.ts';
import { type Collection, idOf, type Pick, pick } from './collection.ts';
import { allOf, compareRows } from './lists.ts';
import type { Model, Tags } from './model.ts';
import { attempt, looks, steps, type Theme } from './step.ts';
import { hasTwice, tagKey, tagPairs } from './tag-choices.ts';
import { TagVpcResources, UntagVpcResources } from './vpc-operations.ts';

interface Tagged {
  readonly tags: Tags;
}

/** What can have tags: its product and type, and the code for one that is not there. */
const kinds = {
  instance: { product: 'ecs', type: 'instance', unknown: 'InvalidResourceId.NotFound' },
  securityGroup: { product: 'ecs', type: 'securitygroup', unknown: 'InvalidResourceId.NotFound' },
  balancer: { product: 'slb', type: 'instance', unknown: 'ResourceNotExist' },
  vpc: { product: 'vpc', type: 'VPC', unknown: 'InvalidResourceId.NotFound' },
  vSwitch: { product: 'vpc', type: 'VSWITCH', unknown: 'InvalidResourceId.NotFound' },
} as const satisfies Record<string, { product: Product; type: string; unknown: string }>;

type Kind = keyof typeof kinds;

function allOfKind(model: Model, kind: Kind): Collection<Tagged> {
  const { instances, securityGroups, balancers, vpcs, vSwitches } = model;
  return {
    instance: instances,
    securityGroup: securityGroups,
    balancer: balancers,
    vpc: vpcs,
    vSwitch: vSwitches,
  }[kind];
}

interface About {
  readonly kind: Kind;
  readonly resources: readonly Pick[];
}

const about: fc.Arbitrary<About> = fc.record({
  kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
  resources: fc.array(pick, { minLength: 1, maxLength: 2 }),
});

function targetsOf(model: Model, { kind, resources }: About) {
  const all = allOfKind(model, kind);
  const ids = resources.map((one) => idOf(all, one));
  return { ids, found: ids.flatMap((id) => all.live.get(id) ?? []) };
}

interface TagRequest {
  readonly ResourceType: string;
  readonly ResourceId: readonly string[];
}

type Tagging = Operation<TagRequest & { readonly Tag: readonly { Key: string; Value: string }[] }, object>;
type Untagging = Operation<
  TagRequest & { readonly TagKey?: readonly string[]; readonly All?: boolean },
  object
>;

/** All products have these operations in one form. */
const taggings = { ecs: TagResources, slb: TagSlbResources, vpc: TagVpcResources } as Record<string, Tagging>;
const untaggings = { ecs: UntagResources, slb: UntagSlbResources, vpc: UntagVpcResources } as Record<
  string,
  Untagging
>;

const tag = steps(
  'tag',
  fc.record({ about, pairs: tagPairs.filter(({ length }) => length > 0) }),
  (model, { about: which, pairs }) => {
    const { product, type, unknown } = kinds[which.kind];
    const { ids, found } = targetsOf(model, which);
    const request = { ResourceType: type, ResourceId: ids, Tag: pairs };
    return attempt(product, taggings[product] as Tagging, request, {
      refusals: [found.length < ids.length && unknown, hasTwice(pairs) && 'Duplicate.TagKey'],
      accept() {
        for (const { tags: own } of found) for (const { Key, Value } of pairs) own.set(Key, Value);
      },
    });
  },
);

const untag = steps(
  'untag',
  fc.record({ about, keys: fc.uniqueArray(tagKey, { maxLength: 2 }) }),
  (model, { about: which, keys }) => {
    const { product, type, unknown } = kinds[which.kind];
    const { ids, found } = targetsOf(model, which);
    const what = keys.length > 0 ? { TagKey: keys } : { All: true };
    return attempt(
      product,
      untaggings[product] as Untagging,
      { ResourceType: type, ResourceId: ids, ...what },
      {
        refusals: [found.length < ids.length && unknown],
        accept() {
          for (const { tags: own } of found) {
            for (const key of keys.length > 0 ? keys : [...own.keys()]) own.delete(key);
          }
        },
      },
    );
  },
);

const lookUp = looks(
  'tagged',
  fc.record({
    kind: fc.constantFrom<'instance' | 'securityGroup'>('instance', 'securityGroup'),
    key: fc.option(tagKey, { nil: undefined }),
  }),
  async (model, { kind, key }, { clients }) => {
    const shown = await allOf(clients.ecs, ListTagResources, {
      ResourceType: kinds[kind].type,
      ...(key !== undefined && { Tag: [{ Key: key }] }),
    });
    const having = [...allOfKind(model, kind).live].filter(
      ([, { tags: own }]) => own.size > 0 && (key === undefined || own.has(key)),
    );
    compareRows(
      'the tags of some resources',
      shown.map(({ ResourceId, TagKey, TagValue }) => ({ ResourceId, TagKey, TagValue })),
      having.flatMap(([ResourceId, { tags: own }]) =>
        [...own].map(([TagKey, TagValue]) => ({ ResourceId, TagKey, TagValue })),
      ),
    );
  },
);

/** Tags of everything that can have some; the other themes compare them with their lists. */
export const tags: Theme = {
  name: 'tags',
  steps: [
    { weight: 4, arbitrary: tag },
    { weight: 2, arbitrary: untag },
    { weight: 2, arbitrary: lookUp },
  ],
  growth: [],
  compare: () => Promise.resolve(),
};
