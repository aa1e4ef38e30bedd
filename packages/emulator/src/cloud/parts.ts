import { sharedResources } from './ecs/resources.ts';
import type { CloudPart } from './kit/part.ts';
import { accessControl } from './slb/access-control/access-control-lists.ts';
import { certificates } from './slb/certificates/certificates.ts';
import { serverGroups } from './slb/server-groups/server-groups.ts';
import { routeTables } from './vpc/route-tables.ts';
import { vpcs } from './vpc/vpcs.ts';
import { vSwitches } from './vpc/vswitches.ts';

/** Everything that keeps state, a part for each theme. */
export const parts: readonly CloudPart[] = [
  sharedResources,
  vpcs,
  vSwitches,
  routeTables,
  serverGroups,
  accessControl,
  certificates,
];
