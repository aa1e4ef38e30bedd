import type { ClientRequest, Agent as HttpAgent, RequestOptions } from 'node:http';
import { builtin } from '../../platform/node/builtin.ts';
import type { HttpRequest } from '../transport.ts';

/** What a request tells the agent that opens a connection for it. */
export interface OpeningHooks {
  /** Called when a connection begins to be made, with the way to break it off. */
  onOpening(cancel: () => void): void;
  /** Whether what is opened must not keep the process alive. */
  readonly unattended?: boolean | undefined;
}

/** Begins to send a request; the body is still to come. */
export type OpenRequest = (request: HttpRequest, hooks: OpeningHooks) => ClientRequest;

/** The machine that connections are made to: the server itself, or a proxy. */
export interface Hop {
  readonly hostname: string;
  readonly port: string | number;
  readonly isSecure: boolean;
}

/** Makes the function that sends requests to a hop over the connections of an agent. */
export function opener({ hostname, port, isSecure }: Hop, agent: HttpAgent): OpenRequest {
  const { request: open } = isSecure ? builtin('node:https') : builtin('node:http');
  return (request, { onOpening }) => {
    const options: RequestOptions & OpeningHooks = {
      hostname,
      port,
      method: request.method,
      path: request.target,
      headers: headerList(request),
      agent,
      setHost: false,
      // Only the agents of tunnels know this one.
      onOpening,
      unattended: request.unattended,
    };
    return open(options);
  };
}

/** Names and values in turns: with such a list Node writes the headers as they are, which is faster than objects. */
function headerList({ method, headers, body }: HttpRequest): string[] {
  const list = 'accept-encoding' in headers ? [] : ['accept-encoding', 'gzip'];
  for (const name in headers) list.push(name, headers[name] as string);
  if (body !== undefined) list.push('content-length', String(Buffer.byteLength(body)));
  else if (/^P/.test(method)) list.push('content-length', '0');
  return list;
}

/** A URL's host name without the brackets of an IPv6 address. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
