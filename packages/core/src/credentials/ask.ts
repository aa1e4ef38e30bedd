import { decodeUtf8 } from '#platform';
import { tryTo } from '../codec/decode-error.ts';
import { isRecord } from '../codec/is-record.ts';
import { CredentialsError, NetworkError } from '../errors/errors.ts';
import { backoffMs } from '../retry/backoff.ts';
import { unattendedClock } from '../time/clock.ts';
import type { HttpResponse, Transport } from '../transport/transport.ts';
import { issuersTime } from './issued.ts';

/** A question to an issuer of credentials that is not STS. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly connectTimeoutMs?: number;
  /** Limit for one attempt. */
  readonly timeoutMs?: number;
  /** Whether the question does no harm twice. Default: true, but for POST. */
  readonly isRepeatable?: boolean;
}

const maxAttempts = 3;

/**
 * Asks an issuer. A question that does no harm twice is asked again after a break or a passing error.
 *
 * @param origin The provider's name, for error messages. They never show the path or query of the URL.
 * @throws CredentialsError if no answer comes, or one with a status other than 200 to 299.
 */
export async function ask(transport: Transport, question: Question, origin: string): Promise<HttpResponse> {
  const { isRepeatable = question.method !== 'POST' } = question;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await send(transport, question).catch((error: Error) => error);
    const isLast = attempt === maxAttempts || !isRepeatable;
    if (isLast || !isPassing(outcome)) return accept(outcome, question, origin);
    await unattendedClock.sleep(backoffMs(attempt, { baseMs: 200, capMs: 1_000 }, Math.random));
  }
}

function send(transport: Transport, question: Question): Promise<HttpResponse> {
  const { method, url, headers, body, connectTimeoutMs = 5_000, timeoutMs = 10_000 } = question;
  return transport.send({
    method,
    origin: url.origin,
    target: `${url.pathname}${url.search}`,
    headers: { host: url.host, accept: 'application/json', ...headers },
    body,
    signal: undefined,
    connectTimeoutMs,
    timeoutMs,
    unattended: true,
  });
}

function isPassing(outcome: HttpResponse | Error): boolean {
  if (outcome instanceof Error) return outcome instanceof NetworkError && outcome.requestSent;
  return outcome.status === 429 || outcome.status >= 500;
}

function accept(outcome: HttpResponse | Error, { url }: Question, origin: string): HttpResponse {
  if (outcome instanceof Error) {
    throw new CredentialsError(`${origin}: ${outcome.message}`, { cause: outcome });
  }
  if (outcome.status >= 200 && outcome.status < 300) return outcome;
  throw new CredentialsError(
    `${origin}: ${url.host} answered with status ${outcome.status}${codeOf(outcome)}`,
  );
}

/** Error codes are short words; anything else stays out of the message, since an answer may quote what was sent. */
function codeOf(response: HttpResponse): string {
  const body = parse(response);
  const code = isRecord(body) ? (body.Code ?? body.code ?? body.error) : undefined;
  return typeof code === 'string' && /^[\w.-]{1,64}$/.test(code) ? ` and ${code}` : '';
}

/** Reads an answer's JSON object, with the issuer's own time. */
export function jsonOf(
  response: HttpResponse,
  origin: string,
): { readonly body: Readonly<Record<string, unknown>>; readonly issuedAt: Date | undefined } {
  const body = parse(response);
  if (!isRecord(body)) throw new CredentialsError(`${origin}: the answer is no JSON object`);
  return { body, issuedAt: issuersTime(response.headers) };
}

function parse(response: HttpResponse): unknown {
  return tryTo(() => JSON.parse(decodeUtf8(response.body)));
}
