import { idOf, nearby, type Pick } from './collection.ts';
import type { Model, SecurityGroup, Vpc } from './model.ts';
import type { Refusals } from './step.ts';

/** Tells whether groups are of both types; an instance cannot be in such. */
export function isMixed(groups: Iterable<SecurityGroup>): boolean {
  return new Set([...groups].map(({ type }) => type)).size > 1;
}

/** Chooses groups, mostly of one VPC. */
export function groupsNear(
  { securityGroups }: Model,
  choices: readonly Pick[],
  vpc: Vpc | undefined,
): string[] {
  return choices.map((choice) =>
    idOf(
      nearby(securityGroups, choice, (one) => one.vpc === vpc),
      choice,
    ),
  );
}

/** The code for groups of both types. */
export const mixedGroups = 'EnterpriseGroupLimited.MutliGroupType';

/** What speaks against the groups that something in a VPC is to be in. */
export function groupRefusals(
  { securityGroups }: Model,
  ids: readonly string[],
  vpc: Vpc | undefined,
): Refusals {
  const found = ids.map((id) => securityGroups.live.get(id));
  const present = found.filter((group) => group !== undefined);
  return [
    present.length < found.length && 'InvalidSecurityGroupId.NotFound',
    vpc !== undefined && present.some((group) => group.vpc !== vpc) && 'InvalidSecurityGroup.NotInDefaultVpc',
    isMixed(present) && mixedGroups,
  ];
}
