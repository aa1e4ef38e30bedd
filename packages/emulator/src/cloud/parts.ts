import { catalogue } from './catalogue/catalogue.ts';
import { cloudAssistant } from './ecs/commands/part.ts';
import { deploymentSets } from './ecs/deployment-sets/part.ts';
import { images } from './ecs/images/part.ts';
import { instances } from './ecs/instances/part.ts';
import { keyPairs } from './ecs/key-pairs/key-pairs.ts';
import { launchTemplates } from './ecs/launch-templates/launch-templates.ts';
import { networkInterfaces } from './ecs/network-interfaces/network-interfaces.ts';
import { sharedResources } from './ecs/resources.ts';
import { securityGroups } from './ecs/security-groups/security-groups.ts';
import { storage } from './ecs/storage/part.ts';
import type { CloudPart } from './kit/part.ts';
import { ram } from './ram/parts.ts';
import { accessControl } from './slb/access-control/access-control-lists.ts';
import { backends } from './slb/backends/backends.ts';
import { certificates } from './slb/certificates/certificates.ts';
import { listeners } from './slb/listeners/listeners.ts';
import { loadBalancers } from './slb/load-balancers/load-balancers.ts';
import { rules } from './slb/rules/rules.ts';
import { serverGroups } from './slb/server-groups/server-groups.ts';
import { tagging } from './tags/part.ts';
import { eips } from './vpc/eips.ts';
import { natGateways } from './vpc/nat-gateways.ts';
import { routeEntries } from './vpc/route-entries.ts';
import { routeTables } from './vpc/route-tables.ts';
import { snatEntries } from './vpc/snat-entries.ts';
import { vpcs } from './vpc/vpcs.ts';
import { vSwitches } from './vpc/vswitches.ts';

const themes: readonly CloudPart[] = [
  sharedResources,
  vpcs,
  vSwitches,
  routeTables,
  routeEntries,
  eips,
  natGateways,
  snatEntries,
  catalogue,
  storage,
  images,
  cloudAssistant,
  deploymentSets,
  instances,
  launchTemplates,
  keyPairs,
  networkInterfaces,
  securityGroups,
  accessControl,
  certificates,
  serverGroups,
  backends,
  listeners,
  loadBalancers,
  rules,
  ...ram,
];

/** Everything that keeps state, a part for each theme. Tags are for the resources of all of them. */
export const parts: readonly CloudPart[] = [...themes, tagging(themes.flatMap(({ resources }) => resources))];
