import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Credentials } from '../../src/signing/credentials.ts';
import type { Clock } from '../../src/time/clock.ts';
import { createTransport } from '../../src/transport/node.ts';
import type { Transport } from '../../src/transport/transport.ts';

/** The access key that the emulator knows from the start. */
export const key: Credentials = {
  accessKeyId: 'testAccessKeyId',
  accessKeySecret: 'testAccessKeySecret',
};

/** A role of the emulated account. */
export const roleArn = 'acs:ram::1234567890123456:role/tester';

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Time passes. */
  advance(milliseconds: number): void;
  /** Somebody sets the clock, or the machine sleeps: only the wall clock moves. */
  jump(milliseconds: number): void;
}

/** Creates a clock that stands at the beginning of a day. */
export function manualClock(): ManualClock {
  let wall = Date.UTC(2030, 0, 1);
  let monotonic = 1_000;
  return {
    now: () => wall,
    monotonic: () => monotonic,
    sleep: async () => {},
    advance(milliseconds) {
      wall += milliseconds;
      monotonic += milliseconds;
    },
    jump(milliseconds) {
      wall += milliseconds;
    },
  };
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** A folder that the test leaves no trace of. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'core-credentials-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Sends requests for any host to a server on this machine. */
export function redirectedTo(url: string): Transport {
  const transport = createTransport({ proxy: false });
  return { send: (request) => transport.send({ ...request, origin: url }), close: () => transport.close?.() };
}

/** The error that a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('the promise resolved');
}

/** An error as a test compares it: its name and message together. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  const { name, message } = await errorOf(promise);
  return `${name}: ${message}`;
}
