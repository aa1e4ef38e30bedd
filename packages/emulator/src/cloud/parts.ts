import { keyPairs } from './ecs/key-pairs/key-pairs.ts';
import { networkInterfaces } from './ecs/network-interfaces/network-interfaces.ts';
import { sharedResources } from './ecs/resources.ts';
import { securityGroups } from './ecs/security-groups/security-groups.ts';
import type { CloudPart } from './kit/part.ts';
import { routeTables } from './vpc/route-tables.ts';
import { vpcs } from './vpc/vpcs.ts';
import { vSwitches } from './vpc/vswitches.ts';

/** Everything that keeps state, a part for each theme. */
export const parts: readonly CloudPart[] = [
  sharedResources,
  vpcs,
  vSwitches,
  routeTables,
  securityGroups,
  networkInterfaces,
  keyPairs,
];
