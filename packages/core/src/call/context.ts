import type { Service } from '../endpoint/service.ts';
import type { Randomness } from '../platform/randomness.ts';
import type { RetryPolicy } from '../retry/policy.ts';
import type { RetryQuota } from '../retry/quota.ts';
import type { RateLimit } from '../retry/rate-limit.ts';
import type { Signer } from '../signing/signer.ts';
import type { Clock } from '../time/clock.ts';
import type { Transport } from '../transport/transport.ts';
import type { CredentialsProvider } from './credentials-provider.ts';
import type { AttemptListener } from './logging.ts';

/** What is settled before the first call of a service. */
export interface CallContext {
  readonly service: Service;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly regionId: string | undefined;
  readonly credentials: CredentialsProvider;
  readonly signer: Signer;
  readonly transport: Transport;
  readonly connectTimeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly callTimeoutMs: number;
  readonly maxAttempts: number;
  readonly maxBusyWaitMs: number;
  readonly userAgent: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly quota: RetryQuota;
  /** Set in the adaptive mode. */
  readonly rateLimit: RateLimit | undefined;
  readonly retryPolicy: RetryPolicy | undefined;
  /** Who hears of each attempt. */
  readonly listeners: readonly AttemptListener[];
  /** How far the server's clock is ahead of the local one, as learnt from its complaints. */
  readonly serverClock: { offsetMs: number };
}
