import { createTransport, runtimeDescription } from '#platform';
import type { CallContext } from './call.ts';
import type { ClientOptions } from './client.ts';
import { systemClock } from './clock.ts';
import type { CredentialsProvider } from './credentials/types.ts';
import { resolveEndpoint } from './endpoint.ts';
import { logAttempts } from './logging.ts';
import type { Service } from './operation.ts';
import { systemRandomness } from './randomness.ts';
import { createRetryQuota } from './retry/quota.ts';
import { version } from './version.ts';

/** Settles a client's options: every default of the runtime stands here. */
export function createContext(
  service: Service,
  options: Omit<ClientOptions, 'credentials'> & { readonly credentials: CredentialsProvider },
): CallContext {
  const { regionId, network = 'public', allowPlainHttp = false, maxSockets = 64 } = options;
  const suffix = options.userAgent === undefined ? '' : ` ${options.userAgent}`;
  return {
    service,
    origin: resolveEndpoint(service, { endpoint: options.endpoint, regionId, network, allowPlainHttp }),
    regionId,
    credentials: options.credentials,
    transport: options.transport ?? createTransport({ maxSockets }),
    connectTimeoutMs: options.connectTimeoutMs ?? 5_000,
    attemptTimeoutMs: options.attemptTimeoutMs ?? 30_000,
    callTimeoutMs: options.callTimeoutMs ?? 0,
    maxAttempts: options.maxAttempts ?? 3,
    userAgent: `AlibabaCloud ${runtimeDescription()} Core/${version} TypeScript${suffix}`,
    clock: options.clock ?? systemClock,
    randomness: options.randomness ?? systemRandomness,
    quota: createRetryQuota(),
    onAttempt: both(options.onAttempt, options.logger && logAttempts(options.logger)),
    clockOffsetMs: 0,
  };
}

type Listener = CallContext['onAttempt'];

function both(first: Listener, second: Listener): Listener {
  if (first === undefined || second === undefined) return first ?? second;
  return (event) => {
    first(event);
    second(event);
  };
}
