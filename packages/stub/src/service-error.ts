import { aHeaderSet, anObject, aText, checkOptions } from './check-options.ts';
import { type Failure, failureOf } from './failure.ts';

/** What a service says when it refuses a call. */
export interface ServiceErrorOptions {
  /** The vendor's error code, for example `InvalidInstanceId.NotFound`. */
  readonly code: string;
  /** Default: a text that says that a stub refused the call. */
  readonly message?: string | undefined;
  /** HTTP status, 300 to 599. Default: 400. */
  readonly status?: number | undefined;
  /** Address of the vendor's troubleshooting page. Default: none. */
  readonly recommend?: string | undefined;
  /** Default: the number of the call, in the form of the vendor's ids. */
  readonly requestId?: string | undefined;
  /** Why RAM denied the call, as `accessDeniedDetail` of a `ServiceError` has it. */
  readonly accessDeniedDetail?: Readonly<Record<string, unknown>> | undefined;
  /** Further headers of the answer, such as `x-acs-retry-after` or `date`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How it is written: products write JSON, gateways XML. Default: `json`. */
  readonly format?: 'json' | 'xml' | undefined;
}

const isStatus = (value: unknown) => Number.isInteger(value) && Number(value) >= 300 && Number(value) <= 599;

/**
 * Refuses a call with an error of the service. It is written as it comes over the wire and read by the client itself,
 * which repeats the call where the real answer would make it; the pauses are skipped.
 *
 * @throws ConfigError for an unknown or malformed option, naming it.
 * @example
 * ```ts
 * stubs.on(StartInstance, serviceError({ code: 'IncorrectInstanceStatus', status: 403 }));
 * ```
 */
export function serviceError(options: ServiceErrorOptions): Failure {
  checkOptions(
    'serviceError',
    { ...options, code: options?.code ?? '' },
    {
      code: [
        (value) => typeof value === 'string' && /^[\w.-]+$/.test(value),
        "a code such as 'Throttling.User'",
      ],
      message: aText,
      status: [isStatus, 'a whole number from 300 to 599'],
      recommend: aText,
      requestId: aText,
      accessDeniedDetail: anObject,
      headers: aHeaderSet,
      format: [(value) => value === 'json' || value === 'xml', "'json' or 'xml'"],
    },
  );
  const { code, message = 'A stub refused the call.', status = 400, recommend, requestId } = options;
  const isXml = options.format === 'xml';
  const members = { Code: code, Message: message, Recommend: recommend, RequestId: requestId };
  const body = isXml
    ? `<?xml version='1.0' encoding='UTF-8'?><Error>${Object.entries(members).map(element).join('')}</Error>`
    : JSON.stringify({ ...members, AccessDeniedDetail: options.accessDeniedDetail });
  const headers = { 'content-type': isXml ? 'text/xml' : 'application/json', ...options.headers };
  return failureOf({ status, headers, body });
}

function element([name, text]: readonly [string, string | undefined]): string {
  if (text === undefined) return '';
  return `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</${name}>`;
}
