import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { type HostAndPort, type Hosts, splitAuthority } from './hosts.ts';

/** What becomes of those who take the emulator for a proxy. */
export interface ProxyRules {
  readonly hosts: Hosts;
  /** Whether connections to other hosts are passed on. Else they are refused, so that nothing leaves the machine by accident. */
  readonly passThrough: boolean;
}

/** A client's wish to be connected with a host. */
interface Wish {
  readonly wanted: IncomingMessage;
  readonly socket: Duplex;
  /** What the client sent after it, without waiting. */
  readonly head: Buffer;
}

const connected = 'HTTP/1.1 200 Connection established\r\n\r\n';

/** Answers `CONNECT`: a host of ours leads back here, by way of `route`. */
export function serveTunnel(
  { wanted, socket, head }: Wish,
  { hosts, passThrough }: ProxyRules,
  route: (socket: Duplex, head: Buffer) => void,
): void {
  const target = splitAuthority(wanted.url ?? '', 443);
  socket.on('error', () => socket.destroy());
  if (target === undefined) refuseTunnel(socket, 400, 'CONNECT needs a host and a port.');
  else if (hosts.isOurs(target.host)) {
    socket.write(connected);
    route(socket, head);
  } else if (passThrough) passOn(target, socket, head);
  else refuseTunnel(socket, 403, refusalOf(target.host));
}

function passOn({ host, port }: HostAndPort, socket: Duplex, head: Buffer): void {
  const far = connect(port, host, () => {
    socket.write(connected);
    far.write(head);
    far.pipe(socket);
    socket.pipe(far);
  });
  far.on('error', (error) => {
    if (far.connecting || far.bytesWritten === 0) refuseTunnel(socket, 502, error.message);
    else socket.destroy();
  });
  socket.once('close', () => far.destroy());
  far.once('close', () => socket.end());
}

/** Why a host is not connected. */
export function refusalOf(host: string): string {
  if (/\.aliyuncs\.com\.?$/i.test(host)) {
    return `${host} belongs to a product that the emulator does not serve, and it passes nothing on; --pass-through lets it.`;
  }
  return `${host} is no host of Alibaba Cloud, and the emulator passes nothing on; --pass-through lets it.`;
}

function refuseTunnel(socket: Duplex, status: 400 | 403 | 502, message: string): void {
  const reason = { 400: 'Bad Request', 403: 'Forbidden', 502: 'Bad Gateway' }[status];
  const body = `${message}\n`;
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    'content-type: text/plain;charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
