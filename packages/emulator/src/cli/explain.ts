/** What the system says of a failure. */
interface SystemError extends NodeJS.ErrnoException {
  readonly port?: number;
  readonly address?: string;
  readonly hostname?: string;
}

/** Says in one line what is wrong, and what to do about it. */
export function explain({ code, port, address, hostname, message }: SystemError): string {
  if (code === 'EADDRINUSE') {
    return `The port ${port} is taken; choose another one with --port, or 0 for a free one`;
  }
  if (code === 'EACCES' && port !== undefined) {
    return `The port ${port} is not for everybody; choose one above 1023 with --port, or 0 for a free one`;
  }
  const isHost = code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
  return isHost ? `host: ${address ?? hostname} is no address of this machine` : message;
}
