import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import { protectCredentials } from '../protect.ts';
import type { Settings } from './settings.ts';

/** The access key of a profile, with the token under `tokenKey` where that is named. */
export function keyPair(settings: Settings, tokenKey?: string): CredentialsProvider {
  const accessKeyId = settings.need('access_key_id');
  const accessKeySecret = settings.need('access_key_secret');
  const securityToken = tokenKey === undefined ? undefined : settings.need(tokenKey);
  const kept = protectCredentials({ accessKeyId, accessKeySecret, securityToken }, settings.where);
  return { getCredentials: async () => kept };
}
