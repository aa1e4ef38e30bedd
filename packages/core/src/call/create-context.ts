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
import { logAttempts } from './logging.ts';
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
  const { clock = systemClock } = options;
  const suffix = options.userAgent === undefined ? '' : ` ${options.userAgent}`;
  return {
    service,
    origin: resolveEndpoint(service, options),
    regionId: options.regionId,
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
    listeners: [options.onAttempt, options.logger && logAttempts(options.logger)],
    serverClock: parent?.serverClock ?? { offsetMs: 0 },
  };
}

function transportOf(options: ServiceOptions): Transport {
  if (options.transport === undefined) return createTransport(options);
  for (const name of ['maxSockets', 'proxy', 'tls', 'agent'] as const) {
    if (options[name] !== undefined) {
      throw new ConfigError(`option '${name}' has no effect beside 'transport'`);
    }
  }
  return options.transport;
}
