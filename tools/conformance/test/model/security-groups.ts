import {
  AuthorizeSecurityGroup,
  CreateSecurityGroup,
  DeleteSecurityGroup,
  DescribeSecurityGroups,
  ModifySecurityGroupAttribute,
  RevokeSecurityGroup,
} from '@scope/ecs';
import fc from 'fast-check';
import { drop, idOf, nearby, pick } from './collection.ts';
import { memberSteps } from './group-members.ts';
import { allOf, compareRows, shownTags, tagTexts } from './lists.ts';
import type { Instance, Model, SecurityGroup } from './model.ts';
import { attempt, looks, steps, type Theme } from './step.ts';
import { hasTwice, tagPairs, tagsOf } from './tag-choices.ts';
import { statusAt } from './timeline.ts';

/** Names, of which the last is too short. */
const names = ['web', 'db-1', 'web-2', 'x'];
const isBad = (name: string): boolean => name === 'x';

const createGroup = steps(
  'createGroup',
  fc.record({
    vpc: pick,
    name: fc.constantFrom(...names),
    type: fc.constantFrom('normal', 'normal', 'normal', 'enterprise'),
    tags: tagPairs,
  }),
  ({ now, vpcs, securityGroups }, { vpc, name, type, tags }) => {
    const VpcId = idOf(vpcs, vpc);
    const parent = vpcs.live.get(VpcId);
    const request = { VpcId, SecurityGroupName: name, SecurityGroupType: type, Tag: tags };
    return attempt('ecs', CreateSecurityGroup, request, {
      refusals: [
        isBad(name) && 'InvalidSecurityGroupName.Malformed',
        parent === undefined && 'InvalidVpcId.NotFound',
        parent !== undefined && statusAt(parent.states, now) !== 'Available' && 'IncorrectVpcStatus',
        hasTwice(tags) && 'Duplicate.TagKey',
      ],
      accept({ SecurityGroupId: id = '' }) {
        if (parent === undefined) throw new Error('A group is in a VPC');
        const empty = { lets: new Set<SecurityGroup>(), ports: new Set<number>() };
        securityGroups.live.set(id, { id, vpc: parent, name, type, ...empty, tags: tagsOf(tags) });
      },
    });
  },
);

const renameGroup = steps(
  'renameGroup',
  fc.record({ group: pick, name: fc.constantFrom(...names) }),
  ({ securityGroups }, { group, name }) => {
    const SecurityGroupId = idOf(securityGroups, group);
    const found = securityGroups.live.get(SecurityGroupId);
    return attempt(
      'ecs',
      ModifySecurityGroupAttribute,
      { SecurityGroupId, SecurityGroupName: name },
      {
        refusals: [
          found === undefined && 'InvalidSecurityGroupId.NotFound',
          isBad(name) && 'InvalidSecurityGroupName.Malformed',
        ],
        accept() {
          if (found !== undefined) found.name = name;
        },
      },
    );
  },
);

function membersOf({ instances }: Model, group: SecurityGroup): readonly Instance[] {
  return [...instances.live.values()].filter(({ groups }) => groups.has(group));
}

const deleteGroup = steps('deleteGroup', fc.record({ group: pick }), (model, { group }) => {
  const { securityGroups } = model;
  // Mostly one without members, so that rules have a say as well.
  const SecurityGroupId = idOf(
    nearby(securityGroups, group, (one) => membersOf(model, one).length === 0),
    group,
  );
  const found = securityGroups.live.get(SecurityGroupId);
  const isNamed = (one: SecurityGroup): boolean =>
    [...securityGroups.live.values()].some(({ lets }) => lets.has(one));
  return attempt(
    'ecs',
    DeleteSecurityGroup,
    { SecurityGroupId },
    {
      refusals:
        found === undefined
          ? ['InvalidSecurityGroupId.NotFound']
          : [(membersOf(model, found).length > 0 || isNamed(found)) && 'DependencyViolation'],
      accept: () => drop(securityGroups, SecurityGroupId),
    },
  );
});

