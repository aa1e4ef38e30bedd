import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PackedPackage } from '@scope/packing';

/** A registry on this machine that serves packed packages and nothing else. */
export interface PackedRegistry extends AsyncDisposable {
  /** Its address, another one each time: npm keeps what it has read under an address. */
  readonly url: string;
}

/**
 * Starts a registry of the packages that were packed, read-only. It has no more than npm asks for to install them; the
 * libraries that they need come from where npm gets them anyway.
 */
export async function startRegistry(packages: readonly PackedPackage[]): Promise<PackedRegistry> {
  const prefix = `/${randomUUID()}/`;
  const entries = packages.map((entry) => ({ ...entry, bytes: readFileSync(entry.tarball) }));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    const found = entries.find(({ manifest }) => path.startsWith(`${prefix}${manifest.name}`));
    if (found === undefined) response.writeHead(404).end('{}');
    else if (path.endsWith('.tgz')) response.end(found.bytes);
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(describe(found)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;

  function describe({ manifest, bytes }: (typeof entries)[number]): object {
    const { name, version } = manifest;
    const dist = {
      tarball: `${url}${name}/${version}.tgz`,
      integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    };
    return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } };
  }

  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
