import { request as httpRequest } from 'node:http';
import { type AgentOptions, Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { OpeningHooks } from './open-request.ts';
import type { HttpProxy } from './proxy.ts';

type ConnectionOptions = AgentOptions & OpeningHooks;
type Done = (error: Error | null, socket?: Duplex) => void;

/** Makes an agent whose TLS connections pass through tunnels of a proxy. */
export function createTunnelAgent(proxy: HttpProxy, options: AgentOptions): HttpsAgent {
  const agent = new HttpsAgent(options);
  const startTls = agent.createConnection.bind(agent) as (options: object) => Socket;
  agent.createConnection = (given, callback) => {
    const target = given as ConnectionOptions;
    const done = once(callback as Done);
    openTunnel(proxy, target, (error, tunnel) => {
      if (error !== null) return done(error);
      const socket = startTls({ ...target, socket: tunnel });
      target.onOpening(() => socket.destroy());
      socket.once('error', done);
      socket.once('secureConnect', () => done(null, socket));
    });
    return undefined;
  };
  return agent;
}

function once(callback: Done): Done {
  let isDone = false;
  return (error, socket) => {
    if (!isDone) callback(error, socket);
    isDone = true;
  };
}

function openTunnel(
  { isSecure, hostname, port, authorization }: HttpProxy,
  target: ConnectionOptions,
  done: Done,
): void {
  const authority = `${target.host?.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
  const connect = (isSecure ? httpsRequest : httpRequest)({
    ...{ hostname, port, path: authority, method: 'CONNECT', agent: false, ca: target.ca },
    headers: { host: authority, ...(authorization && { 'proxy-authorization': authorization }) },
  });
  target.onOpening(() => connect.destroy());
  if (target.unattended) connect.once('socket', (socket) => socket.unref());
  connect.once('error', done);
  connect.once('response', (response) => {
    response.destroy();
    done(refusal(`${hostname}:${port}`, response.statusCode));
  });
  connect.once('connect', (response, socket) => {
    if (/^2/.test(String(response.statusCode))) return done(null, socket);
    socket.destroy();
    done(refusal(`${hostname}:${port}`, response.statusCode));
  });
  connect.end();
}

function refusal(proxy: string, status: number | undefined): Error {
  const wish = status === 407 ? ', it asks for a user name and password' : '';
  const error = new Error(`the proxy ${proxy} refused the tunnel with status ${status}${wish}`);
  return Object.assign(error, { code: (status ?? 0) < 500 ? 'PROXY_REFUSED' : 'PROXY_FAILED' });
}
