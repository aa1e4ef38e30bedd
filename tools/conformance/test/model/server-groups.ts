import {
  AddVServerGroupBackendServers,
  CreateVServerGroup,
  DeleteVServerGroup,
  DescribeVServerGroupAttribute,
  DescribeVServerGroups,
  RemoveVServerGroupBackendServers,
} from '@scope/slb';
import fc from 'fast-check';
import { drop, idOf, nearby, type Pick, pick } from './collection.ts';
import { compareRows } from './lists.ts';
import type { Instance, Model, ServerGroup, VSwitch } from './model.ts';
import { attempt, steps, type Theme } from './step.ts';

/** How operations say that there is no such group. */
const noGroup = 'InvalidParameter';
const ports = [80, 8_080];
const server = fc.record({
  instance: pick,
  port: fc.constantFrom(...ports),
  weight: fc.constantFrom(0, 100),
});

type Chosen = readonly { readonly instance: Pick; readonly port: number; readonly weight: number }[];

/**
 * Reads servers that a group is to have. Those of a public balancer are taken from one VPC: in two of them, two instances may have
 * one address, which is refused, and the model knows no addresses.
 */
function serversOf({ instances }: Model, chosen: Chosen, { vSwitch, present }: Place) {
  const first =
    present?.vSwitch.vpc ?? instances.live.get(idOf(instances, chosen[0]?.instance ?? 0))?.vSwitch.vpc;
  const inFirst = [...instances.live].filter(([, one]) => one.vSwitch.vpc === first);
  const poolFor = (choice: Pick) =>
    vSwitch === undefined
      ? { ...instances, live: new Map(inFirst) }
      : nearby(instances, choice, (one) => one.vSwitch.vpc === vSwitch.vpc);
  const wanted = chosen.map(({ instance, port, weight }) => ({
    id: idOf(poolFor(instance), instance),
    port,
    weight,
  }));
  const found = wanted.flatMap(({ id, port, weight }) => {
    const one = instances.live.get(id);
    return one === undefined ? [] : [{ instance: one, port, weight }];
  });
  return {
    request: wanted.map(({ id, port, weight }) => ({
      ServerId: id,
      Port: String(port),
      Weight: String(weight),
    })),
    isComplete: found.length === wanted.length,
    found,
  };
}

/** What the servers of a group have to be in one network with. */
interface Place {
  readonly vSwitch: VSwitch | undefined;
  /** One of the servers that it has. */
  readonly present?: Instance | undefined;
}

function put(
  group: ServerGroup,
  servers: readonly { instance: Instance; port: number; weight: number }[],
): void {
  for (const one of servers) group.servers.set(`${one.instance.id}:${one.port}`, one);
}

const create = steps(
  'createServerGroup',
  fc.record({ balancer: pick, servers: fc.array(server, { maxLength: 2 }) }),
  (model, { balancer, servers }) => {
    const LoadBalancerId = idOf(model.balancers, balancer);
    const found = model.balancers.live.get(LoadBalancerId);
    const { request, isComplete, found: present } = serversOf(model, servers, { vSwitch: found?.vSwitch });
    const vpc = found?.vSwitch?.vpc;
    const all = { LoadBalancerId, VServerGroupName: 'pool', BackendServers: request };
    return attempt('slb', CreateVServerGroup, all, {
      refusals: [
        found === undefined && 'InvalidLoadBalancerId.NotFound',
        !isComplete && 'InvalidServerId.NotExist',
        vpc !== undefined && present.some((one) => one.instance.vSwitch.vpc !== vpc) && 'NetworkConflict',
      ],
      accept({ VServerGroupId: id = '' }) {
        if (found === undefined) throw new Error('A group belongs to a balancer');
        const made: ServerGroup = { id, balancer: found, name: 'pool', servers: new Map() };
        put(made, present);
        model.serverGroups.live.set(id, made);
      },
    });
  },
);

