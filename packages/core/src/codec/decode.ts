import { decodeUtf8 } from '#platform';
import {
  type AccessDeniedDetail,
  type ReceivedContext,
  ResponseError,
  ServiceError,
} from '../errors/errors.ts';
import type { HttpResponse } from '../transport/transport.ts';
import { explainMismatch } from './explain-mismatch.ts';
import type { Operation } from './operation.ts';
import { readJson } from './read-json.ts';
import { redactHeaders, redactNamedSecrets, redactorOf } from './redact.ts';
import { xmlTexts } from './xml-texts.ts';

/** The request that was answered: what an error needs to know of it. */
export interface Sent {
  readonly operation: Operation<never, unknown>;
  /** What no error may repeat: the credentials that it was sent with. */
  readonly secrets: readonly (string | undefined)[];
  /** What was signed: the string to sign, then the canonical request where the scheme has one. */
  readonly signed: readonly string[];
}

const excerptLength = 512;
/** As much of an unreadable answer as is searched for secrets before it is cut. */
const searchedLength = 65_536;

/**
 * Reads a successful answer. An empty body is an empty object; `RequestId` is filled in from the headers if the body
 * lacks it.
 *
 * @throws ServiceError for a vendor error, ResponseError for anything that is not an API answer.
 */
export function decodeResponse(response: HttpResponse, sent: Sent): unknown {
  const { status, headers, body } = response;
  if (status < 200 || status >= 300) throw decodeError(response, sent);
  if (sent.operation.response === 'binary') return body;
  if (sent.operation.response === 'text') return decodeUtf8(body);
  const value = tryTo(() => readJson(body));
  if (value === undefined) throw unreadable(response, sent, 'no complete JSON');
  const output = value ?? {};
  if (isObject(output) && output.RequestId === undefined) {
    const requestId = headers['x-acs-request-id'] ?? textMember(output, 'RequestId');
    if (requestId !== undefined) output.RequestId = requestId;
  }
  return output;
}

function decodeError(response: HttpResponse, sent: Sent): ServiceError | ResponseError {
  const { secrets, signed } = sent;
  const operation = sent.operation.name;
  const text = decodeUtf8(response.body).trim();
  const redact = redactorOf(secrets);
  const redactTexts = (_key: string, value: unknown) => (typeof value === 'string' ? redact(value) : value);
  const body = tryTo((): unknown => JSON.parse(text, redactTexts)) ?? xmlTexts(text, 'Error', redact);
  if (!isObject(body)) return unreadable(response, sent, 'no error of the API');
  const code = textMember(body, 'Code');
  if (code === undefined) return unreadable(response, sent, 'no error of the API');
  const context = received(response, operation, redact);
  const requestId = textMember(body, 'RequestId') ?? context.requestId;
  const said = textMember(body, 'Message') ?? 'no message';
  const message = explainMismatch(said, signed.map(redact));
  const id = requestId === undefined ? '' : ` (request ${requestId})`;
  return new ServiceError(`${operation} failed with ${code}: ${message}${id}`, {
    ...context,
    code,
    requestId,
    recommend: explainMismatch(textMember(body, 'Recommend') ?? '', []) || undefined,
    accessDeniedDetail: objectMember(body, 'AccessDeniedDetail'),
  });
}

function unreadable(response: HttpResponse, sent: Sent, what: string): ResponseError {
  const text = decodeUtf8(response.body).trim();
  const redact = redactorOf(sent.secrets);
  const context = received(response, sent.operation.name, redact);
  const excerpt = redactNamedSecrets(redact(text.slice(0, searchedLength))).slice(0, excerptLength);
  const type = context.headers['content-type'] ?? 'no content type';
  const message = `${context.operation} was answered with status ${response.status} and ${what} (${type}, ${text.length} characters)`;
  return new ResponseError(message, { ...context, excerpt });
}

function received(
  { status, headers }: HttpResponse,
  operation: string,
  redact: (text: string) => string,
): ReceivedContext {
  const safe = redactHeaders(headers, redact);
  return { operation, status, headers: safe, requestId: safe['x-acs-request-id'] };
}

function tryTo<T>(read: () => T): T | undefined {
  try {
    return read();
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
  return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;
}

function objectMember(body: Record<string, unknown>, name: string): AccessDeniedDetail | undefined {
  const value = member(body, name);
  return isObject(value) ? (value as AccessDeniedDetail) : undefined;
}
