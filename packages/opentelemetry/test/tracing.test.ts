import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { type AttemptEvent, type ClientOptions, type Operation, ServiceClient } from '@scope/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tracing } from '../src/index.ts';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer('test');
const service = { product: 'Ecs', version: '2014-05-26', endpoints: { patterns: {} } };
const describeThing: Operation<object, object> = { name: 'DescribeThing', readOnly: true };

let answers: [status: number, body: object][] = [];
let server: Server;
beforeEach(async () => {
  exporter.reset();
  server = createServer((_, response) => {
    const [status, body] = answers.shift() ?? [200, {}];
    response.writeHead(status, { 'x-acs-request-id': 'R-1' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  trace.disable();
  context.disable();
  server.closeAllConnections();
  server.close();
});

function clientWith(options: ClientOptions): ServiceClient {
  return new ServiceClient(service, {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'MARKED' },
    ...options,
  });
}

function spans(): ReadableSpan[] {
  return exporter.getFinishedSpans();
}

test('a call is a span, and each attempt one below it', async () => {
  answers = [
    [503, { Code: 'ServiceUnavailable', Message: 'later' }],
    [200, { Name: 'thing' }],
  ];
  await clientWith({ middleware: [tracing({ tracer })] }).send(describeThing, {});
  const [first, second, call] = spans();
  expect(call).toMatchObject({
    name: 'Ecs/DescribeThing',
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      'rpc.system': 'alibaba_cloud',
      'rpc.service': 'Ecs',
      'rpc.method': 'DescribeThing',
      'alibaba_cloud.version': '2014-05-26',
    },
  });
  expect(first).toMatchObject({
    name: 'DescribeThing attempt 1',
    status: { code: SpanStatusCode.ERROR, message: 'ServiceUnavailable' },
    attributes: {
      'server.address': '127.0.0.1',
      'http.request.resend_count': 0,
      'http.response.status_code': 503,
      'alibaba_cloud.request_id': 'R-1',
      'error.type': 'ServiceUnavailable',
    },
  });
  expect(second).toMatchObject({
    name: 'DescribeThing attempt 2',
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      'http.request.resend_count': 1,
      'http.response.status_code': 200,
      'http.response.body.size': 16,
    },
  });
  const parent = call?.spanContext().spanId;
  expect([first, second].map((span) => span?.parentSpanContext?.spanId)).toEqual([parent, parent]);
});

test('a call that fails marks its span, and the secret is in none', async () => {
  answers = [[403, { Code: 'Forbidden.RAM', Message: 'no permission' }]];
  const client = clientWith({ middleware: [tracing({ tracer })] });
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    code: 'Forbidden.RAM',
    message: expect.stringContaining('DescribeThing failed with Forbidden.RAM: no permission'),
  });
  const call = spans().at(-1);
  expect(call).toMatchObject({
    status: { code: SpanStatusCode.ERROR, message: 'Forbidden.RAM' },
    events: [{ name: 'exception', attributes: { 'exception.type': 'ServiceError' } }],
  });
  const texts = spans().map(({ attributes, events, status }) =>
    JSON.stringify({ attributes, events, status }),
  );
  expect(texts.join()).not.toContain('MARKED');
});

test('an abort marks the span with its reason', async () => {
  const signal = AbortSignal.abort();
  const client = clientWith({ middleware: [tracing({ tracer })] });
  await expect(client.send(describeThing, {}, { signal })).rejects.toBe(signal.reason);
  expect(spans().at(-1)).toMatchObject({ status: { code: SpanStatusCode.ERROR } });
});

test('the caller’s own listener still hears of every attempt', async () => {
  const events: AttemptEvent[] = [];
  const client = clientWith({ middleware: [tracing({ tracer })] });
  await client.send(describeThing, {}, { onAttempt: (event) => events.push(event) });
  expect(events).toMatchObject([{ operation: 'DescribeThing', attempt: 1, status: 200 }]);
});

test('by default the global provider makes the spans, below the one that is active', async () => {
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const client = clientWith({ middleware: [tracing()] });
  await tracer.startActiveSpan('outer', async (outer) => {
    await client.send(describeThing, {});
    outer.end();
  });
  const [, call, outer] = spans();
  expect(call?.name).toBe('Ecs/DescribeThing');
  expect(call?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
});

test('without a provider calls work and nothing is recorded', async () => {
  const client = clientWith({ middleware: [tracing()] });
  await expect(client.send(describeThing, {})).resolves.toMatchObject({ RequestId: 'R-1' });
  expect(spans()).toEqual([]);
});
