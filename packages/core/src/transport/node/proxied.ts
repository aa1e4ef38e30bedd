import type { Agent as HttpAgent } from 'node:http';
import type { AgentOptions } from 'node:https';
import { bareHost, type OpenRequest, opener } from './open-request.ts';
import { type HttpProxy, proxyFor } from './proxy.ts';
import { createTunnelAgent } from './tunnel.ts';

/** Where a transport keeps its agents. */
export interface Pools {
  /** Finds an agent by its name, or makes it. */
  named(name: string, create: (options: AgentOptions) => HttpAgent): HttpAgent;
  /** The agent for connections without a tunnel. */
  direct(isSecure: boolean): HttpAgent;
}

/** Makes the function that sends an origin's requests through its proxy; `undefined` where it has none. */
export function proxyOpener(target: URL, setting: string | undefined, pools: Pools): OpenRequest | undefined {
  const proxy = proxyFor(target, setting, process.env);
  if (proxy === undefined) return undefined;
  if (target.protocol === 'http:') return forwardOpener(proxy, pools.direct(proxy.isSecure));
  const name = `tunnel ${proxy.hostname}:${proxy.port}`;
  const tunnels = pools.named(name, (options) => createTunnelAgent(proxy, options));
  return opener({ hostname: bareHost(target), port: target.port, isSecure: true }, tunnels);
}

/** Plain HTTP needs no tunnel: the proxy is asked for the whole URL. */
function forwardOpener(proxy: HttpProxy, agent: HttpAgent): OpenRequest {
  const open = opener(proxy, agent);
  const own: Record<string, string> =
    proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization };
  return (request, hooks) =>
    open(
      { ...request, target: request.origin + request.target, headers: { ...request.headers, ...own } },
      hooks,
    );
}
