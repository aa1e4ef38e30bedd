import { createTransport } from '#transport';
import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import { CredentialsError } from '../../errors/errors.ts';
import { systemClock } from '../../time/clock.ts';
import type { Transport } from '../../transport/transport.ts';
import { ask, jsonOf } from '../ask.ts';
import { issuedCredentials } from '../issued.ts';
import { type FreshCredentials, refreshing } from '../refreshing.ts';
import type { CliProfileParts } from './cli-profile-parts.ts';
import { keepSession, keptOrFetched } from './kept-session.ts';
import { lockFile } from './lock-file.ts';
import type { Settings } from './settings.ts';

const origin = 'CloudSSO';

/**
 * Trades the sign-in that the command-line tool has made for temporary credentials. Both the tool and this SDK keep the
 * latest session in the profile; a file that cannot be written only costs the sharing.
 */
export function cloudSso(parts: CliProfileParts): CredentialsProvider {
  const { clock = systemClock, transport = createTransport() } = parts.shared;

  const load = keptOrFetched(parts, {
    clock,
    lock: (path) => lockFile(path).catch(() => undefined),
    async fetch(settings) {
      requireSignIn(settings, clock.now());
      const fresh = await trade(settings, transport);
      await keepSession(parts, fresh.credentials).catch(() => {});
      return fresh;
    },
  });
  return refreshing(load, origin, parts.shared);
}

async function trade(settings: Settings, transport: Transport): Promise<FreshCredentials> {
  const headers = {
    authorization: `Bearer ${settings.need('access_token')}`,
    'content-type': 'application/json',
  };
  const body = JSON.stringify({
    AccountId: settings.need('cloud_sso_account_id'),
    AccessConfigurationId: settings.need('cloud_sso_access_config'),
  });
  const answer = await ask(transport, { method: 'POST', url: addressOf(settings), headers, body }, origin);
  const { body: answered, issuedAt } = jsonOf(answer, origin);
  return { credentials: issuedCredentials(answered.CloudCredential, origin), issuedAt };
}

function requireSignIn({ where, count }: Settings, now: number): void {
  const expire = count('cloud_sso_access_token_expire');
  if (expire === undefined || expire * 1_000 > now) return;
  throw new CredentialsError(
    `${where}: the sign-in has expired: run 'aliyun configure --mode CloudSSO' to sign in again`,
  );
}

/** The access token must not travel in the clear. */
function addressOf(settings: Settings): URL {
  const text = settings.need('cloud_sso_sign_in_url');
  const url = URL.canParse(text) ? new URL('/cloud-credentials', text) : undefined;
  if (url?.protocol === 'https:') return url;
  throw new CredentialsError(`${settings.where}: cloud_sso_sign_in_url takes an https URL`);
}
