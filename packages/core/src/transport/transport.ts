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
  /** Set where nobody may be waiting for the answer: the request does not keep the process alive. */
  readonly unattended?: boolean | undefined;
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
  /**
   * Sends a request of one call of a client.
   *
   * @param call What the request is for: the operation's name, the caller's request as middleware has left it, and the
   * number of the attempt, 1 for the first. A transport that wraps another one passes it on.
   */
  send(
    request: HttpRequest,
    call?: { readonly operation: string; readonly request: object; readonly attempt: number },
  ): Promise<HttpResponse>;
  /** Closes idle connections. */
  close?(): void;
}

/** Certificates for TLS connections, each in PEM form unless it says otherwise. */
export interface TlsOptions {
  /** Authorities to trust, instead of the platform's list. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** The client's own certificate, with the chain that belongs to it. */
  readonly cert?: string | Uint8Array | undefined;
  /** The private key of `cert`. */
  readonly key?: string | Uint8Array | undefined;
  /** Certificate and private key in one PKCS #12 file, instead of `cert` and `key`. */
  readonly pfx?: Uint8Array | undefined;
  /** Opens an encrypted `key` or `pfx`. */
  readonly passphrase?: string | undefined;
  /** Host name that the server's certificate must carry, instead of the endpoint's. */
  readonly servername?: string | undefined;
}

/** What the platform's own transport is opened with. All but `maxSockets` need Node's sockets. */
export interface TransportOptions {
  /** Largest number of open connections for each host. Default: 64. */
  readonly maxSockets?: number | undefined;
  /**
   * A proxy's URL, such as `http://user:password@proxy:3128`, for every request; `false` for none.
   * Default: what `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say (in capitals or not), except for this machine itself.
   */
  readonly proxy?: string | false | undefined;
  readonly tls?: TlsOptions | undefined;
  /** Your own `http.Agent` or `https.Agent`, instead of `maxSockets`, `proxy` and `tls`. It is yours to close. */
  readonly agent?: object | undefined;
}
