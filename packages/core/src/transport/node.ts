import type { Agent as HttpAgent } from 'node:http';
import type { AgentOptions } from 'node:https';
import { ConfigError } from '../errors/errors.ts';
import { builtin } from '../platform/node/builtin.ts';
import { exchange, type Route } from './node/exchange.ts';
import { createGate } from './node/gate.ts';
import { bareHost, opener } from './node/open-request.ts';
import type { Pools } from './node/proxied.ts';
import type { Transport, TransportOptions } from './transport.ts';

/** Servers close idle connections after about a minute: closing first avoids sending on a dying one. */
const idleSocketMs = 15_000;
/** Host parameters make origins without end. */
const maxRoutes = 1_000;

/**
 * Opens a transport on Node's sockets with one pool of kept-alive connections. Idle ones are closed after 15 seconds
 * and never hold the process open. Share it between clients, or between a client and a role's provider.
 *
 * @throws ConfigError if `agent` stands beside options that it replaces.
 */
export function createTransport(options: TransportOptions = {}): Transport {
  const { maxSockets = 64, proxy, tls, agent: ownAgent } = options;
  if (ownAgent !== undefined && (tls !== undefined || proxy)) {
    throw new ConfigError("option 'agent' replaces 'tls' and 'proxy': give them to the agent");
  }
  const routes = new Map<string, Route | Promise<Route>>();
  const agents = new Map<string, HttpAgent>();
  const poolOptions: AgentOptions = { ...(tls as AgentOptions), keepAlive: true, timeout: idleSocketMs };

  const pools: Pools = {
    named(name, create) {
      const agent = agents.get(name) ?? create(poolOptions);
      agents.set(name, agent);
      return agent;
    },
    direct: (isSecure) =>
      isSecure
        ? pools.named('https', (given) => new (builtin('node:https').Agent)(given))
        : pools.named('http', (given) => new (builtin('node:http').Agent)(given)),
  };

  function createRoute(origin: string): Route | Promise<Route> {
    const target = new URL(origin);
    const { host, port } = target;
    const isSecure = target.protocol === 'https:';
    const gate = createGate(ownAgent === undefined ? maxSockets : Number.POSITIVE_INFINITY);
    const goDirectly = () => {
      const agent = (ownAgent as HttpAgent | undefined) ?? pools.direct(isSecure);
      return opener({ hostname: bareHost(target), port, isSecure }, agent);
    };
    if (ownAgent !== undefined || proxy === false || (proxy === undefined && !environmentHasProxy())) {
      return { host, gate, open: goDirectly() };
    }
    return import('./node/proxied.ts').then(({ proxyOpener }) => {
      const route = { host, gate, open: proxyOpener(target, proxy, pools) ?? goDirectly() };
      routes.set(origin, route);
      return route;
    });
  }

  function routeTo(origin: string): Route | Promise<Route> {
    let route = routes.get(origin);
    if (route === undefined) {
      if (routes.size >= maxRoutes) routes.clear();
      route = createRoute(origin);
      routes.set(origin, route);
    }
    return route;
  }

  return {
    send(request) {
      const route = routeTo(request.origin);
      return 'then' in route ? route.then((ready) => exchange(request, ready)) : exchange(request, route);
    },
    close() {
      for (const { freeSockets } of agents.values()) {
        for (const socket of Object.values(freeSockets).flat()) socket?.destroy();
      }
    },
  };
}

/** Few machines have a proxy, so what serves it is loaded only where one is named. */
function environmentHasProxy(): boolean {
  return Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name));
}
