import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { type ContextSubstitutes, substituteIn } from '../call/substitutes.ts';
import { toProvider } from '../credentials/source.ts';
import { ConfigError } from '../errors/errors.ts';
import type { Credentials } from '../signing/credentials.ts';
import { contexts } from './contexts.ts';
import type { ServiceClient } from './service-client.ts';

/** What stands in for parts of a client. */
export interface Substitutes extends Omit<ContextSubstitutes, 'credentials'> {
  readonly credentials: CredentialsProvider | Credentials;
}

/**
 * Lets other parts stand in for those that a client was made with, for tests: `@scope/stub` is made of it. The client's
 * region, endpoint, signer, middleware, limits and retries stay; its own transport and credentials are left alone.
 *
 * @returns A function that gives the client its own parts back.
 * @throws ConfigError if `client` is none, or was made by another installed copy of this package.
 */
export function substitute(
  client: ServiceClient,
  { transport, clock, credentials }: Substitutes,
): () => void {
  const context = contexts.get(client);
  if (context === undefined) {
    throw new ConfigError(
      "'client' takes a client such as EcsClient, made by this copy of @scope/core: is it installed twice?",
    );
  }
  return substituteIn(context, { transport, clock, credentials: toProvider(credentials) });
}
