import type { Credentials } from '../../signing/credentials.ts';
import type { Clock } from '../../time/clock.ts';
import { protectCredentials } from '../protect.ts';
import type { FreshCredentials, LoadCredentials } from '../refreshing.ts';
import { updateCliProfile } from './cli-config.ts';
import type { CliProfileParts } from './cli-profile-parts.ts';
import type { Settings } from './settings.ts';

/** Tokens and sessions with less life than this are renewed rather than used. */
export const minLifeMs = 1_200_000;

/** A way to a new session, for one process at a time. */
interface Source {
  readonly clock: Clock;
  /** Resolves to the lock's release, or to nothing where the source does without. */
  lock(path: string): Promise<(() => Promise<void>) | undefined>;
  fetch(settings: Settings): Promise<FreshCredentials>;
}

/** Takes the session that stands in the profile, else fetches one; who has to wait finds what the first has left. */
export function keptOrFetched(parts: CliProfileParts, { clock, lock, fetch }: Source): LoadCredentials {
  return async (knownAccessKeyId) => {
    const kept = keptSession(await parts.read(), clock, knownAccessKeyId);
    if (kept !== undefined) return kept;
    const release = await lock(`${parts.file}.lock`);
    try {
      const settings = await parts.read();
      return keptSession(settings, clock, knownAccessKeyId) ?? (await fetch(settings));
    } finally {
      await release?.();
    }
  };
}

/** Leaves a session in the profile, under the keys that the command-line tool uses. */
export function keepSession({ file, name }: CliProfileParts, credentials: Credentials): Promise<void> {
  const { accessKeyId, accessKeySecret, securityToken, expiration } = credentials;
  return updateCliProfile(file, name, {
    access_key_id: accessKeyId,
    access_key_secret: accessKeySecret,
    sts_token: securityToken,
    sts_expiration: Math.floor((expiration?.getTime() ?? 0) / 1_000),
  });
}

/** The session that the command-line tool or another process has left in the profile, if it is good for a while. */
function keptSession(
  settings: Settings,
  clock: Clock,
  knownAccessKeyId: string | undefined,
): FreshCredentials | undefined {
  const accessKeyId = settings.text('access_key_id');
  const accessKeySecret = settings.text('access_key_secret');
  const securityToken = settings.text('sts_token');
  const expiresAt = (settings.count('sts_expiration') ?? 0) * 1_000;
  if (!accessKeyId || !accessKeySecret || !securityToken || accessKeyId === knownAccessKeyId)
    return undefined;
  if (expiresAt - clock.now() <= minLifeMs) return undefined;
  const session = { accessKeyId, accessKeySecret, securityToken, expiration: new Date(expiresAt) };
  return { credentials: protectCredentials(session, settings.where) };
}
