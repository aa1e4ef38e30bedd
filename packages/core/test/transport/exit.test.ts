import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Server as ProxyServer } from 'proxy-chain';
import { expect, test } from 'vitest';
import { type Behaviour, closedPort, fine, startServer } from '../support/server.ts';

const behaviours: Record<string, Behaviour> = {
  fine,
  reset: (response) => response.socket?.resetAndDestroy(),
  half: (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{', () => response.socket?.end());
  },
  html: (response) => void response.writeHead(502).end('<h1>'),
  stall: () => {},
  'stall-body': (response) => void response.writeHead(200).write('{'),
};

test('a process ends by itself after calls that succeed, fail, time out or are aborted', async () => {
  const server = await startServer((response, request, number) => {
    const path = new URL(request.url ?? '', 'http://x').searchParams.get('Path') ?? '';
    behaviours[path]?.(response, request, number);
  });
  const proxy = new ProxyServer({
    port: 0,
    host: '127.0.0.1',
    prepareRequestFunction: () => ({ requestAuthentication: true }),
  });
  await proxy.listen();
  const script = fileURLToPath(new URL('../support/failing-calls.ts', import.meta.url));
  const urls = [server.url, `http://127.0.0.1:${await closedPort()}`, `http://127.0.0.1:${proxy.port}`];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', '--conditions=source', '--unhandled-rejections=strict'],
    ...[script, ...urls],
  ]);
  expect(JSON.parse(stdout)).toEqual([
    ...['fine', 'NetworkError', 'NetworkError', 'ResponseError'],
    ...['abort', 'abort', 'TimeoutError', 'TimeoutError'],
    ...['ECONNREFUSED', 'PROXY_REFUSED'],
  ]);
  expect(stderr).toBe('');
  await server.untilNobodyIsConnected();
  await server.close();
  await proxy.close(true);
});
