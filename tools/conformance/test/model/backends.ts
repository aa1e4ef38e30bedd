import {
  AddBackendServers,
  DescribeLoadBalancerAttribute,
  RemoveBackendServers,
  SetBackendServers,
} from '@scope/slb';
import fc from 'fast-check';
import { idOf, nearby, pick } from './collection.ts';
import { compareRows } from './lists.ts';
import type { Balancer, Instance, Vpc } from './model.ts';
import { attempt, steps, type Theme } from './step.ts';

const weight = fc.constantFrom(0, 50, 100, 101);
const isTooMuch = (one: number): boolean => one > 100;

/** The servers of a private balancer are in its VPC, those of a public one in one VPC. */
function vpcOf(balancer: Balancer): Vpc | undefined {
  const [first] = balancer.backends.keys();
  return balancer.vSwitch?.vpc ?? first?.vSwitch.vpc;
}

const add = steps(
  'addBackends',
  fc.record({
    balancer: pick,
    servers: fc.array(fc.record({ instance: pick, weight }), { minLength: 1, maxLength: 2 }),
  }),
  ({ balancers, instances }, { balancer, servers }) => {
    const LoadBalancerId = idOf(balancers, balancer);
    const found = balancers.live.get(LoadBalancerId);
    const isNear = (one: Instance): boolean => found === undefined || one.vSwitch.vpc === vpcOf(found);
    const wanted = servers.map((one) => ({
      id: idOf(nearby(instances, one.instance, isNear), one.instance),
      weight: one.weight,
    }));
    // Of several with one id, the first counts.
    const once = wanted.filter(({ id }, index) => wanted.findIndex((one) => one.id === id) === index);
    const present = once.flatMap(({ id }) => instances.live.get(id) ?? []);
    const [first] = present;
    const vpc = found && (vpcOf(found) ?? first?.vSwitch.vpc);
    const request = {
      LoadBalancerId,
      BackendServers: wanted.map((one) => ({ ServerId: one.id, Weight: String(one.weight) })),
    };
    const mismatch = found?.vSwitch === undefined ? 'InvalidBackendServers.Inconsistent' : 'NetworkConflict';
    return attempt('slb', AddBackendServers, request, {
      refusals: [
        found === undefined && 'InvalidLoadBalancerId.NotFound',
        present.length < once.length && 'ObtainIpFail',
        found !== undefined && present.some((one) => one.vSwitch.vpc !== vpc) && mismatch,
        present.some((one) => found?.backends.has(one)) && 'InvalidParameter',
        wanted.some((one) => isTooMuch(one.weight)) && 'InvalidWeight.Malformed',
      ],
      accept() {
        for (const one of once) found?.backends.set(instances.live.get(one.id) as Instance, one.weight);
      },
    });
  },
);

const set = steps(
  'setBackend',
  fc.record({ balancer: pick, server: pick, weight }),
  ({ balancers, instances }, choice) => {
    const LoadBalancerId = idOf(balancers, choice.balancer);
    const found = balancers.live.get(LoadBalancerId);
    const own = [...(found?.backends.keys() ?? [])];
    const ServerId = own[choice.server % (own.length + 1)]?.id ?? idOf(instances, choice.server);
    const server = instances.live.get(ServerId);
    const isThere = server !== undefined && found?.backends.has(server) === true;
    const request = { LoadBalancerId, BackendServers: [{ ServerId, Weight: String(choice.weight) }] };
    return attempt('slb', SetBackendServers, request, {
      refusals: [
        found === undefined && 'InvalidLoadBalancerId.NotFound',
        found !== undefined && !isThere && 'InvalidParameter',
        isTooMuch(choice.weight) && 'InvalidWeight.Malformed',
      ],
      accept() {
        if (server !== undefined) found?.backends.set(server, choice.weight);
      },
    });
  },
);

/** Servers that the balancer does not have are no mistake. */
const remove = steps(
  'removeBackend',
  fc.record({ balancer: pick, server: pick }),
  ({ balancers, instances }, choice) => {
    const LoadBalancerId = idOf(balancers, choice.balancer);
    const found = balancers.live.get(LoadBalancerId);
    const own = [...(found?.backends.keys() ?? [])];
    const ServerId = own[choice.server % (own.length + 1)]?.id ?? idOf(instances, choice.server);
    return attempt(
      'slb',
      RemoveBackendServers,
      { LoadBalancerId, BackendServers: [{ ServerId }] },
      {
        refusals: [found === undefined && 'InvalidLoadBalancerId.NotFound'],
        accept() {
          const server = instances.live.get(ServerId);
          if (server !== undefined) found?.backends.delete(server);
        },
      },
    );
  },
);

/** Default backends of balancers. */
export const backends: Theme = {
  name: 'backends',
  steps: [
    { weight: 4, arbitrary: add },
    { weight: 2, arbitrary: set },
    { weight: 1, arbitrary: remove },
  ],
  growth: [{ weight: 1, arbitrary: add }],
  async compare({ balancers }, { clients }) {
    for (const one of balancers.live.values()) {
      const answer = await clients.slb.send(DescribeLoadBalancerAttribute, { LoadBalancerId: one.id });
      const shown = answer.BackendServers?.BackendServer ?? [];
      compareRows(
        'the backends of a balancer',
        shown.map(({ ServerId, Weight }) => ({ ServerId, Weight })),
        [...one.backends].map(([{ id }, Weight]) => ({ ServerId: id, Weight })),
      );
      const ports = answer.ListenerPortsAndProtocol?.ListenerPortAndProtocol ?? [];
      compareRows(
        'the ports of a balancer',
        ports.map(({ ListenerPort, ListenerProtocol }) => ({ ListenerPort, ListenerProtocol })),
        [...one.listeners.values()].map(({ port, protocol }) => ({
          ListenerPort: port,
          ListenerProtocol: protocol,
        })),
      );
    }
  },
};
