import type { Clock } from '../../clock.ts';
import { protectCredentials } from '../protect.ts';
import type { FreshCredentials } from '../refreshing.ts';
import type { Credentials } from '../types.ts';
import { updateCliProfile } from './cli-config.ts';
import type { CliProfileParts } from './cli-modes.ts';
import { lockFile } from './lock-file.ts';
import type { Settings } from './settings.ts';

/** Tokens and sessions with less life than this are renewed rather than used. */
export const minLifeMs = 1_200_000;

/** The session that the command-line tool or another process has left in the profile, if it is good for a while. */
export function keptSession(
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

/** Lets one process at a time change the file; who comes second finds what the first has left. */
export function lockProfile({ file }: CliProfileParts): Promise<() => Promise<void>> {
  return lockFile(`${file}.lock`);
}
