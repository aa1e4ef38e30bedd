import type { WireRequest } from './wire.ts';

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

/** How a request goes out that nobody signs. */
export type UnsignedForm = (request: WireRequest, context: SigningContext) => Promise<SignedRequest>;
