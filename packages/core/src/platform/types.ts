import type { Transport, TransportOptions } from '../transport/types.ts';

/**
 * What the SDK needs and the web platform and Node offer differently. `#platform` resolves to `node.ts` under the
 * `node` condition and to `web.ts` everywhere else; both export these names.
 */
export interface Platform {
  /** SHA-256 of a text's UTF-8 bytes or of bytes, as lower-case hex. */
  sha256Hex(data: string | Uint8Array): string | Promise<string>;
  /** HMAC-SHA256 as lower-case hex. */
  hmacSha256Hex(key: string, text: string): string | Promise<string>;
  /** Bytes read as UTF-8. */
  decodeUtf8(bytes: Uint8Array): string;
  /** The value of an environment variable, read at the time of the call. */
  environmentVariable(name: string): string | undefined;
  /** Opens the platform's own way to the network. */
  createTransport(options: TransportOptions): Transport;
  /** Operating system and runtime, for the user agent. */
  runtimeDescription(): string;
}
