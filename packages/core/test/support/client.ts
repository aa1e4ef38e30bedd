import type { ClientOptions } from '../../src/client/client-options.ts';
import { ServiceClient } from '../../src/client/service-client.ts';
import type { Operation } from '../../src/codec/operation.ts';
import type { Service } from '../../src/endpoint/service.ts';
import { type Clock, systemClock } from '../../src/time/clock.ts';

export const service: Service = { product: 'Things', version: '2024-01-02', endpoints: { patterns: {} } };

type Fields = Record<string, unknown>;

/** Only reads, so it may be repeated. */
export const describeThing: Operation<Fields, Fields> = { name: 'DescribeThing', readOnly: true };
/** Acts, and carries no token. */
export const createThing: Operation<Fields, Fields> = { name: 'CreateThing' };

/** The machine's clock, except that nobody really sleeps; the pauses are kept. */
export function sleeplessClock(now: () => number = Date.now): Clock & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    ...systemClock,
    now,
    pauses,
    async sleep(delayMs, signal) {
      pauses.push(delayMs);
      signal?.throwIfAborted();
    },
  };
}

/** A client of a server on this machine. */
export function clientOf(url: string, options: ClientOptions = {}): ServiceClient {
  return new ServiceClient(service, {
    endpoint: url,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
    clock: sleeplessClock(),
    ...options,
  });
}

/** What a call came to, in a form that a table of tests can compare. */
export async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    return error;
  }
}
