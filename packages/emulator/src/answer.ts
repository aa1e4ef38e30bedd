import { type Arrival, header } from './arrival.ts';
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

/** Returns the form that the caller asks for. As in the real service, one who does not ask gets XML. */
export function formatOf(arrival: Arrival, wire: Wire): Format {
  const asked = firstValue(wire.pairs, 'Format');
  if (asked !== undefined) return asked.toLowerCase() === 'json' ? 'json' : 'xml';
  return /json|\*\/\*/i.test(header(arrival, 'accept') ?? '') ? 'json' : 'xml';
}

/** Writes a good answer; in XML its element is `<Action>Response`. */
export function goodAnswer(format: Format, action: string, requestId: string, body: object): Answer {
  return answer(200, format, `${action}Response`, { ...body, RequestId: requestId });
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
  { status, code, message }: Refusal,
  context: RefusalContext,
): Answer {
  const { requestId, host, product = '' } = context;
  const query = new URLSearchParams({ q: code, product, requestId });
  return answer(status, format, 'Error', {
    RequestId: requestId,
    HostId: host,
    Code: code,
    Message: message,
    Recommend: `https://api.aliyun.com/troubleshoot?${query}`,
  });
}

interface Body {
  readonly RequestId: string;
  readonly [name: string]: unknown;
}

function answer(status: number, format: Format, root: string, body: Body): Answer {
  return {
    status,
    headers: { 'content-type': contentTypes[format], 'x-acs-request-id': body.RequestId },
    body: format === 'json' ? JSON.stringify(body) : toXml(root, body),
  };
}
