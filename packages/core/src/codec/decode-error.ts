import { decodeUtf8 } from '#platform';
import {
  type AccessDeniedDetail,
  type ReceivedContext,
  ResponseError,
  ServiceError,
} from '../errors/errors.ts';
import { outsideText } from '../errors/outside-text.ts';
import type { HttpResponse } from '../transport/transport.ts';
import { explainMismatch } from './explain-mismatch.ts';
import { isRecord } from './is-record.ts';
import type { Operation } from './operation.ts';
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

// How many characters of an answer an error holds at the most; no real one comes near.
const longestName = 128;
const longestText = 2_048;
const longestExcerpt = 512;
/** One member of a refusal's detail, whose diagnostic message is of use only as a whole. */
const longestDetail = 16_384;
const mostMembers = 32;
/** As much as is searched for secrets, or compared with what was signed, before it is cut. */
const mostSearched = 65_536;

/** Reads a refusal: the vendor's error, or whatever a gateway says. */
export function decodeError(response: HttpResponse, sent: Sent): ServiceError | ResponseError {
  const { secrets, signed } = sent;
  const operation = sent.operation.name;
  const text = decodeUtf8(response.body).trim();
  const redact = redactorOf(secrets);
  const body = tryTo((): unknown => JSON.parse(text)) ?? xmlTexts(text.slice(0, mostSearched), 'Error');
  if (!isRecord(body)) return unreadable(response, sent, 'no error of the API');
  const member = (name: string) => {
    const found = textMember(body, name)?.slice(0, mostSearched);
    return found === undefined ? undefined : redact(found);
  };
  const code = bounded(member('Code'), longestName);
  if (code === undefined) return unreadable(response, sent, 'no error of the API');
  const context = received(response, operation, redact);
  const requestId = bounded(member('RequestId'), longestName) ?? context.requestId;
  const said = explainMismatch(member('Message') ?? 'no message', signed.map(redact));
  const message = outsideText(said, longestText);
  const id = requestId === undefined ? '' : ` (request ${requestId})`;
  return new ServiceError(`${operation} failed with ${code}: ${message}${id}`, {
    ...context,
    code,
    requestId,
    recommend: bounded(explainMismatch(member('Recommend') ?? '', []), longestText),
    accessDeniedDetail: detailOf(body, redact),
  });
}

/** Reports an answer that is none of the operation's. */
export function unreadable(response: HttpResponse, sent: Sent, what: string): ResponseError {
  const text = decodeUtf8(response.body).trim();
  const redact = redactorOf(sent.secrets);
  const context = received(response, sent.operation.name, redact);
  const excerpt = redactNamedSecrets(redact(text.slice(0, mostSearched))).slice(0, longestExcerpt);
  const type = outsideText(context.headers['content-type'] ?? 'no content type', longestName);
  const message = `${context.operation} was answered with status ${response.status} and ${what} (${type}, ${text.length} characters)`;
  return new ResponseError(message, { ...context, excerpt });
}

function received(
  { status, headers }: HttpResponse,
  operation: string,
  redact: (text: string) => string,
): ReceivedContext {
  const safe = redactHeaders(headers, redact);
  return { operation, status, headers: safe, requestId: bounded(safe['x-acs-request-id'], longestName) };
}

/** Nothing, or an empty text, is `undefined`. */
function bounded(text: string | undefined, limit: number): string | undefined {
  return text ? outsideText(text, limit) : undefined;
}

/** What RAM says of a refusal: a flat object of texts. Whatever large things a server puts there are left out. */
function detailOf(
  body: Record<string, unknown>,
  redact: (text: string) => string,
): AccessDeniedDetail | undefined {
  const detail = memberOf(body, 'AccessDeniedDetail');
  if (!isRecord(detail)) return undefined;
  const redactTexts = (_key: string, value: unknown) => (typeof value === 'string' ? redact(value) : value);
  const members = Object.entries(detail)
    .slice(0, mostMembers)
    .map(([name, value]): [string, unknown] => {
      const json = tryTo(() => JSON.stringify(value)) ?? '';
      const kept = json === '' || json.length > longestDetail ? undefined : JSON.parse(json, redactTexts);
      return [outsideText(redact(name.slice(0, mostSearched)), longestName), kept];
    });
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

export function tryTo<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Reads a member whose name may begin with a lower-case letter, as some ROA products write it. */
function memberOf(body: Record<string, unknown>, name: string): unknown {
  return body[name] ?? body[name.charAt(0).toLowerCase() + name.slice(1)];
}

export function textMember(body: Record<string, unknown>, name: string): string | undefined {
  const value = memberOf(body, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;
}
