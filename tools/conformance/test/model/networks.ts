import fc from 'fast-check';
import {
  goodVpcBlocks,
  isTooSmall,
  isWithin,
  overlaps,
  rangeOf,
  vpcBlocks,
  vSwitchBlocks,
} from './blocks.ts';
import { timing } from './cloud.ts';
import { drop, idOf, nearby, type Pick, pick } from './collection.ts';
import { allOf, compareRows, inOrder, shownTags, tagTexts } from './lists.ts';
import type { Model, VSwitch } from './model.ts';
import { attempt, looks, steps, type Theme } from './step.ts';
import { hasTwice, tagPairs, tagsOf } from './tag-choices.ts';
import { statusAt, timeline } from './timeline.ts';
import {
  CreateVpc,
  CreateVSwitch,
  DeleteVpc,
  DeleteVSwitch,
  DescribeVpcs,
  DescribeVSwitches,
  ModifyVpcAttribute,
} from './vpc-operations.ts';

const zones = ['cn-hangzhou-h', 'cn-hangzhou-i'];

/** Tells who has an address of a vSwitch: instances and private balancers have one each. */
function usersOf({ instances, balancers }: Model, vSwitch: VSwitch): readonly object[] {
  return [...instances.live.values(), ...balancers.live.values()].filter((one) => one.vSwitch === vSwitch);
}

/** Returns how many addresses of a vSwitch nobody has. */
export function freeAddresses(model: Model, vSwitch: VSwitch): number {
  const [first, end] = rangeOf(vSwitch.block);
  return end - first - 4 - usersOf(model, vSwitch).length;
}

const createVpc = steps(
  'createVpc',
  fc.record({ block: fc.constantFrom(...goodVpcBlocks, ...vpcBlocks), tags: tagPairs }),
  (model, { block, tags }) =>
    attempt(
      'vpc',
      CreateVpc,
      { CidrBlock: block, VpcName: 'net', Tag: tags },
      {
        refusals: [
          !goodVpcBlocks.includes(block) && 'InvalidCidrBlock.Malformed',
          hasTwice(tags) && 'Duplicate.TagKey',
        ],
        accept({ VpcId: id }) {
          const states = timeline(model.now, [['Pending', timing.vpcPendingMs]], 'Available');
          model.vpcs.live.set(id, { id, block, name: 'net', states, tags: tagsOf(tags) });
        },
      },
    ),
);

const renameVpc = steps(
  'renameVpc',
  fc.record({ vpc: pick, name: fc.constantFrom('net', 'web') }),
  ({ vpcs }, { vpc, name }) => {
    const VpcId = idOf(vpcs, vpc);
    const found = vpcs.live.get(VpcId);
    return attempt(
      'vpc',
      ModifyVpcAttribute,
      { VpcId, VpcName: name },
      {
        refusals: [found === undefined && 'InvalidVpcID.NotFound'],
        accept() {
          if (found !== undefined) found.name = name;
        },
      },
    );
  },
);

const deleteVpc = steps('deleteVpc', fc.record({ vpc: pick }), (model, { vpc }) => {
  const { now, vpcs, vSwitches, securityGroups } = model;
  const VpcId = idOf(vpcs, vpc);
  const found = vpcs.live.get(VpcId);
  return attempt(
    'vpc',
    DeleteVpc,
    { VpcId },
    {
      refusals:
        found === undefined
          ? ['InvalidVpcID.NotFound']
          : [
              statusAt(found.states, now) !== 'Available' && 'IncorrectVpcStatus',
              [...vSwitches.live.values()].some((one) => one.vpc === found) && 'DependencyViolation.VSwitch',
              [...securityGroups.live.values()].some((one) => one.vpc === found) &&
                'DependencyViolation.SecurityGroup',
            ],
      accept: () => drop(vpcs, VpcId),
    },
  );
});

interface NewVSwitch {
  readonly vpc: Pick;
  readonly block: Pick;
  readonly zone: string;
  readonly tags: { Key: string; Value: string }[];
}

