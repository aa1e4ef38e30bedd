import type { Clock } from './clock.ts';
import type { Credentials, CredentialsProvider } from './credentials/types.ts';
import type { AttemptEvent, Logger } from './logging.ts';
import type { Middleware } from './middleware.ts';
import { aBoolean, aCount, aDuration, aFunction, anObject, aText, type OptionCheck } from './options.ts';
import type { Randomness } from './randomness.ts';
import type { RetryPolicy } from './retry/policy.ts';
import type { Transport, TransportOptions } from './transport/types.ts';
import type { Signer } from './wire.ts';

/** Options of a client. */
export interface ClientOptions extends TransportOptions {
  /** Region of the service, for example `cn-hangzhou`. It also fills in the `RegionId` of requests that take one. */
  readonly regionId?: string | undefined;
  /** Default: {@link defaultCredentials}. A plain object is used as it is, for ever. */
  readonly credentials?: CredentialsProvider | Credentials | undefined;
  /** The signature scheme. Default: `acs3`; `rpcV1` and `roaV1` are for gateways that do not know it yet. */
  readonly signer?: Signer | undefined;
  /** A host or URL to use instead of the region's own, for example `http://127.0.0.1:4566`. */
  readonly endpoint?: string | undefined;
  /** Which of a region's endpoints to use: `public`, `vpc` and others that a product has. Default: `public`. */
  readonly network?: string | undefined;
  /** Allows plain HTTP to hosts other than this machine, where others can read and change what is sent. Default: false. */
  readonly allowPlainHttp?: boolean | undefined;
  /** How often a request is sent at the most; 1 switches retries off. Default: 3. */
  readonly maxAttempts?: number | undefined;
  /** `adaptive` also slows the whole client down while the server throttles it. Default: `standard`. */
  readonly retryMode?: 'standard' | 'adaptive' | undefined;
  /** Your own decision about further attempts, instead of the standard one. */
  readonly retryPolicy?: RetryPolicy | undefined;
  /** Limit for opening a connection, in milliseconds; 0 for none. Default: 5,000. */
  readonly connectTimeoutMs?: number | undefined;
  /** Limit for each attempt, waiting for a free connection included, in milliseconds; 0 for none. Default: 30,000. */
  readonly attemptTimeoutMs?: number | undefined;
  /** Limit for a whole call with its retries and pauses, in milliseconds; 0 for none. Default: 0. */
  readonly callTimeoutMs?: number | undefined;
  /** Your own way to the network, or one made by `createTransport` to be shared, instead of the platform's. */
  readonly transport?: Transport | undefined;
  /** Wraps every call; the first one is outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Takes one line for each attempt: `debug` for a success, `warn` for a failure. Nothing secret is logged. */
  readonly logger?: Logger | undefined;
  /** Called after each attempt. What it throws is ignored. */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Appended to the user agent, for example `my-tool/1.2`. */
  readonly userAgent?: string | undefined;
  /** Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Default: the platform's random numbers. */
  readonly randomness?: Randomness | undefined;
}

/** What the options of a client take. */
export const clientOptionChecks: Record<keyof ClientOptions, OptionCheck> = {
  regionId: aText,
  credentials: anObject,
  signer: aFunction,
  endpoint: aText,
  network: aText,
  allowPlainHttp: aBoolean,
  maxAttempts: aCount,
  connectTimeoutMs: aDuration,
  attemptTimeoutMs: aDuration,
  callTimeoutMs: aDuration,
  retryMode: (value) =>
    value === 'standard' || value === 'adaptive' ? undefined : "'standard' or 'adaptive'",
  retryPolicy: aFunction,
  maxSockets: aCount,
  proxy: (value) => (value === false || !aText(value) ? undefined : "a proxy's URL, or false for none"),
  tls: anObject,
  agent: anObject,
  transport: anObject,
  middleware: (value) => (Array.isArray(value) ? undefined : 'a list of functions'),
  logger: anObject,
  onAttempt: aFunction,
  userAgent: (value) =>
    typeof value === 'string' && /^[ -~]+$/.test(value) ? undefined : 'printable ASCII text',
  clock: anObject,
  randomness: anObject,
};
