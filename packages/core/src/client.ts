import { type CallContext, type CallOptions, performCall } from './call.ts';
import type { Clock } from './clock.ts';
import { createContext } from './context.ts';
import { defaultCredentials } from './credentials/default.ts';
import { staticCredentials } from './credentials/static.ts';
import type { Credentials, CredentialsProvider } from './credentials/types.ts';
import type { AttemptEvent, Logger } from './logging.ts';
import type { Operation, Service } from './operation.ts';
import {
  aBoolean,
  aCount,
  aDuration,
  aFunction,
  anObject,
  aText,
  checkOptions,
  type OptionCheck,
} from './options.ts';
import type { Randomness } from './randomness.ts';
import type { Transport } from './transport/types.ts';

/** One call on its way through middleware. */
export interface MiddlewareCall {
  readonly operation: Operation<never, unknown>;
  readonly request: unknown;
  readonly options: CallOptions;
}

/** Wraps whole calls, retries included. Call `next` to go on, with the same call or a changed one. */
export type Middleware = (
  call: MiddlewareCall,
  next: (call: MiddlewareCall) => Promise<unknown>,
) => Promise<unknown>;

/** Options of a client. */
export interface ClientOptions {
  /** Region of the service, for example `cn-hangzhou`. It also fills in the `RegionId` of requests that take one. */
  readonly regionId?: string | undefined;
  /** Default: {@link defaultCredentials}. A plain object is used as it is, for ever. */
  readonly credentials?: CredentialsProvider | Credentials | undefined;
  /** A host or URL to use instead of the region's own, for example `http://127.0.0.1:4566`. */
  readonly endpoint?: string | undefined;
  /** Which of a region's endpoints to use: `public`, `vpc` and others that a product has. Default: `public`. */
  readonly network?: string | undefined;
  /** Allows plain HTTP to hosts other than this machine, where others can read and change what is sent. Default: false. */
  readonly allowPlainHttp?: boolean | undefined;
  /** How often a request is sent at the most; 1 switches retries off. Default: 3. */
  readonly maxAttempts?: number | undefined;
  /** Limit for opening a connection, in milliseconds; 0 for none. Default: 5,000. */
  readonly connectTimeoutMs?: number | undefined;
  /** Limit for each attempt, waiting for a free connection included, in milliseconds; 0 for none. Default: 30,000. */
  readonly attemptTimeoutMs?: number | undefined;
  /** Limit for a whole call with its retries and pauses, in milliseconds; 0 for none. Default: 0. */
  readonly callTimeoutMs?: number | undefined;
  /** Largest number of open connections. Default: 64. */
  readonly maxSockets?: number | undefined;
  /** Your own way to the network, instead of `maxSockets` connections of the platform's. */
  readonly transport?: Transport | undefined;
  /** Wraps every call; the first one is outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Takes one line for each attempt: `debug` for a success, `warn` for a failure. Nothing secret is logged. */
  readonly logger?: Logger | undefined;
  /** Called after each attempt. */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Appended to the user agent, for example `my-tool/1.2`. */
  readonly userAgent?: string | undefined;
  /** Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Default: the platform's random numbers. */
  readonly randomness?: Randomness | undefined;
}

const callOptionChecks: Record<keyof CallOptions, OptionCheck> = {
  signal: anObject,
  connectTimeoutMs: aDuration,
  attemptTimeoutMs: aDuration,
  callTimeoutMs: aDuration,
  maxAttempts: aCount,
};

const clientOptionChecks: Record<keyof ClientOptions, OptionCheck> = {
  regionId: aText,
  credentials: anObject,
  endpoint: aText,
  network: aText,
  allowPlainHttp: aBoolean,
  maxAttempts: aCount,
  connectTimeoutMs: aDuration,
  attemptTimeoutMs: aDuration,
  callTimeoutMs: aDuration,
  maxSockets: aCount,
  transport: anObject,
  middleware: (value) => (Array.isArray(value) ? undefined : 'a list of functions'),
  logger: anObject,
  onAttempt: aFunction,
  userAgent: aText,
  clock: anObject,
  randomness: anObject,
};

/** Performs the operations of one service. The packages' clients, such as `EcsClient`, derive from it. */
export class ServiceClient {
  readonly #context: CallContext;
  readonly #perform: (call: MiddlewareCall) => Promise<unknown>;

  /** @throws ConfigError for an unknown or malformed option, naming it. */
  constructor(service: Service, options: ClientOptions = {}) {
    checkOptions(options, clientOptionChecks, new.target.name);
    this.#context = createContext(service, { ...options, credentials: toProvider(options.credentials) });
    this.#perform = compose(options.middleware ?? [], async (call) => {
      const { output } = await performCall(
        this.#context,
        call.operation,
        call.request as never,
        call.options,
      );
      return output;
    });
  }

  /**
   * Performs one operation.
   *
   * @throws ServiceError if the API refuses it, NetworkError, TimeoutError, ResponseError, CredentialsError,
   * ConfigError, or `options.signal.reason` after an abort.
   */
  async send<Request, Response>(
    operation: Operation<Request, Response>,
    request: Request,
    options: CallOptions = {},
  ): Promise<Response> {
    checkOptions(options, callOptionChecks, operation.name);
    return (await this.#perform({
      operation: operation as Operation<never, unknown>,
      request,
      options,
    })) as Response;
  }

  /** Closes idle connections. The client stays usable and opens new ones when needed. */
  close(): void {
    this.#context.transport.close?.();
  }
}

function toProvider(credentials: ClientOptions['credentials']): CredentialsProvider {
  if (credentials === undefined) return defaultCredentials();
  return 'getCredentials' in credentials ? credentials : staticCredentials(credentials);
}

function compose(
  middleware: readonly Middleware[],
  last: (call: MiddlewareCall) => Promise<unknown>,
): (call: MiddlewareCall) => Promise<unknown> {
  return middleware.reduceRight<typeof last>((next, wrap) => (call) => wrap(call, next), last);
}
