import type { Server } from './deployment.ts';

/**
 * Gives the servers of two groups new weights, so that those of the second get a share of all requests, in percent. Within a
 * group the servers keep their shares. A weight is a whole number from 1 to 100, so small shares are met roughly.
 */
export function weightsFor(share: number, from: readonly Server[], to: readonly Server[]): readonly Server[] {
  const wished = [...wishesFor(100 - share, from), ...wishesFor(share, to)];
  const largest = Math.max(...wished.map(({ wish }) => wish));
  return wished.map(({ server, wish }) => ({
    ...server,
    weight: Math.max(1, Math.round((wish / largest) * 100)),
  }));
}

function wishesFor(
  share: number,
  servers: readonly Server[],
): readonly { readonly server: Server; readonly wish: number }[] {
  const total = servers.reduce((sum, { weight }) => sum + weight, 0);
  return servers.map((server) => ({ server, wish: (share * server.weight) / total }));
}
