import { DeleteInstance, DeleteInstances, DescribeInstanceStatus, DescribeInstances } from '@scope/ecs';
import fc from 'fast-check';
import { idOf, pick } from './collection.ts';
import { changeSteps } from './instance-changes.ts';
import { allOf, compareRows, inOrder, shownTags, tagTexts } from './lists.ts';
import type { Instance, Model } from './model.ts';
import { create, run } from './new-instances.ts';
import { powerSteps } from './power.ts';
import { forgetInstance } from './settle.ts';
import { attempt, looks, type Refusals, steps, type Theme } from './step.ts';
import { tagKey } from './tag-choices.ts';
import { statusAt } from './timeline.ts';

const never = Number.POSITIVE_INFINITY;

function deletionRefusals({ now }: Model, found: Instance | undefined, isForced: boolean): Refusals {
  if (found === undefined) return ['InvalidInstanceId.NotFound'];
  const status = statusAt(found.states, now);
  return [
    found.isProtected && 'InvalidOperation.DeletionProtection',
    status === 'Pending' && 'IncorrectInstanceStatus.Initializing',
    !['Pending', 'Stopped'].includes(status) && !isForced && 'IncorrectInstanceStatus',
  ];
}

const remove = steps(
  'remove',
  fc.record({ instance: pick, isForced: fc.boolean() }),
  (model, { instance, isForced }) => {
    const InstanceId = idOf(model.instances, instance);
    const found = model.instances.live.get(InstanceId);
    return attempt(
      'ecs',
      DeleteInstance,
      { InstanceId, Force: isForced },
      {
        refusals: deletionRefusals(model, found, isForced),
        accept: () => forgetInstance(model, found as Instance),
      },
    );
  },
);

const removeSeveral = steps(
  'removeSeveral',
  fc.record({ instances: fc.array(pick, { minLength: 1, maxLength: 3 }), isForced: fc.boolean() }),
  (model, { instances, isForced }) => {
    const ids = [...new Set(instances.map((one) => idOf(model.instances, one)))];
    const found = ids.map((id) => model.instances.live.get(id));
    return attempt(
      'ecs',
      DeleteInstances,
      { InstanceId: ids, Force: isForced },
      {
        refusals: found.flatMap((one) => deletionRefusals(model, one, isForced)),
        accept() {
          for (const one of found) forgetInstance(model, one as Instance);
        },
      },
    );
  },
);

const lookUp = looks(
  'instancesWith',
  fc.record({
    vSwitch: fc.option(pick, { nil: undefined }),
    group: fc.option(pick, { nil: undefined }),
    status: fc.constantFrom(undefined, 'Running', 'Stopped'),
    name: fc.constantFrom(undefined, 'web*', '*1', 'db'),
    key: fc.option(tagKey, { nil: undefined }),
    size: fc.integer({ min: 1, max: 4 }),
  }),
  async (model, { vSwitch, group, status, name, key, size }, { clients }) => {
    const { now, instances, vSwitches, securityGroups } = model;
    const VSwitchId = vSwitch === undefined ? undefined : idOf(vSwitches, vSwitch);
    const SecurityGroupId = group === undefined ? undefined : idOf(securityGroups, group);
    const filters = {
      VSwitchId,
      SecurityGroupId,
      Status: status,
      InstanceName: name,
      ...(key !== undefined && { Tag: [{ Key: key }] }),
    };
    const pattern = new RegExp(`^${(name ?? '*').replaceAll('*', '.*')}$`);
    const expected = [...instances.live.values()].filter(
      (one) =>
        one.vSwitch.id === (VSwitchId ?? one.vSwitch.id) &&
        (SecurityGroupId === undefined || [...one.groups].some(({ id }) => id === SecurityGroupId)) &&
        statusAt(one.states, now) === (status ?? statusAt(one.states, now)) &&
        pattern.test(one.name) &&
        (key === undefined || one.tags.has(key)),
    );
    for (const page of [{ PageSize: size }, { MaxResults: size }]) {
      const shown = await allOf(clients.ecs, DescribeInstances, { ...filters, ...page });
      compareRows(
        'some instances',
        shown.map(({ InstanceId }) => ({ InstanceId })),
        expected.map(({ id }) => ({ InstanceId: id })),
      );
    }
  },
);

/** Instances. */
export const instances: Theme = {
  name: 'instances',
  steps: [
    { weight: 8, arbitrary: run },
    { weight: 1, arbitrary: create },
    ...powerSteps,
    { weight: 4, arbitrary: remove },
    { weight: 2, arbitrary: removeSeveral },
    ...changeSteps,
    { weight: 2, arbitrary: lookUp },
  ],
  growth: [{ weight: 4, arbitrary: run }],
  async compare(model, { clients }, pageSize) {
    const { now } = model;
    const all = [...model.instances.live.values()];
    const byToken = await allOf(clients.ecs, DescribeInstances, { MaxResults: pageSize });
    compareRows(
      'all instances, by tokens',
      byToken.map(({ InstanceId }) => ({ InstanceId })),
      all.map(({ id }) => ({ InstanceId: id })),
    );
    compareRows(
      'all instances',
      (await allOf(clients.ecs, DescribeInstances, { PageSize: pageSize })).map((one) => ({
        id: one.InstanceId,
        name: one.InstanceName,
        status: one.Status,
        vpc: one.VpcAttributes?.VpcId,
        vSwitch: one.VpcAttributes?.VSwitchId,
        groups: inOrder(one.SecurityGroupIds?.SecurityGroupId ?? []),
        isProtected: one.DeletionProtection,
        isReleased: one.AutoReleaseTime !== '' && one.AutoReleaseTime !== undefined,
        tags: shownTags(one.Tags?.Tag),
      })),
      all.map((one) => ({
        id: one.id,
        name: one.name,
        status: statusAt(one.states, now),
        vpc: one.vSwitch.vpc.id,
        vSwitch: one.vSwitch.id,
        groups: inOrder([...one.groups].map(({ id }) => id)),
        isProtected: one.isProtected,
        isReleased: one.endsAt !== never,
        tags: tagTexts(one.tags),
      })),
    );
    const statuses = await allOf(clients.ecs, DescribeInstanceStatus, { PageSize: pageSize });
    compareRows(
      'the states of all instances',
      statuses.map(({ InstanceId, Status }) => ({ InstanceId, Status })),
      all.map(({ id, states }) => ({ InstanceId: id, Status: statusAt(states, now) })),
    );
  },
};
