import { minuteStamp } from '../../clock.ts';
import { textOf, textsOf } from '../../params/value.ts';
import type { Behaviour } from '../call.ts';
import { endDryRun, regionOf } from './checks.ts';
import { readFilters } from './filters.ts';
import { type Instance, statusAt } from './instance.ts';
import { pageByNumber, pageOf } from './paging.ts';

/** Lists instances as they are now. */
export const describeInstances: Behaviour = (call) => {
  const { parameters, now, world } = call;
  const instances = world.instances.inRegion(regionOf(call)).filter(readFilters(parameters, now));
  const { items, position } = pageOf(instances, parameters);
  endDryRun(call);
  return { ...position, Instances: { Instance: items.map((instance) => describe(instance, now)) } };
};

/** Lists the states of instances. */
export const describeInstanceStatus: Behaviour = (call) => {
  const { parameters, now, world } = call;
  const ids = new Set(textsOf(parameters, 'InstanceId'));
  const zoneId = textOf(parameters, 'ZoneId');
  const instances = world.instances
    .inRegion(regionOf(call))
    .filter(({ id }) => ids.size === 0 || ids.has(id))
    .filter(({ fields }) => zoneId === undefined || fields.ZoneId === zoneId);
  const { items, position } = pageByNumber(instances, parameters);
  const InstanceStatus = items.map((instance) => ({
    InstanceId: instance.id,
    Status: statusAt(instance, now),
  }));
  return { ...position, InstanceStatuses: { InstanceStatus } };
};

function describe(instance: Instance, now: number): object {
  const { id, regionId, fields, createdAt, startedAt, isProtected, stoppedMode } = instance;
  return {
    InstanceId: id,
    RegionId: regionId,
    ...fields,
    Status: statusAt(instance, now),
    StoppedMode: stoppedMode,
    CreationTime: minuteStamp(createdAt),
    StartTime: minuteStamp(startedAt),
    DeletionProtection: isProtected,
  };
}
