import { textOf, type Values } from '../../../params/value.ts';
import { Refusal } from '../../../refusal.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, insert, lookUp, need, records, refusal, regionOf } from '../../kit/cloud-call.ts';
import { like } from '../../kit/filter.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { readTags } from '../../kit/tags.ts';
import { readName } from '../names.ts';
import { isUsed, needBalancer } from '../references.ts';
import { wholeList } from '../whole-list.ts';
import { readServer } from './backends.ts';
import { type MasterSlaveGroupFields, type MasterSlaveServer, masterSlaveGroup } from './model.ts';
import { listenersToTell } from './vserver-groups.ts';

const parameter = 'MasterSlaveBackendServers';

export const createMasterSlaveGroup: CloudBehaviour = (call) => {
  const balancer = needBalancer(call);
  const made = insert(call, masterSlaveGroup, {
    region: balancer.region,
    tags: readTags(call),
    fields: {
      LoadBalancerId: balancer.id,
      MasterSlaveServerGroupName: readName(call, 'MasterSlaveServerGroupName'),
      MasterSlaveBackendServers: readPair(call, balancer),
    },
  });
  return shown(masterSlaveGroup, made, call);
};

/** Reads the primary and the secondary server. */
function readPair(call: CloudCall, balancer: Document): readonly MasterSlaveServer[] {
  const pair = records(call, parameter);
  const problem = problemOf(pair);
  if (problem !== undefined) {
    throw refusal(call, problem, 'The group needs a primary and a secondary server with their ports.', 400);
  }
  return pair.map((record) => ({
    ...readServer(call, parameter, record, balancer, balancer.region),
    ServerType: typeOf(record),
  }));
}

/** Returns the code for what is wrong with a pair of servers. */
function problemOf(pair: readonly Values[]): string | undefined {
  const [first, second] = pair;
  if (pair.length !== 2 || first === undefined || second === undefined)
    return 'BACKEND_SERVERS_NUM_MUST_BE_TWO';
  if (pair.some((one) => textOf(one, 'ServerId') === undefined)) return 'BACKEND_SERVER_ID_CAN_NOT_EMPTY';
  if (pair.some((one) => textOf(one, 'Port') === undefined)) return 'BACKEND_SERVER_PORT_CAN_NOT_EMPTY';
  if (pair.some((one) => !/^(Master|Slave)$/.test(typeOf(one)))) return 'INVALID_SERVER_TYPE';
  const isSame = ['ServerId', 'Port'].every((name) => textOf(first, name) === textOf(second, name));
  if (isSame) return 'BACKEND_SERVERS_HAVE_SAME_PORT_AND_SERVERID';
  return typeOf(first) === typeOf(second)
    ? 'BACKEND_SERVERS_CAN_ONLY_CONTAIN_ONE_MASTER_AND_ONE_SLAVE'
    : undefined;
}

function typeOf(record: Values): string {
  return textOf(record, 'ServerType') ?? 'Master';
}

function namedGroup(call: CloudCall): Document<MasterSlaveGroupFields> {
  const found = lookUp(call, masterSlaveGroup, need(call, 'MasterSlaveServerGroupId'), regionOf(call));
  if (found !== undefined) return found;
  throw new Refusal(404, 'InvalidParameter', 'The specified MasterSlaveGroupId does not exist.');
}

export const describeMasterSlaveGroup: CloudBehaviour = (call) =>
  shown(masterSlaveGroup, namedGroup(call), call);

export const describeMasterSlaveGroups: CloudBehaviour = wholeList(
  masterSlaveGroup,
  'MasterSlaveServerGroups',
  {
    filters: { Description: like('MasterSlaveServerGroupName') },
    check: needBalancer,
    show: (document, call) => ({
      ...shown(masterSlaveGroup, document, call),
      AssociatedObjects: { Listeners: listenersToTell(call, 'MasterSlaveServerGroupId', document.id) },
    }),
  },
);

export const deleteMasterSlaveGroup: CloudBehaviour = (call) => {
  const group = namedGroup(call);
  if (isUsed(call, 'slb/listener', 'MasterSlaveServerGroupId', group.id)) {
    throw refusal(call, 'RspoolVipExist', `A listener uses the server group ${group.id}.`, 400);
  }
  call.state.remove(group);
  return {};
};
