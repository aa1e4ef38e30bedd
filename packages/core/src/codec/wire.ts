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

/** Tells whether a text can be one part of a host name. */
export function isHostLabel(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(text);
}
