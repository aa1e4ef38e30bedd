import type { Randomness } from '../platform/randomness.ts';
import type { RetryPolicy } from '../retry/policy.ts';
import type { Signer } from '../signing/signer.ts';
import type { Clock } from '../time/clock.ts';
import type { Transport, TransportOptions } from '../transport/transport.ts';
import type { AttemptEvent, Logger } from './logging.ts';

/** How a service is called: what a client and a provider that asks STS have in common. */
export interface ServiceOptions extends TransportOptions {
  /**
   * Region of the service, for example `cn-hangzhou`. It also fills in the `RegionId` of requests that take one.
   * Default: `ALIBABA_CLOUD_REGION_ID`.
   */
  readonly regionId?: string | undefined;
  /** The signature scheme. Default: `acs3`; `rpcV1` and `roaV1` are for gateways that do not know it yet. */
  readonly signer?: Signer | undefined;
  /**
   * A host or URL to use instead of the region's own, for example `http://127.0.0.1:4566`.
   * Default: `ALIBABA_CLOUD_ENDPOINT`.
   */
  readonly endpoint?: string | undefined;
  /**
   * Which of a region's endpoints to use: `public`, `vpc` and others that a product has.
   * Default: `ALIBABA_CLOUD_ENDPOINT_TYPE`, else `public`.
   */
  readonly network?: string | undefined;
  /** Allows plain HTTP to hosts other than this machine, where others can read and change what is sent. Default: false. */
  readonly allowPlainHttp?: boolean | undefined;
  /**
   * How often a request is sent at the most; 1 switches retries off. What was refused as busy does not count, see
   * `maxBusyWaitMs`. Default: 3.
   */
  readonly maxAttempts?: number | undefined;
  /**
   * How long a call is repeated that the server refuses, without acting, because something is busy (`SystemBusy`,
   * `ServiceIsConfiguring`, `OperationConflict`, `LastTokenProcessing`, …), in milliseconds; 0 reports the first refusal.
   * The pauses are seconds that grow. Default: 60,000.
   */
  readonly maxBusyWaitMs?: number | undefined;
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
