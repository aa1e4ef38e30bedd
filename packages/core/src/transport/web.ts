import { ConfigError } from '../errors/errors.ts';
import { fetchTransport } from './fetch.ts';
import type { Transport, TransportOptions } from './transport.ts';

/**
 * Opens a transport on `fetch`, the only way to the network that every platform has.
 *
 * @throws ConfigError for options that need Node's sockets.
 */
export function createTransport(options: TransportOptions = {}): Transport {
  for (const name of ['agent', 'proxy', 'tls'] as const) {
    if (options[name])
      throw new ConfigError(`option '${name}' needs Node's sockets, which this platform lacks`);
  }
  return fetchTransport();
}
