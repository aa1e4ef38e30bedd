import type { Document, Fields } from '../../../state/document.ts';
import { type CloudCall, insert, lookUp, refusal, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { type CloudPart, part } from '../../kit/part.ts';
import { namedBalancer } from '../load-balancers/named.ts';
import { type BackendFields, backend, type LoadBalancerFields } from '../model.ts';
import { describeHealth } from './health.ts';
import { type BackendRecord, invalidBackends, readBackends } from './records.ts';
import { backendDocuments, backendsOf, findServer, needServer } from './servers.ts';

const usualWeight = 100;

function answer(call: CloudCall, { id }: Document<LoadBalancerFields>): Fields {
  return { LoadBalancerId: id, BackendServers: backendsOf(call, id) };
}

const addBackends: CloudBehaviour = (call) => {
  const balancer = namedBalancer(call);
  for (const record of readBackends(call)) add(call, balancer, record);
  return answer(call, balancer);
};

function add(call: CloudCall, balancer: Document<LoadBalancerFields>, record: BackendRecord): void {
  const { ServerId, Type } = record;
  const server = needServer(call, ServerId, Type, balancer.region);
  checkNetwork(call, balancer, ServerId, server.VpcId);
  const ServerIp = record.ServerIp ?? server.addresses[0] ?? '';
  if (!server.addresses.includes(ServerIp)) {
    throw invalidBackends(call, `${ServerIp} is no address of ${ServerId}`);
  }
  // An instance has one address, which may change; an interface can be there once with each of its addresses.
  const id = [balancer.id, ServerId, ...(Type === 'eni' ? [ServerIp] : [])].join('/');
  if (lookUp(call, backend, id) !== undefined) {
    throw invalidBackends(call, `the balancer has ${ServerId} already`);
  }
  insert(call, backend, {
    id,
    region: balancer.region,
    fields: {
      LoadBalancerId: balancer.id,
      ServerId,
      ServerIp,
      Type,
      Weight: record.Weight ?? usualWeight,
      Description: record.Description ?? '',
    },
  });
}

/** The servers of a private balancer are in its VPC; those of a public one are in the same VPC. */
function checkNetwork(
  call: CloudCall,
  { id, fields }: Document<LoadBalancerFields>,
  serverId: string,
  vpcId: string,
): void {
  if (fields.VpcId !== '') {
    if (fields.VpcId === vpcId) return;
    throw refusal(call, 'NetworkConflict', `${serverId} is not in the VPC ${fields.VpcId} of ${id}.`, 400);
  }
  const [other] = backendsOf(call, id);
  const otherVpc = other && findServer(call, other.ServerId, other.Type)?.VpcId;
  if (otherVpc === undefined || otherVpc === vpcId) return;
  throw refusal(
    call,
    'InvalidBackendServers.Inconsistent',
    `${serverId} is not in the VPC ${otherVpc} of the other backend servers.`,
    400,
  );
}

/** Changes weights and descriptions of backends that are there. */
const setBackends: CloudBehaviour = (call) => {
  const balancer = namedBalancer(call);
  for (const record of readBackends(call)) {
    const found = meant(call, balancer, record);
    if (found.length === 0) throw invalidBackends(call, `the balancer has no ${record.ServerId}`);
    const { Weight = usualWeight, Description } = record;
    const fields = { Weight, ...(Description !== undefined && { Description }) };
    for (const one of found) update(call, one, { fields });
  }
  return answer(call, balancer);
};

/** Servers that the balancer does not have are no error. */
const removeBackends: CloudBehaviour = (call) => {
  const balancer = namedBalancer(call);
  for (const record of readBackends(call)) {
    for (const one of meant(call, balancer, record)) call.state.remove(one);
  }
  return answer(call, balancer);
};

function meant(
  call: CloudCall,
  { id }: Document<LoadBalancerFields>,
  { ServerId, ServerIp }: BackendRecord,
): readonly Document<BackendFields>[] {
  return backendDocuments(call, id).filter(
    ({ fields }) => fields.ServerId === ServerId && (ServerIp === undefined || fields.ServerIp === ServerIp),
  );
}

/** Default backends, and the health of all. */
export const backends: CloudPart = part([backend], {
  slb: {
    AddBackendServers: addBackends,
    SetBackendServers: setBackends,
    RemoveBackendServers: removeBackends,
    DescribeHealthStatus: describeHealth,
  },
});
