import type { Operation } from '@scope/core';
import {
  CreateLoadBalancerHTTPListener,
  CreateLoadBalancerTCPListener,
  CreateLoadBalancerUDPListener,
  DeleteLoadBalancerListener,
  DescribeLoadBalancerListeners,
  SetLoadBalancerTCPListenerAttribute,
  StartLoadBalancerListener,
  StopLoadBalancerListener,
} from '@scope/slb';
import fc from 'fast-check';
import { timing } from './cloud.ts';
import { idOf, nearby, type Pick, pick } from './collection.ts';
import { allOf, compareRows } from './lists.ts';
import type { Balancer, Listener, Model } from './model.ts';
import { attempt, type Refusals, steps, type Theme } from './step.ts';
import { statusAt, timeline } from './timeline.ts';

const protocols = ['tcp', 'udp', 'http'] as const;
type Protocol = (typeof protocols)[number];
/** Few, so that they are taken. */
const ports = [53, 80, 443];
const backendPort = 8_080;

interface NewListener {
  readonly LoadBalancerId: string;
  readonly ListenerPort: number;
  readonly Bandwidth: number;
  readonly VServerGroupId?: string;
  readonly BackendServerPort?: number;
  readonly StickySession: string;
  readonly HealthCheck: string;
}

/** All three take what a new listener has here. */
const creations = {
  tcp: CreateLoadBalancerTCPListener,
  udp: CreateLoadBalancerUDPListener,
  http: CreateLoadBalancerHTTPListener,
} as Readonly<Record<Protocol, Operation<NewListener, object>>>;

const create = steps(
  'createListener',
  fc.record({
    balancer: pick,
    protocol: fc.constantFrom(...protocols),
    port: fc.constantFrom(...ports),
    group: fc.option(pick, { nil: undefined }),
  }),
  (model, { balancer, protocol, port, group }) => {
    const LoadBalancerId = idOf(model.balancers, balancer);
    const found = model.balancers.live.get(LoadBalancerId);
    const VServerGroupId =
      group === undefined
        ? undefined
        : idOf(
            nearby(model.serverGroups, group, (one) => one.balancer === found),
            group,
          );
    const serverGroup =
      VServerGroupId === undefined ? undefined : model.serverGroups.live.get(VServerGroupId);
    const request = {
      LoadBalancerId,
      ListenerPort: port,
      Bandwidth: -1,
      StickySession: 'off',
      HealthCheck: 'on',
      ...(VServerGroupId === undefined ? { BackendServerPort: backendPort } : { VServerGroupId }),
    };
    const others = protocols.filter((one) => one !== protocol && (one === 'udp') === (protocol === 'udp'));
    return attempt('slb', creations[protocol], request, {
      refusals: [
        found === undefined && 'InvalidLoadBalancerId.NotFound',
        found?.listeners.has(`${protocol}/${port}`) === true && 'ListenerAlreadyExists',
        others.some((one) => found?.listeners.has(`${one}/${port}`)) &&
          'InvalidParameter.ListenerPortConflict',
        VServerGroupId !== undefined &&
          found !== undefined &&
          serverGroup?.balancer !== found &&
          noGroupCodes[protocol],
      ],
      accept() {
        const made = { protocol, port, scheduler: 'wrr', serverGroup };
        const states = timeline(model.now, [], 'stopped');
        found?.listeners.set(`${protocol}/${port}`, { ...made, states });
      },
    });
  },
);

/** How each creation says that the balancer has no such server group. */
const noGroupCodes: Readonly<Record<Protocol, string>> = {
  tcp: 'ResourceNotFound.VServerGroup',
  udp: 'ResourceNotFound.VServerGroup',
  http: 'InvalidParameter.VServerGroupId',
};

/** Which listener a step is about: mostly one that the balancer has. */
interface Choice {
  readonly balancer: Pick;
  readonly listener: Pick;
}

const choice: fc.Arbitrary<Choice> = fc.record({ balancer: pick, listener: pick });

interface Chosen {
  readonly request: {
    readonly LoadBalancerId: string;
    readonly ListenerPort: number;
    readonly ListenerProtocol: string;
  };
  readonly balancer: Balancer | undefined;
  readonly listener: Listener | undefined;
  /** What speaks against it, whatever the step is. */
  readonly refusals: Refusals;
}

