import { catalogue } from './catalogue/catalogue.ts';
import { sharedResources } from './ecs/resources.ts';
import type { CloudPart } from './kit/part.ts';
import { eips } from './vpc/eips.ts';
import { natGateways } from './vpc/nat-gateways.ts';
import { routeEntries } from './vpc/route-entries.ts';
import { routeTables } from './vpc/route-tables.ts';
import { snatEntries } from './vpc/snat-entries.ts';
import { vpcs } from './vpc/vpcs.ts';
import { vSwitches } from './vpc/vswitches.ts';

/** Everything that keeps state, a part for each theme. */
export const parts: readonly CloudPart[] = [
  sharedResources,
  vpcs,
  vSwitches,
  routeTables,
  routeEntries,
  eips,
  natGateways,
  snatEntries,
  catalogue,
];
