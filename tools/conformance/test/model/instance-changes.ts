import {
  ModifyInstanceAttribute,
  ModifyInstanceAutoReleaseTime,
  ModifyInstanceVpcAttribute,
} from '@scope/ecs';
import fc from 'fast-check';
import { idOf, pick } from './collection.ts';
import { groupRefusals, groupsNear } from './group-choices.ts';
import { freeAddresses } from './networks.ts';
import { instanceNames } from './new-instances.ts';
import { attempt, type Step, steps } from './step.ts';
import { statusAt } from './timeline.ts';

const never = Number.POSITIVE_INFINITY;
const minuteMs = 60_000;

const modify = steps(
  'modify',
  fc.record({
    instance: pick,
    name: fc.constantFrom(undefined, ...instanceNames),
    isProtected: fc.constantFrom(undefined, false, true),
    groups: fc.array(pick, { maxLength: 2 }),
  }),
  (model, { instance, name, isProtected, groups }) => {
    const InstanceId = idOf(model.instances, instance);
    const found = model.instances.live.get(InstanceId);
    const ids = groupsNear(model, groups, found?.vSwitch.vpc);
    const request = {
      InstanceId,
      InstanceName: name,
      DeletionProtection: isProtected,
      ...(ids.length > 0 && { SecurityGroupIds: ids }),
    };
    return attempt('ecs', ModifyInstanceAttribute, request, {
      refusals: [
        found === undefined && 'InvalidInstanceId.NotFound',
        ...groupRefusals(model, ids, found?.vSwitch.vpc),
      ],
      accept() {
        if (found === undefined) return;
        found.name = name ?? found.name;
        found.isProtected = isProtected ?? found.isProtected;
        if (ids.length > 0)
          found.groups = new Set(ids.flatMap((id) => model.securityGroups.live.get(id) ?? []));
      },
    });
  },
);

const move = steps('move', fc.record({ instance: pick, vSwitch: pick }), (model, { instance, vSwitch }) => {
  const request = {
    InstanceId: idOf(model.instances, instance),
    VSwitchId: idOf(model.vSwitches, vSwitch),
  };
  const found = model.instances.live.get(request.InstanceId);
  const target = model.vSwitches.live.get(request.VSwitchId);
  const areThere = found !== undefined && target !== undefined;
  const isElsewhere = areThere && found.vSwitch !== target;
  return attempt('ecs', ModifyInstanceVpcAttribute, request, {
    refusals: [
      found === undefined && 'InvalidInstanceId.NotFound',
      target === undefined && 'InvalidVSwitchId.NotFound',
      found !== undefined && statusAt(found.states, model.now) !== 'Stopped' && 'IncorrectInstanceStatus',
      isElsewhere && found.vSwitch.vpc !== target.vpc && 'InvalidVSwitch.NotBelongToVpc',
      isElsewhere && found.vSwitch.zone !== target.zone && 'InvalidVSwitchId.Mismatch',
      isElsewhere && statusAt(target.states, model.now) !== 'Available' && 'IncorrectVSwitchStatus',
      isElsewhere && freeAddresses(model, target) < 1 && 'InvalidVSwitchId.IpNotEnough',
    ],
    accept() {
      if (areThere) found.vSwitch = target;
    },
  });
});

const release = steps(
  'release',
  fc.record({ instance: pick, minutes: fc.constantFrom(undefined, 10, 31, 60) }),
  (model, { instance, minutes }) => {
    const InstanceId = idOf(model.instances, instance);
    const found = model.instances.live.get(InstanceId);
    const at =
      minutes === undefined ? never : Math.floor((model.now + minutes * minuteMs) / minuteMs) * minuteMs;
    const AutoReleaseTime =
      minutes === undefined ? undefined : new Date(at).toISOString().replace('.000', '');
    return attempt(
      'ecs',
      ModifyInstanceAutoReleaseTime,
      { InstanceId, AutoReleaseTime },
      {
        refusals: [
          found === undefined && 'NoSuchResource',
          at < model.now + 30 * minuteMs && 'InvalidAutoReleaseTime.Malformed',
        ],
        accept() {
          if (found !== undefined) found.endsAt = at;
        },
      },
    );
  },
);

/** Changes of what instances are. */
export const changeSteps: readonly fc.WeightedArbitrary<Step>[] = [
  { weight: 3, arbitrary: modify },
  { weight: 4, arbitrary: move },
  { weight: 1, arbitrary: release },
];
