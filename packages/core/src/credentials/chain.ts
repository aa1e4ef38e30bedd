import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { ConfigError, CredentialsError } from '../errors/errors.ts';
import type { Credentials } from '../signing/credentials.ts';
import { attended } from './attended.ts';

interface Found {
  readonly provider: CredentialsProvider;
  readonly credentials: Credentials;
}

/**
 * Asks providers one after the other and stays with the first that has credentials; later failures of that one are
 * reported, since a silent change of identity could do harm. If none has any, the next call asks all of them again.
 *
 * @throws CredentialsError, from `getCredentials`, that lists what each provider said.
 */
export function firstOf(providers: readonly CredentialsProvider[]): CredentialsProvider {
  if (!Array.isArray(providers) || providers.length === 0) {
    throw new ConfigError('firstOf takes a list of providers');
  }
  let found: CredentialsProvider | undefined;
  let walk: Promise<Credentials> | undefined;

  /** The walk belongs to all who wait for it, so nobody's signal ends it. */
  async function takeWalk(): Promise<Credentials> {
    try {
      const first = await findFirst(providers);
      found = first.provider;
      return first.credentials;
    } finally {
      walk = undefined;
    }
  }

  return {
    async getCredentials(options = {}) {
      options.signal?.throwIfAborted();
      if (found !== undefined) return found.getCredentials(options);
      walk ??= takeWalk();
      return attended(walk, options);
    },
  };
}

async function findFirst(providers: readonly CredentialsProvider[]): Promise<Found> {
  const errors: unknown[] = [];
  for (const provider of providers) {
    try {
      return { provider, credentials: await provider.getCredentials({ unattended: true }) };
    } catch (error) {
      errors.push(error);
    }
  }
  const said = errors.map((error) => `\n- ${error instanceof Error ? error.message : 'unknown'}`).join('');
  const cause = new AggregateError(errors);
  // The message has said it all, and what Node does not read it does not print, with a stack for each.
  Object.defineProperty(cause, 'errors', { get: () => errors });
  throw new CredentialsError(`No provider has credentials:${said}`, { cause });
}
