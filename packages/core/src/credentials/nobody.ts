import { CredentialsError } from '../errors/errors.ts';
import { anonymousRpc } from '../signing/anonymous.ts';
import type { StsPlan } from './sts.ts';

/** Who signs a call whose request itself proves who asks. */
export const nobody: Pick<StsPlan, 'source' | 'anonymous'> = {
  source: { getCredentials: () => Promise.reject(new CredentialsError('this call is not signed')) },
  anonymous: anonymousRpc,
};
