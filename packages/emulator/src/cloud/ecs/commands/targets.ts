import { textOf } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import { statusOf } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  hasTag,
  lookUp,
  records,
  refusal,
  regionOf,
  texts,
} from '../../kit/cloud-call.ts';
import { tagKey } from '../../kit/resource.ts';
import { pairKey } from '../../kit/tags.ts';
import { type InstanceFields, instance } from '../model.ts';

const mostInstances = 100;

/** Returns the instances that a call sends something to, each once; all have to be there and to run. */
export function targetsOf(call: CloudCall): readonly Document<InstanceFields>[] {
  const ids = [...new Set(texts(call, 'InstanceId'))];
  const tags = records(call, 'ResourceTag');
  if (ids.length > 0 && tags.length > 0) {
    throw refusal(call, 'InvalidParameter.ResourceTag', 'ResourceTag goes without InstanceId.', 400);
  }
  if (ids.length === 0 && tags.length === 0) {
    throw refusal(call, 'MissingParameter.InstanceIds', 'No instance is named.', 400);
  }
  const found = ids.length > 0 ? instancesOf(call, ids) : taggedInstances(call);
  if (found.length > mostInstances) {
    throw refusal(call, 'InstanceIds.ExceedLimit', `At most ${mostInstances} instances can be named.`, 403);
  }
  for (const one of found) checkRunning(call, one);
  return found;
}

/** Returns instances by their ids, or refuses one that is not there. */
export function instancesOf(call: CloudCall, ids: readonly string[]): readonly Document<InstanceFields>[] {
  const region = regionOf(call);
  return ids.map((id) => {
    const found = lookUp(call, instance, id, region);
    if (found !== undefined) return found;
    throw refusal(call, 'InvalidInstance.NotFound', `The instance ${id} does not exist.`, 404);
  });
}

function taggedInstances(call: CloudCall): readonly Document<InstanceFields>[] {
  const wanted = records(call, 'ResourceTag').map((pair) => ({
    key: pairKey(pair) ?? '',
    value: textOf(pair, 'Value'),
  }));
  const [first] = wanted;
  const found = allWith(call, instance, 'Tag', tagKey(first?.key ?? '', first?.value), regionOf(call));
  const all = found.filter((one) => wanted.every(({ key, value }) => hasTag(one, key, value)));
  if (all.length > 0) return all;
  throw refusal(call, 'InvalidInstance.NotFound', 'No instance has these tags.', 404);
}

/** The operations document different codes for an instance that does not run. */
function checkRunning(call: CloudCall, { id, ...document }: Document<InstanceFields>): void {
  const status = statusOf({ id, ...document });
  if (status === 'Running') return;
  const documented = ['InvalidInstanceStatus', 'InvalidInstance.NotMatch'];
  const code = documented.find((one) => call.operation.errorStatuses.has(one)) ?? 'InvalidInstanceStatus';
  throw refusal(call, code, `The instance ${id} is ${status}, and has to be Running.`, 403);
}

/** Refuses a command that the system of an instance cannot run. */
export function checkType(call: CloudCall, type: string, targets: readonly Document<InstanceFields>[]): void {
  for (const { id, fields } of targets) {
    const system = String(fields.OSType ?? '').toLowerCase();
    const isWrong =
      (type === 'RunBatScript' && system === 'linux') || (type === 'RunShellScript' && system === 'windows');
    if (isWrong) throw refusal(call, 'InvalidInstance.NotMatch', `${id} cannot run a ${type}.`, 403);
  }
}
