import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { instancesPage } from './page.ts';

/** Answers every request with a page that was made beforehand, so that the server costs as little as it can. */
const pages = { one: Buffer.from(instancesPage(1)), hundred: Buffer.from(instancesPage(100)) };

const server = createServer((request, response) => {
  let sent = request.url ?? '';
  request.on('data', (chunk: Buffer) => {
    sent += chunk.toString();
  });
  request.on('end', () => {
    const page = sent.includes('PageSize=100') ? pages.hundred : pages.one;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': page.length });
    response.end(page);
  });
});
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
