import type { Credentials } from './credentials/types.ts';

/** One flattened parameter, neither name nor value encoded yet. */
export type Pair = readonly [name: string, value: string];

/** A request as the operation and the caller's parameters determine it; the same for every attempt. */
export interface WireRequest {
  readonly method: string;
  /** Percent-encoded path, `/` for RPC. */
  readonly path: string;
  /** Query parameters in the order of their names' code units. */
  readonly query: readonly Pair[];
  /** Form parameters; `body` is their encoded text. */
  readonly form: readonly Pair[];
  /** Headers, names in lower case, without those that an attempt adds. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text is sent as UTF-8. */
  readonly body: string | Uint8Array | undefined;
  readonly contentType: string | undefined;
  /** A label that goes in front of the service's host name. */
  readonly hostPrefix: string | undefined;
}

/** What one attempt adds to a request. */
export interface SigningContext {
  readonly host: string;
  /** The operation's name. */
  readonly action: string;
  readonly version: string;
  readonly style: 'RPC' | 'ROA';
  readonly date: Date;
  /** A random text that no other request carries. */
  readonly nonce: string;
}

/** A request that is ready to send. */
export interface SignedRequest {
  /** Encoded query without the `?`, empty for none. */
  readonly query: string;
  /** All headers, names in lower case, `host` included. */
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array | undefined;
  /** What was signed: the string to sign, then the canonical request where the scheme has one; empty if nothing was. */
  readonly signed: readonly string[];
}

/** A signature scheme: adds to a request what proves who sends it. */
export type Signer = (
  request: WireRequest,
  credentials: Credentials,
  context: SigningContext,
) => Promise<SignedRequest>;

let latest = { second: Number.NaN, text: '' };

/** Formats a date the way the API writes it: UTC, no milliseconds. Many requests share a second, and so its text. */
export function isoSeconds(date: Date): string {
  const second = Math.floor(date.getTime() / 1_000);
  if (second !== latest.second) latest = { second, text: `${date.toISOString().slice(0, 19)}Z` };
  return latest.text;
}

/** Orders parameters by the code units of their names, not by locale: the server sorts the same way. */
export function byName([a]: Pair, [b]: Pair): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Tells whether a text can be the name of a header. */
export function isHeaderName(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}

/** GET and HEAD have no body: servers and proxies ignore or refuse one. */
export function mayHaveBody(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}
