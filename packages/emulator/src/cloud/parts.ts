import { sharedResources } from './ecs/resources.ts';
import type { CloudPart } from './kit/part.ts';
import { backends } from './slb/backends/backends.ts';
import { listeners } from './slb/listeners/listeners.ts';
import { loadBalancers } from './slb/load-balancers/load-balancers.ts';
import { rules } from './slb/rules/rules.ts';
import { routeTables } from './vpc/route-tables.ts';
import { vpcs } from './vpc/vpcs.ts';
import { vSwitches } from './vpc/vswitches.ts';

/** Everything that keeps state, a part for each theme. */
export const parts: readonly CloudPart[] = [
  sharedResources,
  vpcs,
  vSwitches,
  routeTables,
  loadBalancers,
  listeners,
  rules,
  backends,
];
