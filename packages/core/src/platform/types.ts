/**
 * What the SDK needs and the web platform and Node offer differently. `#platform` resolves to `node.ts` under the
 * `node` condition and to `web.ts` everywhere else; both export these names.
 */
export interface Platform {
  /** SHA-256 of a text's UTF-8 bytes or of bytes, as lower-case hex. */
  sha256Hex(data: string | Uint8Array): string | Promise<string>;
  /** HMAC-SHA256 as lower-case hex. */
  hmacSha256Hex(key: string, text: string): string | Promise<string>;
  /** HMAC-SHA1 in Base64. */
  hmacSha1Base64(key: string, text: string): string | Promise<string>;
  /** Milliseconds since some start, by a clock that never jumps. */
  monotonicMs(): number;
  /** A random UUID. */
  randomId(): string;
  /** Bytes read as UTF-8. */
  decodeUtf8(bytes: Uint8Array): string;
  /** The value of an environment variable, read at the time of the call. */
  environmentVariable(name: string): string | undefined;
  /** Reads a file as UTF-8. */
  readTextFile(path: string): Promise<string>;
  /** Operating system and runtime, for the user agent. */
  runtimeDescription(): string;
}
