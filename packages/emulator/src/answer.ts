import { type Arrival, header } from './arrival.ts';
import type { Operation, Product } from './catalogue/product.ts';
import { isRecord } from './params/value.ts';
import type { Refusal } from './refusal.ts';
import { firstValue, type Wire } from './wire.ts';
import { toXml } from './xml.ts';

/** One HTTP response before it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The two forms in which the service answers. */
export type Format = 'json' | 'xml';

const contentTypes: Readonly<Record<Format, string>> = {
  json: 'application/json;charset=utf-8',
  xml: 'text/xml;charset=utf-8',
};

/**
 * Returns the form that the caller asks for. As in the real service, one who does not ask gets XML in the RPC style and
 * JSON in the resource style.
 */
export function formatOf(arrival: Arrival, wire: Wire, style: Product['style'] = 'RPC'): Format {
  if (style === 'ROA') return /xml/i.test(header(arrival, 'accept') ?? '') ? 'xml' : 'json';
  const asked = firstValue(wire.pairs, 'Format');
  if (asked !== undefined) return asked.toLowerCase() === 'json' ? 'json' : 'xml';
  return /json|\*\/\*/i.test(header(arrival, 'accept') ?? '') ? 'json' : 'xml';
}

/** Writes a good answer; in XML its element is `<Action>Response`. */
export function goodAnswer(operation: Operation, format: Format, requestId: string, value: unknown): Answer {
  const { action, product, response } = operation;
  const { status, mediaType } = response;
  if (!/\bjson$/.test(mediaType)) return rawAnswer(status, mediaType, requestId, 'sample');
  const body =
    product.style === 'RPC'
      ? { ...(value as object), RequestId: requestId }
      : fillRequestId(value, requestId);
  return rawAnswer(status, contentTypes[format], requestId, textOf(format, `${action}Response`, body));
}

const requestIdNames = ['RequestId', 'requestId', 'request_id'];

/** In the resource style each product has its own name for the request id, or none. */
function fillRequestId(value: unknown, requestId: string): unknown {
  const name = isRecord(value) ? requestIdNames.find((each) => Object.hasOwn(value, each)) : undefined;
  return name === undefined ? value : { ...(value as object), [name]: requestId };
}

/** What the body of a refused call tells besides the code and the message. */
export interface RefusalContext {
  readonly requestId: string;
  readonly host: string;
  readonly product: string | undefined;
}

/** Writes the vendor's error body. */
export function refusalAnswer(
  format: Format,
  { status, code, message, accessDenied }: Refusal,
  context: RefusalContext,
): Answer {
  const { requestId, host, product = '' } = context;
  const query = new URLSearchParams({ q: code, product, requestId });
  const body = {
    RequestId: requestId,
    HostId: host,
    Code: code,
    Message: message,
    Recommend: `https://api.aliyun.com/troubleshoot?${query}`,
    ...(accessDenied === undefined ? {} : { AccessDeniedDetail: accessDenied }),
  };
  return rawAnswer(status, contentTypes[format], requestId, textOf(format, 'Error', body));
}

/** In XML the element around it is called `root`. */
function textOf(format: Format, root: string, body: unknown): string {
  return format === 'json' ? JSON.stringify(body) : toXml(root, body);
}

function rawAnswer(status: number, contentType: string, requestId: string, body: string): Answer {
  return {
    status,
    headers: { 'content-type': contentType, 'x-acs-request-id': requestId },
    body: status === 204 ? '' : body,
  };
}
