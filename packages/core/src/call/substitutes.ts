import { createRetryQuota } from '../retry/quota.ts';
import { createRateLimit } from '../retry/rate-limit.ts';
import type { Clock } from '../time/clock.ts';
import type { Transport } from '../transport/transport.ts';
import type { CallContext } from './context.ts';
import type { CredentialsProvider } from './credentials-provider.ts';

/** What stands in for parts of a client. */
export interface ContextSubstitutes {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly credentials: CredentialsProvider;
}

/**
 * Puts substitutes into a context, with a new retry budget and nothing learnt of a server; returns what takes them out
 * again.
 */
export function substituteIn(context: CallContext, substitutes: ContextSubstitutes): () => void {
  const before = { ...context };
  Object.assign(context, substitutes, {
    quota: createRetryQuota(),
    rateLimit: context.rateLimit && createRateLimit(substitutes.clock),
    serverClock: { offsetMs: 0 },
  });
  return () => {
    Object.assign(context, before);
  };
}
