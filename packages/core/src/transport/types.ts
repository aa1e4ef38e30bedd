/** One HTTP request, ready to send. */
export interface HttpRequest {
  readonly method: string;
  /** Scheme, host and port, for example `https://ecs.cn-hangzhou.aliyuncs.com`. */
  readonly origin: string;
  /** Encoded path and query, for example `/?RegionId=cn-hangzhou`. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  /** Ends the request at once; the transport rejects with `signal.reason`. */
  readonly signal: AbortSignal | undefined;
  /** Limit for opening a connection, TLS included, in milliseconds; 0 for none. */
  readonly connectTimeoutMs: number;
  /** Limit for the whole request, waiting for a free socket included, in milliseconds; 0 for none. */
  readonly timeoutMs: number;
}

/** One HTTP answer, read to its end. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; repeated headers are joined with a comma and a space. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * The way to the network. Implement it to bring your own: one request in, one whole answer out.
 * It follows no redirects, and rejects with `NetworkError`, `TimeoutError` or the signal's reason.
 */
export interface Transport {
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Closes idle connections. */
  close?(): void;
}

/** What the platform's own transport is opened with. */
export interface TransportOptions {
  /** Largest number of open connections for each host. */
  readonly maxSockets: number;
}
