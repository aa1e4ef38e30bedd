import type { CredentialsProvider } from '../call/credentials-provider.ts';
import type { Credentials } from '../signing/credentials.ts';
import { abortable } from '../time/abort.ts';
import { defaultCredentials } from './default.ts';
import { protectCredentials } from './protect.ts';
import { staticCredentials } from './static.ts';

/** Turns a `credentials` option into a provider: a given one, a plain key, or where nothing is given the default chain. */
export function toProvider(credentials: CredentialsProvider | Credentials | undefined): CredentialsProvider {
  if (credentials === undefined) return defaultCredentials();
  return 'getCredentials' in credentials ? supervised(credentials) : staticCredentials(credentials);
}

/** A provider may be anybody's: it may heed no signal, and give what cannot be signed with, or nothing at all. */
function supervised(provider: CredentialsProvider): CredentialsProvider {
  return {
    async getCredentials(options = {}) {
      const given = Promise.resolve(provider.getCredentials(options));
      return protectCredentials(await abortable(given, options.signal), 'credentials');
    },
  };
}
