import { decodeUtf8 } from '#platform';
import { type AccessDeniedDetail, ResponseError, ServiceError } from './errors.ts';
import type { HttpResponse } from './transport/types.ts';

const excerptLength = 512;

/**
 * Reads a successful answer. An empty body is an empty object; `RequestId` is filled in from the headers if the body
 * lacks it.
 *
 * @throws ServiceError for a vendor error, ResponseError for anything that is not an API answer.
 */
export function decodeResponse(response: HttpResponse, operation: string): unknown {
  const { status, headers } = response;
  const text = decodeUtf8(response.body);
  if (status < 200 || status >= 300) throw decodeError(response, text, operation);
  const requestId = headers['x-acs-request-id'];
  if (text.trim() === '') return requestId === undefined ? {} : { RequestId: requestId };
  const body = parseJson(text);
  if (body === undefined) throw unreadable(response, text, operation, 'no complete JSON');
  if (isObject(body) && body.RequestId === undefined && requestId !== undefined) body.RequestId = requestId;
  return body;
}

function decodeError(response: HttpResponse, text: string, operation: string): ServiceError | ResponseError {
  const { status, headers } = response;
  const body = parseJson(text);
  const code = isObject(body) ? textMember(body, 'Code') : undefined;
  if (!isObject(body) || code === undefined)
    return unreadable(response, text, operation, 'no error of the API');
  const requestId = textMember(body, 'RequestId') ?? headers['x-acs-request-id'];
  const message = textMember(body, 'Message') ?? 'no message';
  const id = requestId === undefined ? '' : ` (request ${requestId})`;
  return new ServiceError(`${operation} failed with ${code}: ${message}${id}`, {
    operation,
    code,
    status,
    headers,
    requestId,
    recommend: textMember(body, 'Recommend'),
    accessDeniedDetail: objectMember(body, 'AccessDeniedDetail'),
  });
}

function unreadable(
  { status, headers }: HttpResponse,
  text: string,
  operation: string,
  what: string,
): ResponseError {
  const excerpt = text.slice(0, excerptLength);
  const type = headers['content-type'] ?? 'no content type';
  const message = `${operation} was answered with status ${status} and ${what} (${type}, ${text.length} characters)`;
  return new ResponseError(message, {
    operation,
    status,
    headers,
    requestId: headers['x-acs-request-id'],
    excerpt,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a member whose name may begin with a lower-case letter, as some ROA products write it. */
function member(body: Record<string, unknown>, name: string): unknown {
  return body[name] ?? body[name.charAt(0).toLowerCase() + name.slice(1)];
}

function textMember(body: Record<string, unknown>, name: string): string | undefined {
  const value = member(body, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function objectMember(body: Record<string, unknown>, name: string): AccessDeniedDetail | undefined {
  const value = member(body, name);
  return isObject(value) ? (value as AccessDeniedDetail) : undefined;
}
