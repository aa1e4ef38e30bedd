import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { streamCalls } from '../../src/admin/stream.ts';
import { createCallFeed } from '../../src/call-feed.ts';
import { connectEmulator, startEmulator } from '../../src/index.ts';
import { useEmulator } from '../support/emulator.ts';
import { call } from '../support/signed-call.ts';

const emulator = useEmulator();

describe('the stream of calls', () => {
  it('tells of each call that comes, as it ended, and stops when its reader leaves', async () => {
    const stream = await connectEmulator(emulator().url).calls.stream();
    await call(emulator(), 'Ecs.DescribeRegions');
    await call(emulator(), 'Ecs.DescribeInstances');
    const seen: unknown[] = [];
    for await (const { action, status, code } of stream) {
      seen.push([action, status, code]);
      if (seen.length === 2) break;
    }
    expect(seen).toEqual([
      ['DescribeRegions', 200, undefined],
      ['DescribeInstances', 400, 'MissingParameter.RegionId'],
    ]);
  });

  it('ends when the emulator closes', async () => {
    const own = await startEmulator();
    const stream = await connectEmulator(own.url).calls.stream();
    await call(own, 'Ecs.DescribeRegions');
    const actions: (string | undefined)[] = [];
    for await (const { action } of stream) {
      actions.push(action);
      await own.close();
    }
    expect(actions).toEqual(['DescribeRegions']);
  });

  it('ends with the reader’s signal', async () => {
    const abort = new AbortController();
    const { signal } = abort;
    const stream = await connectEmulator(emulator().url).calls.stream({ signal });
    abort.abort();
    const read = async () => {
      for await (const _ of stream) throw new Error('nothing should come');
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('drops a reader that does not read', async () => {
    const feed = createCallFeed();
    const responses: ServerResponse[] = [];
    const server = createServer((_, response) => {
      responses.push(response);
      streamCalls(response, feed);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
    onTestFinished(() => void socket.destroy());
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await once(server, 'request');
    const record = { time: new Date(0), requestId: 'x', method: 'POST', path: '/', headers: {} };
    const [response] = responses;
    let sent = 0;
    while (response?.destroyed === false && sent < 10_000) {
      feed.follow({ ...record, identity: 'x'.repeat(65_536) });
      sent += 1;
      await new Promise(setImmediate);
      expect(response.writableLength).toBeLessThan(512 * 1024);
    }
    expect([response?.destroyed, sent < 10_000]).toEqual([true, true]);
  });
});
