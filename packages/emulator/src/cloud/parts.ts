import { deploymentSets } from './ecs/deployment-sets/part.ts';
import { instances } from './ecs/instances/part.ts';
import { sharedResources } from './ecs/resources.ts';
import type { CloudPart } from './kit/part.ts';
import { routeTables } from './vpc/route-tables.ts';
import { vpcs } from './vpc/vpcs.ts';
import { vSwitches } from './vpc/vswitches.ts';

/** Everything that keeps state, a part for each theme. */
export const parts: readonly CloudPart[] = [
  sharedResources,
  instances,
  deploymentSets,
  vpcs,
  vSwitches,
  routeTables,
];
