import {
  type Attributes,
  type Context,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { AttemptEvent, Middleware, SdkError } from '@scope/core';

/** Options of {@link tracing}. */
export interface TracingOptions {
  /** Makes the spans. Default: the tracer `@scope/opentelemetry` of the global provider, asked for at each call. */
  readonly tracer?: Tracer | undefined;
}

/**
 * Makes an OpenTelemetry span of every call and one below it of every attempt, with what the attempt's event says:
 * host, status, request id, error code. Without a tracer provider it does next to nothing. Requests, answers and
 * credentials are not recorded.
 *
 * @example
 * ```ts
 * const ecs = new EcsClient({ regionId: 'cn-hangzhou', middleware: [tracing()] });
 * ```
 */
export function tracing(options: TracingOptions = {}): Middleware {
  return async (call, next) => {
    const tracer = options.tracer ?? trace.getTracer('@scope/opentelemetry');
    const { service, operation } = call;
    const attributes = {
      'rpc.system': 'alibaba_cloud',
      'rpc.service': service.product,
      'rpc.method': operation.name,
      'alibaba_cloud.version': service.version,
    };
    const name = `${service.product}/${operation.name}`;
    const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes });
    const within = trace.setSpan(context.active(), span);
    const onAttempt = (event: AttemptEvent) => {
      recordAttempt(tracer, within, event);
      call.options.onAttempt?.(event);
    };
    try {
      const changed = { ...call, options: { ...call.options, onAttempt } };
      return await context.with(within, () => next(changed));
    } catch (error) {
      markFailed(span, error);
      throw error;
    } finally {
      span.end();
    }
  };
}

/** The event comes once the attempt is over, so its span is dated back. */
function recordAttempt(tracer: Tracer, within: Context, event: AttemptEvent): void {
  const end = Date.now();
  const startTime = end - event.durationMs;
  const attributes = attemptAttributes(event);
  const name = `${event.operation} attempt ${event.attempt}`;
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime, attributes }, within);
  if (event.error !== undefined) markFailed(span, event.error);
  span.end(end);
}

function attemptAttributes({ origin, attempt, status, requestId, bytes }: AttemptEvent): Attributes {
  const { hostname, port, protocol } = new URL(origin);
  const attributes: Attributes = {
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'http:' ? 80 : 443),
    'http.request.resend_count': attempt - 1,
  };
  if (status !== undefined) attributes['http.response.status_code'] = status;
  if (bytes !== undefined) attributes['http.response.body.size'] = bytes;
  if (requestId !== undefined) attributes['alibaba_cloud.request_id'] = requestId;
  return attributes;
}

function markFailed(span: Span, error: unknown): void {
  const { name = 'Error', message, code } = error as Partial<SdkError & { code: string }>;
  span.setAttribute('error.type', code ?? name);
  span.recordException({ name, ...(message !== undefined && { message }) });
  span.setStatus({ code: SpanStatusCode.ERROR, message: code ?? name });
}