const createVSwitch = steps<NewVSwitch>(
  'createVSwitch',
  fc.record({
    vpc: pick,
    block: fc.nat(99),
    zone: fc.constantFrom(...zones, ...zones, ...zones, 'cn-hangzhou-zz'),
    tags: tagPairs,
  }),
  (model, { vpc, block: blockChoice, zone, tags }) => {
    const VpcId = idOf(model.vpcs, vpc);
    const parent = model.vpcs.live.get(VpcId);
    const block = idOf(
      nearby(vSwitchBlocks, blockChoice, (one) => isWithin(one, parent?.block ?? one)),
      blockChoice,
    );
    const siblings = [...model.vSwitches.live.values()].filter((one) => one.vpc === parent);
    return attempt(
      'vpc',
      CreateVSwitch,
      { VpcId, CidrBlock: block, ZoneId: zone, Tag: tags },
      {
        refusals: [
          ...(parent === undefined
            ? ['InvalidVpcID.NotFound']
            : [
                statusAt(parent.states, model.now) !== 'Available' && 'IncorrectVpcStatus',
                !isTooSmall(block) && !isWithin(block, parent.block) && 'InvalidParameter',
                siblings.some((one) => overlaps(one.block, block)) && 'InvalidCidrBlock.Overlapped',
                siblings.some((one) => statusAt(one.states, model.now) === 'Pending') &&
                  'IncorrectVSwitchStatus',
              ]),
          isTooSmall(block) && 'InvalidCirdrBlock.MaskLength',
          !zones.includes(zone) && 'InvalidZoneId.NotFound',
          hasTwice(tags) && 'Duplicate.TagKey',
        ],
        accept({ VSwitchId: id }) {
          if (parent === undefined) throw new Error('A vSwitch is in a VPC');
          const states = timeline(model.now, [['Pending', timing.vpcPendingMs]], 'Available');
          model.vSwitches.live.set(id, { id, vpc: parent, zone, block, states, tags: tagsOf(tags) });
        },
      },
    );
  },
);

const deleteVSwitch = steps('deleteVSwitch', fc.record({ vSwitch: pick }), (model, { vSwitch }) => {
  const VSwitchId = idOf(model.vSwitches, vSwitch);
  const found = model.vSwitches.live.get(VSwitchId);
  return attempt(
    'vpc',
    DeleteVSwitch,
    { VSwitchId },
    {
      refusals:
        found === undefined
          ? ['InvalidVSwitchId.NotFound']
          : [
              statusAt(found.states, model.now) !== 'Available' && 'IncorrectVSwitchStatus',
              usersOf(model, found).length > 0 && 'DependencyViolation',
            ],
      accept: () => drop(model.vSwitches, VSwitchId),
    },
  );
});

const lookInZone = looks(
  'vSwitchesOf',
  fc.record({ vpc: pick, zone: fc.constantFrom(...zones), size: fc.integer({ min: 1, max: 4 }) }),
  async ({ vpcs, vSwitches }, { vpc, zone, size }, { clients }) => {
    const VpcId = idOf(vpcs, vpc);
    const shown = await allOf(clients.vpc, DescribeVSwitches, { VpcId, ZoneId: zone, PageSize: size });
    const expected = [...vSwitches.live.values()].filter((one) => one.vpc.id === VpcId && one.zone === zone);
    compareRows(
      'the vSwitches of a VPC in a zone',
      shown.map(({ VSwitchId }) => ({ VSwitchId })),
      expected.map(({ id }) => ({ VSwitchId: id })),
    );
  },
);

/** VPCs and their vSwitches. */
export const networks: Theme = {
  name: 'networks',
  steps: [
    { weight: 2, arbitrary: createVpc },
    { weight: 1, arbitrary: renameVpc },
    { weight: 2, arbitrary: deleteVpc },
    { weight: 4, arbitrary: createVSwitch },
    { weight: 2, arbitrary: deleteVSwitch },
    { weight: 1, arbitrary: lookInZone },
  ],
  growth: [
    { weight: 2, arbitrary: createVpc },
    { weight: 5, arbitrary: createVSwitch },
  ],
  async compare(model, { clients }, pageSize) {
    const PageSize = pageSize;
    const { now, vpcs, vSwitches } = model;
    compareRows(
      'all VPCs',
      (await allOf(clients.vpc, DescribeVpcs, { PageSize })).map((one) => ({
        id: one.VpcId,
        name: one.VpcName,
        block: one.CidrBlock,
        status: one.Status,
        vSwitches: inOrder(one.VSwitchIds.VSwitchId),
        tags: shownTags(one.Tags?.Tag),
      })),
      [...vpcs.live.values()].map((one) => ({
        id: one.id,
        name: one.name,
        block: one.block,
        status: statusAt(one.states, now),
        vSwitches: inOrder([...vSwitches.live.values()].filter(({ vpc }) => vpc === one).map(({ id }) => id)),
        tags: tagTexts(one.tags),
      })),
    );
    compareRows(
      'all vSwitches',
      (await allOf(clients.vpc, DescribeVSwitches, { PageSize })).map((one) => ({
        id: one.VSwitchId,
        vpc: one.VpcId,
        zone: one.ZoneId,
        block: one.CidrBlock,
        status: one.Status,
        free: one.AvailableIpAddressCount,
        tags: shownTags(one.Tags?.Tag),
      })),
      [...vSwitches.live.values()].map((one) => ({
        id: one.id,
        vpc: one.vpc.id,
        zone: one.zone,
        block: one.block,
        status: statusAt(one.states, now),
        free: freeAddresses(model, one),
        tags: tagTexts(one.tags),
      })),
    );
  },
};