/** A rule for another group, in both directions: it is let in, or no more. */
const letIn = steps(
  'letIn',
  fc.record({ group: pick, source: pick, isAllowed: fc.constantFrom(true, true, false) }),
  ({ securityGroups }, { group, source, isAllowed }) => {
    const SecurityGroupId = idOf(securityGroups, group);
    const owner = securityGroups.live.get(SecurityGroupId);
    const near = nearby(securityGroups, source, (one) => one.vpc === owner?.vpc && one !== owner);
    const SourceGroupId = idOf(near, source);
    const other = securityGroups.live.get(SourceGroupId);
    const request = { SecurityGroupId, SourceGroupId, IpProtocol: 'tcp', PortRange: '80/80' };
    return attempt('ecs', isAllowed ? AuthorizeSecurityGroup : RevokeSecurityGroup, request, {
      refusals: [
        owner === undefined && 'InvalidSecurityGroupId.NotFound',
        other === undefined && 'InvalidSourceGroupId.NotFound',
        owner?.type === 'enterprise' && 'OperationDenied',
        owner !== undefined && owner === other && 'InvalidParamter.Conflict',
        owner !== undefined &&
          other !== undefined &&
          owner.vpc !== other.vpc &&
          'InvalidSourceGroupId.Mismatch',
      ],
      accept() {
        if (owner === undefined || other === undefined) throw new Error('Both groups are there');
        if (isAllowed) owner.lets.add(other);
        else owner.lets.delete(other);
      },
    });
  },
);

const openPort = steps(
  'openPort',
  fc.record({ group: pick, port: fc.constantFrom(22, 443), isOpen: fc.boolean() }),
  ({ securityGroups }, { group, port, isOpen }) => {
    const SecurityGroupId = idOf(securityGroups, group);
    const found = securityGroups.live.get(SecurityGroupId);
    const rule = { IpProtocol: 'tcp', PortRange: `${port}/${port}`, SourceCidrIp: '0.0.0.0/0' };
    return attempt(
      'ecs',
      isOpen ? AuthorizeSecurityGroup : RevokeSecurityGroup,
      { SecurityGroupId, ...rule },
      {
        refusals: [found === undefined && 'InvalidSecurityGroupId.NotFound'],
        accept() {
          if (isOpen) found?.ports.add(port);
          else found?.ports.delete(port);
        },
      },
    );
  },
);

const lookUp = looks(
  'groupsWith',
  fc.record({
    vpc: pick,
    name: fc.constantFrom(undefined, ...names),
    type: fc.constantFrom(undefined, 'normal', 'enterprise'),
    size: fc.integer({ min: 1, max: 3 }),
  }),
  async ({ vpcs, securityGroups }, { vpc, name, type, size }, { clients }) => {
    const VpcId = idOf(vpcs, vpc);
    const filters = { VpcId, SecurityGroupName: name, SecurityGroupType: type };
    const byNumber = await allOf(clients.ecs, DescribeSecurityGroups, { ...filters, PageSize: size });
    const byToken = await allOf(clients.ecs, DescribeSecurityGroups, { ...filters, MaxResults: size });
    const expected = [...securityGroups.live.values()].filter(
      (one) => one.vpc.id === VpcId && one.name === (name ?? one.name) && one.type === (type ?? one.type),
    );
    for (const shown of [byNumber, byToken]) {
      compareRows(
        'the security groups of a VPC',
        shown.map(({ SecurityGroupId }) => ({ SecurityGroupId })),
        expected.map(({ id }) => ({ SecurityGroupId: id })),
      );
    }
  },
);

/** Security groups: who is in them, and which others they let in. */
export const securityGroups: Theme = {
  name: 'security groups',
  steps: [
    { weight: 3, arbitrary: createGroup },
    { weight: 1, arbitrary: renameGroup },
    { weight: 4, arbitrary: deleteGroup },
    { weight: 5, arbitrary: letIn },
    { weight: 1, arbitrary: openPort },
    ...memberSteps,
    { weight: 1, arbitrary: lookUp },
  ],
  growth: [{ weight: 3, arbitrary: createGroup }],
  async compare(model, { clients }, pageSize) {
    const request = { PageSize: pageSize, IsQueryEcsCount: true };
    compareRows(
      'all security groups',
      (await allOf(clients.ecs, DescribeSecurityGroups, request)).map((one) => ({
        id: one.SecurityGroupId,
        vpc: one.VpcId,
        name: one.SecurityGroupName,
        type: one.SecurityGroupType,
        members: one.EcsCount,
        rules: one.RuleCount,
        tags: shownTags(one.Tags?.Tag),
      })),
      [...model.securityGroups.live.values()].map((one) => ({
        id: one.id,
        vpc: one.vpc.id,
        name: one.name,
        type: one.type,
        members: membersOf(model, one).length,
        rules: one.lets.size + one.ports.size,
        tags: tagTexts(one.tags),
      })),
    );
  },
};
