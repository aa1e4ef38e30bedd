/** One flattened parameter, neither name nor value encoded yet. */
export type Pair = readonly [name: string, value: string];

/** A request as the operation and the caller's parameters determine it; the same for every attempt. */
export interface WireRequest {
  readonly method: string;
  /** Percent-encoded path, `/` for RPC. */
  readonly path: string;
  /** Query parameters in the order of their names' code units. */
  readonly query: readonly Pair[];
  /** Headers, names in lower case, without those that an attempt adds. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text is sent as UTF-8. */
  readonly body: string | Uint8Array | undefined;
  readonly contentType: string | undefined;
}

/** What one attempt adds to a request. */
export interface SigningContext {
  readonly host: string;
  /** The operation's name. */
  readonly action: string;
  readonly version: string;
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
}

/** Formats a date the way the API writes it: UTC, no milliseconds. */
export function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