const add = steps(
  'addToServerGroup',
  fc.record({ group: pick, servers: fc.array(server, { minLength: 1, maxLength: 2 }) }),
  (model, { group, servers }) => {
    const VServerGroupId = idOf(model.serverGroups, group);
    const found = model.serverGroups.live.get(VServerGroupId);
    const present = [...(found?.servers.values() ?? [])][0]?.instance;
    const place = { vSwitch: found?.balancer.vSwitch, present };
    const { request, isComplete, found: added } = serversOf(model, servers, place);
    const vpc = found?.balancer.vSwitch?.vpc;
    return attempt(
      'slb',
      AddVServerGroupBackendServers,
      { VServerGroupId, BackendServers: request },
      {
        refusals: [
          found === undefined && noGroup,
          !isComplete && 'InvalidServerId.NotExist',
          vpc !== undefined && added.some((one) => one.instance.vSwitch.vpc !== vpc) && 'NetworkConflict',
        ],
        accept() {
          if (found !== undefined) put(found, added);
        },
      },
    );
  },
);

/** Servers that the group does not have are no mistake. */
const takeOut = steps('removeFromServerGroup', fc.record({ group: pick, server }), (model, choice) => {
  const VServerGroupId = idOf(model.serverGroups, choice.group);
  const found = model.serverGroups.live.get(VServerGroupId);
  const own = [...(found?.servers.values() ?? [])][0];
  const ServerId = own?.instance.id ?? idOf(model.instances, choice.server.instance);
  const { port } = choice.server;
  const request = { VServerGroupId, BackendServers: [{ ServerId, Port: String(port) }] };
  return attempt('slb', RemoveVServerGroupBackendServers, request, {
    refusals: [found === undefined && noGroup],
    accept: () => void found?.servers.delete(`${ServerId}:${port}`),
  });
});

const remove = steps('deleteServerGroup', fc.record({ group: pick }), (model, { group }) => {
  const VServerGroupId = idOf(model.serverGroups, group);
  const found = model.serverGroups.live.get(VServerGroupId);
  const users = [...(found?.balancer.listeners.values() ?? [])].filter((one) => one.serverGroup === found);
  return attempt(
    'slb',
    DeleteVServerGroup,
    { VServerGroupId },
    {
      refusals: [found === undefined && noGroup, users.length > 0 && 'RspoolVipExist'],
      accept: () => drop(model.serverGroups, VServerGroupId),
    },
  );
});

/** vServer groups. */
export const serverGroups: Theme = {
  name: 'server groups',
  steps: [
    { weight: 2, arbitrary: create },
    { weight: 2, arbitrary: add },
    { weight: 1, arbitrary: takeOut },
    { weight: 2, arbitrary: remove },
  ],
  growth: [{ weight: 1, arbitrary: create }],
  async compare({ balancers, serverGroups: all }, { clients }) {
    for (const { id } of balancers.live.values()) {
      const answer = await clients.slb.send(DescribeVServerGroups, { LoadBalancerId: id });
      const shown = answer.VServerGroups?.VServerGroup ?? [];
      compareRows(
        'the server groups of a balancer',
        shown.map(({ VServerGroupId }) => ({ VServerGroupId })),
        [...all.live.values()]
          .filter(({ balancer }) => balancer.id === id)
          .map((one) => ({ VServerGroupId: one.id })),
      );
    }
    for (const { id, servers } of all.live.values()) {
      const answer = await clients.slb.send(DescribeVServerGroupAttribute, { VServerGroupId: id });
      const shown = answer.BackendServers?.BackendServer ?? [];
      compareRows(
        'the servers of a group',
        shown.map(({ ServerId, Port, Weight }) => ({ ServerId, Port, Weight })),
        [...servers.values()].map(({ instance, port, weight }) => ({
          ServerId: instance.id,
          Port: port,
          Weight: weight,
        })),
      );
    }
  },
};
