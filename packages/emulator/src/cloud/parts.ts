import { sharedResources } from './ecs/resources.ts';
import type { CloudPart } from './kit/part.ts';
import { ram } from './ram/parts.ts';
import { routeTables } from './vpc/route-tables.ts';
import { vpcs } from './vpc/vpcs.ts';
import { vSwitches } from './vpc/vswitches.ts';

/** Everything that keeps state, a part for each theme. */
export const parts: readonly CloudPart[] = [sharedResources, vpcs, vSwitches, routeTables, ...ram];
