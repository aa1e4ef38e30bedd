import { JoinSecurityGroup, LeaveSecurityGroup } from '@scope/ecs';
import fc from 'fast-check';
import { idOf, pick } from './collection.ts';
import { groupsNear, isMixed, mixedGroups } from './group-choices.ts';
import type { Instance, Model, SecurityGroup } from './model.ts';
import { attempt, type Refusals, type Step, steps } from './step.ts';
import { statusAt } from './timeline.ts';

/** How many groups an instance is in at most. */
const mostGroups = 5;

interface Membership {
  readonly instance: Instance | undefined;
  readonly group: SecurityGroup | undefined;
}

/** What is wrong with a change of who is in a group, whatever the change is. */
function membershipRefusals({ now }: Model, { instance, group }: Membership): Refusals {
  return [
    group === undefined && 'InvalidSecurityGroupId.NotFound',
    instance === undefined && 'InvalidInstanceId.NotFound',
    instance !== undefined &&
      !['Running', 'Stopped'].includes(statusAt(instance.states, now)) &&
      'IncorrectInstanceStatus',
  ];
}

const join = steps('join', fc.record({ instance: pick, group: pick }), (model, choice) => {
  const InstanceId = idOf(model.instances, choice.instance);
  const instance = model.instances.live.get(InstanceId);
  const [SecurityGroupId = ''] = groupsNear(model, [choice.group], instance?.vSwitch.vpc);
  const group = model.securityGroups.live.get(SecurityGroupId);
  const request = { InstanceId, SecurityGroupId };
  const areThere = instance !== undefined && group !== undefined;
  return attempt('ecs', JoinSecurityGroup, request, {
    refusals: [
      ...membershipRefusals(model, { instance, group }),
      areThere && instance.vSwitch.vpc !== group.vpc && 'InvalidInstanceId.Mismatch',
      areThere && instance.groups.has(group) && 'InvalidInstanceId.AlreadyExists',
      areThere && isMixed([...instance.groups, group]) && mixedGroups,
      instance !== undefined && instance.groups.size >= mostGroups && 'InstanceSecurityGroupLimitExceeded',
    ],
    accept() {
      if (group !== undefined) instance?.groups.add(group);
    },
  });
});

const leave = steps('leave', fc.record({ instance: pick, group: pick }), (model, choice) => {
  const InstanceId = idOf(model.instances, choice.instance);
  const instance = model.instances.live.get(InstanceId);
  const own = [...(instance?.groups ?? [])];
  // Mostly one of its own groups: another one is refused in any case.
  const mine = own[choice.group % Math.max(own.length + 1, 1)];
  const SecurityGroupId = mine?.id ?? idOf(model.securityGroups, choice.group);
  const group = model.securityGroups.live.get(SecurityGroupId);
  const areThere = instance !== undefined && group !== undefined;
  return attempt(
    'ecs',
    LeaveSecurityGroup,
    { InstanceId, SecurityGroupId },
    {
      refusals: [
        ...membershipRefusals(model, { instance, group }),
        areThere && !instance.groups.has(group) && 'InstanceNotInSecurityGroup',
        areThere && instance.groups.has(group) && own.length === 1 && 'InstanceLastSecurityGroup',
      ],
      accept() {
        if (group !== undefined) instance?.groups.delete(group);
      },
    },
  );
});

/** Joining groups, and leaving them. */
export const memberSteps: readonly fc.WeightedArbitrary<Step>[] = [
  { weight: 3, arbitrary: join },
  { weight: 3, arbitrary: leave },
];
