import { Refusal } from '../../../refusal.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, flag, insert, lookUp, need, refusal, regionOf } from '../../kit/cloud-call.ts';
import { like } from '../../kit/filter.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { readTags } from '../../kit/tags.ts';
import { readName } from '../names.ts';
import { isUsed, listenersWith, needBalancer, rulesOfGroup } from '../references.ts';
import { wholeList } from '../whole-list.ts';
import { readServers, withServers } from './backends.ts';
import { type VServerGroupFields, vServerGroup } from './model.ts';

/** Returns the vServer group that a call names. Clients match the message. */
export function namedVServerGroup(call: CloudCall): Document<VServerGroupFields> {
  const found = lookUp(call, vServerGroup, need(call, 'VServerGroupId'), regionOf(call));
  if (found !== undefined) return found;
  throw new Refusal(404, 'InvalidParameter', 'The specified VServerGroupId does not exist.');
}

export const createVServerGroup: CloudBehaviour = (call) => {
  const balancer = needBalancer(call);
  const servers = readServers(call, 'BackendServers', balancer, balancer.region);
  const made = insert(call, vServerGroup, {
    region: balancer.region,
    tags: readTags(call),
    fields: {
      LoadBalancerId: balancer.id,
      VServerGroupName: readName(call, 'VServerGroupName'),
      BackendServers: withServers(call, [], servers),
    },
  });
  return shown(vServerGroup, made, call);
};

export const describeVServerGroup: CloudBehaviour = (call) =>
  shown(vServerGroup, namedVServerGroup(call), call);

export const describeVServerGroups: CloudBehaviour = wholeList(vServerGroup, 'VServerGroups', {
  filters: { Description: like('VServerGroupName') },
  check: needBalancer,
  show: (document, call) => ({
    ...shown(vServerGroup, document, call),
    AssociatedObjects: {
      Listeners: listenersToTell(call, 'VServerGroupId', document.id),
      Rules:
        flag(call, 'IncludeRule') === true
          ? rulesOfGroup(call, document.id).map(({ id, fields }) => ({ ...fields, RuleId: id }))
          : [],
    },
  }),
});

/** Returns the listeners of a group in the form of its list, where the call asks for them. */
export function listenersToTell(
  call: CloudCall,
  index: string,
  groupId: string,
): readonly { readonly Port: number; readonly Protocol: string }[] {
  if (flag(call, 'IncludeListener') !== true) return [];
  return listenersWith(call, index, groupId).map(({ ListenerPort, Protocol }) => ({
    Port: ListenerPort,
    Protocol,
  }));
}

export const deleteVServerGroup: CloudBehaviour = (call) => {
  const group = namedVServerGroup(call);
  for (const kind of ['slb/listener', 'slb/rule']) {
    if (!isUsed(call, kind, 'VServerGroupId', group.id)) continue;
    throw refusal(
      call,
      'RspoolVipExist',
      `The vServer group ${group.id} is used by something of the kind ${kind}.`,
      400,
    );
  }
  call.state.remove(group);
  return {};
};