function chosen(model: Model, { balancer, listener }: Choice, unknown: string): Chosen {
  const LoadBalancerId = idOf(model.balancers, balancer);
  const owner = model.balancers.live.get(LoadBalancerId);
  const all = [...(owner?.listeners.values() ?? [])];
  const found = listener < 0 ? undefined : all[listener % Math.max(all.length, 1)];
  const { protocol = 'tcp', port = 9_999 } = found ?? {};
  return {
    request: { LoadBalancerId, ListenerPort: port, ListenerProtocol: protocol },
    balancer: owner,
    listener: found,
    refusals: owner === undefined ? ['InvalidLoadBalancerId.NotFound'] : [found === undefined && unknown],
  };
}

function statusOf({ now }: Model, listener: Listener | undefined): string | undefined {
  return listener && statusAt(listener.states, now);
}

const start = steps('startListener', choice, (model, chose) => {
  const { request, listener, refusals } = chosen(model, chose, 'InvalidParameter');
  const status = statusOf(model, listener);
  return attempt('slb', StartLoadBalancerListener, request, {
    refusals: [
      ...refusals,
      status === 'stopping' && 'ServiceIsStopping',
      status === 'starting' && 'Operation.Deny',
      status === 'running' && 'Operation.NotAllowed',
    ],
    accept() {
      if (listener !== undefined)
        listener.states = timeline(model.now, [['starting', timing.startingMs]], 'running');
    },
  });
});

const stop = steps('stopListener', choice, (model, chose) => {
  const { request, listener, refusals } = chosen(model, chose, 'InvalidParameter');
  const status = statusOf(model, listener);
  return attempt('slb', StopLoadBalancerListener, request, {
    refusals: [...refusals, status === 'stopping' && 'ServiceIsStopping'],
    accept() {
      if (listener !== undefined && status !== 'stopped')
        listener.states = timeline(model.now, [['stopping', timing.stoppingMs]], 'stopped');
    },
  });
});

const remove = steps('deleteListener', choice, (model, chose) => {
  const { request, balancer, listener, refusals } = chosen(model, chose, 'ResourceNotFound.Listener');
  const status = statusOf(model, listener);
  return attempt('slb', DeleteLoadBalancerListener, request, {
    refusals: [
      ...refusals,
      status === 'stopping' && 'ServiceIsStopping',
      status === 'starting' && 'Operation.NotAllowed',
    ],
    accept() {
      balancer?.listeners.delete(`${listener?.protocol}/${listener?.port}`);
    },
  });
});

const setScheduler = steps(
  'setScheduler',
  fc.record({ choice, scheduler: fc.constantFrom('wrr', 'rr', 'nearest') }),
  (model, { choice: chose, scheduler }) => {
    const { request, balancer, listener, refusals } = chosen(model, chose, 'InvalidParameter');
    const { LoadBalancerId, ListenerPort } = request;
    const own = balancer?.listeners.get(`tcp/${ListenerPort}`);
    const other =
      balancer?.listeners.has(`http/${ListenerPort}`) || balancer?.listeners.has(`udp/${ListenerPort}`);
    return attempt(
      'slb',
      SetLoadBalancerTCPListenerAttribute,
      { LoadBalancerId, ListenerPort, Scheduler: scheduler },
      {
        refusals: [
          ...(listener === undefined ? refusals : []),
          listener !== undefined && own === undefined && other && 'UnsupportedOperationonfixedprotocalport',
          statusOf(model, own) === 'stopping' && 'ServiceIsStopping',
          own !== undefined && scheduler === 'nearest' && 'InvalidParameter.Scheduler',
        ],
        accept() {
          if (own !== undefined) own.scheduler = scheduler;
        },
      },
    );
  },
);

/** Listeners of balancers. */
export const listeners: Theme = {
  name: 'listeners',
  steps: [
    { weight: 5, arbitrary: create },
    { weight: 2, arbitrary: start },
    { weight: 2, arbitrary: stop },
    { weight: 2, arbitrary: remove },
    { weight: 1, arbitrary: setScheduler },
  ],
  growth: [{ weight: 2, arbitrary: create }],
  async compare(model, { clients }, pageSize) {
    const request = { MaxResults: pageSize };
    compareRows(
      'all listeners',
      (await allOf(clients.slb, DescribeLoadBalancerListeners, request)).map((one) => ({
        balancer: one.LoadBalancerId,
        protocol: one.ListenerProtocol,
        port: one.ListenerPort,
        status: one.Status,
        scheduler: one.Scheduler,
        serverGroup: one.VServerGroupId ?? '',
      })),
      [...model.balancers.live.values()].flatMap(({ id, listeners: own }) =>
        [...own.values()].map((one) => ({
          balancer: id,
          protocol: one.protocol,
          port: one.port,
          status: statusAt(one.states, model.now),
          scheduler: one.scheduler,
          serverGroup: one.serverGroup?.id ?? '',
        })),
      ),
    );
  },
};
