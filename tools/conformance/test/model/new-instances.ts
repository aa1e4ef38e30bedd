import { CreateInstance, RunInstances } from '@scope/ecs';
import fc from 'fast-check';
import { timing } from './cloud.ts';
import { idOf, type Pick, pick } from './collection.ts';
import { groupRefusals, groupsNear } from './group-choices.ts';
import type { Model, VSwitch } from './model.ts';
import { freeAddresses } from './networks.ts';
import { attempt, type Refusals, type Step, steps } from './step.ts';
import { hasTwice, tagPairs, tagsOf } from './tag-choices.ts';
import { statusAt, type Timeline, timeline } from './timeline.ts';

const never = Number.POSITIVE_INFINITY;

/** Few names, so that several instances have one. */
export const instanceNames: readonly string[] = ['web-1', 'web-2', 'db'];

/** What is chosen for new instances. */
interface NewInstances {
  readonly vSwitch: Pick;
  readonly groups: readonly Pick[];
  readonly amount: number;
  readonly name: string | undefined;
  readonly isProtected: boolean;
  readonly tags: { Key: string; Value: string }[];
}

const newInstances: fc.Arbitrary<NewInstances> = fc.record({
  vSwitch: pick,
  groups: fc.array(pick, { minLength: 1, maxLength: 2 }),
  amount: fc.integer({ min: 1, max: 3 }),
  name: fc.constantFrom(undefined, ...instanceNames),
  isProtected: fc.constantFrom(false, false, true),
  tags: tagPairs,
});

/** Reads what new instances are to be, with all that speaks against it. */
function wishesOf(model: Model, { vSwitch, groups, amount, name, isProtected, tags }: NewInstances) {
  const VSwitchId = idOf(model.vSwitches, vSwitch);
  const network = model.vSwitches.live.get(VSwitchId);
  const ids = groupsNear(model, groups, network?.vpc);
  const found = ids.flatMap((id) => model.securityGroups.live.get(id) ?? []);
  const request = {
    VSwitchId,
    SecurityGroupIds: ids,
    InstanceType: 'ecs.g6.large',
    InstanceName: name,
    DeletionProtection: isProtected,
    Tag: tags,
  };
  const refusals: Refusals = [
    network === undefined && 'InvalidVSwitchId.NotFound',
    network !== undefined && statusAt(network.states, model.now) !== 'Available' && 'IncorrectVSwitchStatus',
    network !== undefined && freeAddresses(model, network) < amount && 'QuotaExceeded.PrivateIpAddress',
    ...groupRefusals(model, ids, network?.vpc),
    hasTwice(tags) && 'Duplicate.TagKey',
  ];
  const insert = (id: string, states: Timeline): void => {
    const made = { id, vSwitch: network as VSwitch, groups: new Set(found), states, isProtected };
    model.instances.live.set(id, { ...made, name: name ?? id, endsAt: never, tags: tagsOf(tags) });
  };
  return { request, refusals, insert };
}

/** Creates and starts some. */
export const run: fc.Arbitrary<Step> = steps('run', newInstances, (model, choice) => {
  const { request, refusals, insert } = wishesOf(model, choice);
  return attempt(
    'ecs',
    RunInstances,
    { ...request, Amount: choice.amount },
    {
      refusals,
      accept({ InstanceIdSets }) {
        const passing = [
          ['Pending', timing.pendingMs],
          ['Starting', timing.startingMs],
        ] as const;
        for (const id of InstanceIdSets?.InstanceIdSet ?? [])
          insert(id, timeline(model.now, passing, 'Running'));
      },
    },
  );
});

/** Creates one that is not started. */
export const create: fc.Arbitrary<Step> = steps('create', newInstances, (model, choice) => {
  const { request, refusals, insert } = wishesOf(model, {
    ...choice,
    groups: choice.groups.slice(0, 1),
    amount: 1,
  });
  const { SecurityGroupIds, ...others } = request;
  return attempt(
    'ecs',
    CreateInstance,
    { ...others, SecurityGroupId: SecurityGroupIds[0] },
    {
      refusals,
      accept: ({ InstanceId = '' }) =>
        insert(InstanceId, timeline(model.now, [['Pending', timing.pendingMs]], 'Stopped')),
    },
  );
});
