import type { ServerResponse } from 'node:http';
import type { CallFeed } from '../call-feed.ts';
import { callOf } from './calls.ts';

/** Proxies and readers notice by it that a silent stream is alive. */
const heartbeatMs = 15_000;

/** A reader that is behind by so much is dropped, so that nothing grows without bound. */
const mostBehindBytes = 256 * 1024;

/** Sends each request that comes from now on as a server-sent event, until the reader goes or the emulator closes. */
export function streamCalls(response: ServerResponse, feed: CallFeed): void {
  response.writeHead(200, { 'content-type': 'text/event-stream;charset=utf-8', 'cache-control': 'no-store' });
  const send = (text: string): void => {
    if (response.destroyed) return;
    response.write(text);
    if (response.writableLength > mostBehindBytes) response.destroy();
  };
  const stop = feed.listen({
    call: (record) => {
      send(`event: call\nid: ${record.requestId}\ndata: ${JSON.stringify(callOf(record))}\n\n`);
    },
    end: () => void response.end(),
  });
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs).unref();
  response.once('close', () => {
    stop();
    clearInterval(heartbeat);
  });
  // The first bytes tell the reader that nothing will be missed from here on.
  send(': calls follow\n\n');
}
