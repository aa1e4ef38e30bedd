import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteFolder } from './places.ts';

/** The site on this machine. */
export interface ServedSite extends AsyncDisposable {
  readonly url: string;
}

/** Serves a site that was built to this machine alone; the port 0 takes any that is free. */
export async function serveSite(port: number, folder: string = siteFolder): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no site yet; `npm run docs` builds it');
  const files = sirv(folder, { etag: true, setHeaders: withCharacters });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end('There is no such page');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const stop = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}`, [Symbol.asyncDispose]: stop };
}

type Headers = Parameters<NonNullable<NonNullable<Parameters<typeof sirv>[1]>['setHeaders']>>;

/** Without it, browsers take Markdown for Latin text. */
function withCharacters(...[response, path]: Headers): void {
  if (path.endsWith('.md')) response.setHeader('content-type', 'text/markdown; charset=utf-8');
  if (path.endsWith('.txt')) response.setHeader('content-type', 'text/plain; charset=utf-8');
}
