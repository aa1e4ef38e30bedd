import { runtimeDescription } from '#platform';
import { createTransport } from '#transport';
import { resolveEndpoint } from '../endpoint/resolve-endpoint.ts';
import type { Service } from '../endpoint/service.ts';
import { ConfigError } from '../errors/errors.ts';
import { systemRandomness } from '../platform/randomness.ts';
import { createRetryQuota } from '../retry/quota.ts';
import { createRateLimit } from '../retry/rate-limit.ts';
import { acs3 } from '../signing/acs3.ts';
import { systemClock } from '../time/clock.ts';
import type { Transport } from '../transport/transport.ts';
import { version } from '../version.ts';
import type { CallContext } from './context.ts';
import type { CredentialsProvider } from './credentials-provider.ts';
import { logAttempts, notifyAttempt } from './logging.ts';
import type { ServiceOptions } from './service-options.ts';

/**
 * Settles how a service is called: every default of the runtime stands here.
 *
 * @param parent Whose quotas and knowledge of the server's clock are shared.
 */
export function createContext(
  service: Service,
  options: ServiceOptions & { readonly credentials: CredentialsProvider },
  parent?: CallContext,
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
    maxBusyWaitMs: options.maxBusyWaitMs ?? 60_000,
    userAgent: `AlibabaCloud ${runtimeDescription()} Core/${version} TypeScript${suffix}`,
    clock,
    randomness: options.randomness ?? systemRandomness,
    quota: parent?.quota ?? createRetryQuota(),
    rateLimit: options.retryMode === 'adaptive' ? (parent?.rateLimit ?? createRateLimit(clock)) : undefined,
    retryPolicy: options.retryPolicy,
    onAttempt: both(options.onAttempt, options.logger && logAttempts(options.logger)),
    serverClock: parent?.serverClock ?? { offsetMs: 0 },
  };
}

function transportOf({ transport, maxSockets, proxy, tls, agent }: ServiceOptions): Transport {
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
