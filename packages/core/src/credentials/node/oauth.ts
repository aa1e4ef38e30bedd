import { createTransport } from '#transport';
import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import { CredentialsError } from '../../errors/errors.ts';
import { type Clock, systemClock } from '../../time/clock.ts';
import type { Transport } from '../../transport/transport.ts';
import { ask, jsonOf } from '../ask.ts';
import { attended } from '../attended.ts';
import { issuedCredentials } from '../issued.ts';
import { type FreshCredentials, refreshing } from '../refreshing.ts';
import { updateCliProfile } from './cli-config.ts';
import type { CliProfileParts } from './cli-profile-parts.ts';
import { keepSession, keptOrFetched, minLifeMs } from './kept-session.ts';
import { lockFile } from './lock-file.ts';
import type { Settings } from './settings.ts';

const origin = 'OAuth';

/** The vendor's two sign-in services, and how the command-line tool is known there. */
const sites = new Map([
  ['CN', { server: 'https://oauth.aliyun.com', clientId: '4038181954557748008' }],
  ['INTL', { server: 'https://oauth.alibabacloud.com', clientId: '4103531455503354461' }],
]);

interface Means {
  readonly parts: CliProfileParts;
  readonly transport: Transport;
  readonly clock: Clock;
}

/**
 * Trades the sign-in that the command-line tool has made for temporary credentials. Both the tool and this SDK keep
 * the tokens and the latest session in the profile, since a refresh token may be good for one use only.
 */
export function oauth(parts: CliProfileParts): CredentialsProvider {
  const { clock = systemClock, transport = createTransport() } = parts.shared;
  const means = { parts, transport, clock };

  const load = keptOrFetched(parts, {
    clock,
    // Whoever cannot write the file must not use up its refresh token.
    lock: (path) =>
      lockFile(path).catch((error: NodeJS.ErrnoException) => {
        throw new CredentialsError(
          `${origin}: tokens could not be written back beside ${parts.file}: ${error.code}`,
        );
      }),
    fetch: async (settings) => exchange(means, settings, await accessToken(means, settings)),
  });
  return refreshing(load, origin, parts.shared);
}

function siteOf(settings: Settings) {
  const site = sites.get(settings.need('oauth_site_type').toUpperCase());
  if (site === undefined) throw new CredentialsError(`${settings.where}: oauth_site_type takes CN or INTL`);
  return site;
}

async function accessToken(means: Means, settings: Settings): Promise<string> {
  const expiresAt = (settings.count('oauth_access_token_expire') ?? 0) * 1_000;
  if (expiresAt - means.clock.now() > minLifeMs) return settings.need('oauth_access_token');
  // A process that ended before it has written the new refresh token would leave a used one behind.
  return attended(renewTokens(means, settings));
}

async function renewTokens({ parts, transport, clock }: Means, settings: Settings): Promise<string> {
  const { server, clientId } = siteOf(settings);
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: settings.need('oauth_refresh_token'),
    client_id: clientId,
    Timestamp: new Date(clock.now()).toISOString(),
  });
  const question = {
    method: 'POST',
    url: new URL('/v1/token', server),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  } as const;
  const answer = await ask(transport, question, origin).catch((cause: Error) => {
    const advice = "if the sign-in has ended, run 'aliyun configure --mode OAuth' to sign in again";
    throw new CredentialsError(`${settings.where}: ${cause.message}; ${advice}`, { cause });
  });
  const tokens = readTokens(jsonOf(answer, origin).body);
  await updateCliProfile(parts.file, parts.name, {
    oauth_access_token: tokens.access,
    // Some services keep the refresh token as it is and do not repeat it.
    ...(tokens.refresh !== undefined && { oauth_refresh_token: tokens.refresh }),
    oauth_access_token_expire: Math.floor(clock.now() / 1_000) + tokens.expiresInSeconds,
  });
  return tokens.access;
}

function readTokens({
  access_token: access,
  refresh_token: refresh,
  expires_in,
}: Readonly<Record<string, unknown>>) {
  const expiresInSeconds = Number(expires_in);
  if (typeof access !== 'string' || !/^[\x21-\x7e]+$/.test(access) || !(expiresInSeconds > 0)) {
    throw new CredentialsError(`${origin}: the answer has no access_token with a life`);
  }
  const isText = typeof refresh === 'string' && refresh !== '';
  return { access, refresh: isText ? refresh : undefined, expiresInSeconds: Math.floor(expiresInSeconds) };
}

async function exchange(
  { parts, transport }: Means,
  settings: Settings,
  token: string,
): Promise<FreshCredentials> {
  const question = {
    method: 'POST',
    url: new URL('/v1/exchange', siteOf(settings).server),
    headers: { authorization: `Bearer ${token}` },
    body: '',
  } as const;
  const { body, issuedAt } = jsonOf(await ask(transport, question, origin), origin);
  const credentials = issuedCredentials(body, origin, {
    id: 'accessKeyId',
    secret: 'accessKeySecret',
    token: 'securityToken',
    expiration: 'expiration',
  });
  await keepSession(parts, credentials);
  return { credentials, issuedAt };
}
