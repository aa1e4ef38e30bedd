import { type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { type ProxyRules, refusalOf } from './tunnels.ts';

/**
 * Looks at a request whose target is a whole URL, as a proxy gets it. One for a host of ours loses its origin, and is served as
 * any other; one for another host is passed on or refused here. @returns whether it is still to be served.
 */
export function receive(
  incoming: IncomingMessage,
  response: ServerResponse,
  { hosts, passThrough }: ProxyRules,
): boolean {
  const target = incoming.url ?? '/';
  if (target.startsWith('/') || target === '*') return true;
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (url === undefined || url.protocol !== 'http:') {
    answer(response, 400, 'A proxy serves http URLs, and CONNECT for others.');
    return false;
  }
  if (hosts.isOurs(url.hostname.replace(/^\[|\]$/g, ''))) {
    // Signatures count on the path as it was sent.
    incoming.url = target.slice(target.indexOf(url.host, 7) + url.host.length) || '/';
    return true;
  }
  if (passThrough) passOn(incoming, response, url);
  else answer(response, 403, refusalOf(url.hostname));
  return false;
}

function passOn(incoming: IncomingMessage, response: ServerResponse, url: URL): void {
  const { 'proxy-connection': _, 'proxy-authorization': __, ...headers } = incoming.headers;
  const outgoing = send(url, { method: incoming.method, headers }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(response);
  });
  outgoing.on('error', (error) => {
    if (response.headersSent) response.destroy();
    else answer(response, 502, error.message);
  });
  response.once('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}

function answer(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'text/plain;charset=utf-8', connection: 'close' });
  response.end(`${message}\n`);
}
