import { createTransport, runtimeDescription } from '#platform';
import type { CallContext } from './call.ts';
import type { ClientOptions } from './client-options.ts';
import { systemClock } from './clock.ts';
import type { CredentialsProvider } from './credentials/types.ts';
import { resolveEndpoint } from './endpoint.ts';
import { ConfigError } from './errors.ts';
import { logAttempts, notifyAttempt } from './logging.ts';
import type { Service } from './operation.ts';
import { systemRandomness } from './randomness.ts';
import { createRetryQuota } from './retry/quota.ts';
import { createRateLimit } from './retry/rate-limit.ts';
import { acs3 } from './signing/acs3.ts';
import type { Transport } from './transport/types.ts';
import { version } from './version.ts';

/** Settles a client's options: every default of the runtime stands here. */
export function createContext(
  service: Service,
  options: Omit<ClientOptions, 'credentials'> & { readonly credentials: CredentialsProvider },
): CallContext {
  const { regionId, network = 'public', allowPlainHttp = false, clock = systemClock } = options;
  const suffix = options.userAgent === undefined ? '' : ` ${options.userAgent}`;
  return {
    service,
    origin: resolveEndpoint(service, { endpoint: options.endpoint, regionId, network, allowPlainHttp }),
    regionId,
    credentials: options.credentials,
    signer: options.signer ?? acs3,
    transport: transportOf(options),
    connectTimeoutMs: options.connectTimeoutMs ?? 5_000,
    attemptTimeoutMs: options.attemptTimeoutMs ?? 30_000,
    callTimeoutMs: options.callTimeoutMs ?? 0,
    maxAttempts: options.maxAttempts ?? 3,
    userAgent: `AlibabaCloud ${runtimeDescription()} Core/${version} TypeScript${suffix}`,
    clock,
    randomness: options.randomness ?? systemRandomness,
    quota: createRetryQuota(),
    rateLimit: options.retryMode === 'adaptive' ? createRateLimit(clock) : undefined,
    retryPolicy: options.retryPolicy,
    onAttempt: both(options.onAttempt, options.logger && logAttempts(options.logger)),
    clockOffsetMs: 0,
  };
}

function transportOf({ transport, maxSockets, proxy, tls, agent }: ClientOptions): Transport {
  const settings = { maxSockets, proxy, tls, agent };
  if (transport === undefined) return createTransport(settings);
  for (const [name, value] of Object.entries(settings)) {
    if (value !== undefined) throw new ConfigError(`option '${name}' has no effect beside 'transport'`);
  }
  return transport;
}

type Listener = CallContext['onAttempt'];

function both(first: Listener, second: Listener): Listener {
  if (first === undefined || second === undefined) return first ?? second;
  return (event) => {
    notifyAttempt(first, event);
    notifyAttempt(second, event);
  };
}
