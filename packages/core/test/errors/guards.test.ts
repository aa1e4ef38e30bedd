import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  ConfigError,
  NetworkError,
  ResponseError,
  SdkError,
  ServiceError,
  TimeoutError,
  WaiterError,
} from '../../src/errors/errors.ts';
import { isSdkError, isServiceError } from '../../src/errors/guards.ts';
import { closedPort, refusal, startServer } from '../support/server.ts';

const cause = new Error('https://user:secret@proxy.test');
const answer = { status: 404, headers: { date: 'today' }, requestId: 'R-1' };
const call = { operation: 'DescribeThing', attempts: 2, cause };
const errors: Record<string, SdkError> = {
  SdkError: new SdkError('m', call),
  ConfigError: new ConfigError('m'),
  NetworkError: new NetworkError('m', { ...call, code: 'ECONNRESET', host: 'h:1', requestSent: true }),
  TimeoutError: new TimeoutError('m', { ...call, phase: 'call', timeoutMs: 5 }),
  ResponseError: new ResponseError('m', { ...call, ...answer, excerpt: '<p>' }),
  ServiceError: new ServiceError('m', {
    ...call,
    ...answer,
    code: 'A.B',
    accessDeniedDetail: { AuthAction: 'x' },
  }),
  WaiterError: new WaiterError('m', { ...call, response: { Secret: 7n } }),
};
const rows = Object.entries(errors);

const copies: Record<string, (facts: object) => unknown> = {
  structuredClone,
  JSON: (facts) => JSON.parse(JSON.stringify(facts)) as unknown,
};

describe('the guards', () => {
  it.each(rows)('recognise a %s', (name, error) => {
    expect([isSdkError(error), isServiceError(error)]).toEqual([true, name === 'ServiceError']);
  });

  it.each(Object.entries(copies))('recognise an error’s facts after %s', (_, copy) => {
    for (const [name, error] of rows) {
      const copied = copy(error.toJSON());
      expect([isSdkError(copied), isServiceError(copied)]).toEqual([true, name === 'ServiceError']);
      expect(copied).toMatchObject({ name, message: 'm' });
    }
    const copied = copy(errors.ServiceError?.toJSON() ?? {});
    expect([isServiceError(copied, 'A.B'), isServiceError(copied, 'C')]).toEqual([true, false]);
    expect(JSON.parse(JSON.stringify(errors.ServiceError))).toEqual(errors.ServiceError?.toJSON());
  });

  it.each<[string, unknown]>([
    ['a plain error of the same name', Object.assign(new Error('m'), { name: 'ServiceError', code: 'A.B' })],
    ['an object with the same members', { name: 'ServiceError', message: 'm', code: 'A.B', status: 404 }],
    ['a text', 'ServiceError: m'],
    ['nothing', undefined],
    ['null', null],
    ['a clone of the error itself, which keeps no mark', structuredClone(errors.ServiceError)],
  ])('do not take %s for one', (_, value) => {
    expect([isSdkError(value), isServiceError(value)]).toEqual([false, false]);
  });
});

describe('an error’s facts', () => {
  it('are its own, without what others gave: causes, and an answer that a waiter got', () => {
    const { name, message, ...facts } = (errors.WaiterError as WaiterError).toJSON() as Record<
      string,
      unknown
    >;
    const text = JSON.stringify(rows.map(([, error]) => error));
    expect([name, message]).toEqual(['WaiterError', 'm']);
    expect(facts).toMatchObject({ operation: 'DescribeThing', attempts: 2 });
    expect(Object.keys(facts)).not.toContain('response');
    expect(text).not.toMatch(/secret|stack|cause/);
  });
});

const script = new URL('../support/failing-thread.ts', import.meta.url);
/** A thread does not take over how its parent reads TypeScript. */
const start = `import('tsx/esm/api').then(({ register }) => (register(), import('${script}')));`;

/** What a thread whose call fails hands to this one. */
async function fromThread(url: string, way: string): Promise<unknown> {
  const worker = new Worker(start, {
    eval: true,
    workerData: { url, way },
    execArgv: ['--conditions=source'],
  });
  onTestFinished(async () => void (await worker.terminate()));
  const received = once(worker, way === 'throw' ? 'error' : 'message', {
    signal: AbortSignal.timeout(20_000),
  });
  return ((await received.catch((error: unknown) => [error])) as unknown[])[0];
}

describe('an error from another thread', () => {
  it.each(['throw', 'post facts'])('is recognised with its code (%s)', async (way) => {
    const server = await startServer(refusal(404, 'A.B'));
    onTestFinished(() => server.close());
    const error = await fromThread(server.url, way);
    if (!isServiceError(error, 'A.B')) throw error;
    expect(error).toMatchObject({ operation: 'DescribeThing', attempts: 1, status: 404, requestId: 'R-1' });
    expect(error.message).toBe('DescribeThing failed with A.B: no (request R-1)');
  });

  it('is recognised whatever its kind', async () => {
    const error = await fromThread(`http://127.0.0.1:${await closedPort()}`, 'throw');
    expect(isSdkError(error)).toBe(true);
    expect(error).toMatchObject({ name: 'NetworkError', code: 'ECONNREFUSED', requestSent: false });
  });

  it('is but its message and its causes where it is posted itself: send its facts', async () => {
    const server = await startServer(refusal(404, 'A.B'));
    onTestFinished(() => server.close());
    const error = await fromThread(server.url, 'post');
    expect([isSdkError(error), error]).toEqual([false, expect.any(Error)]);
    expect(error).toMatchObject({ name: 'Error', message: expect.stringContaining('A.B') });
  });
});
