import { environmentVariable } from '#platform';
import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { CredentialsError } from '../errors/errors.ts';
import { protectCredentials } from './protect.ts';

/**
 * Reads `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for an STS token,
 * `ALIBABA_CLOUD_SECURITY_TOKEN` at each call.
 *
 * @throws CredentialsError, from `getCredentials`, if the id or the secret is not set.
 */
export function fromEnvironment(): CredentialsProvider {
  return {
    async getCredentials() {
      const accessKeyId = environmentVariable('ALIBABA_CLOUD_ACCESS_KEY_ID');
      const accessKeySecret = environmentVariable('ALIBABA_CLOUD_ACCESS_KEY_SECRET');
      const securityToken = environmentVariable('ALIBABA_CLOUD_SECURITY_TOKEN') || undefined;
      if (!accessKeyId || !accessKeySecret) {
        const missing = accessKeyId ? 'ALIBABA_CLOUD_ACCESS_KEY_SECRET' : 'ALIBABA_CLOUD_ACCESS_KEY_ID';
        throw new CredentialsError(`environment: ${missing} is not set`);
      }
      return protectCredentials({ accessKeyId, accessKeySecret, securityToken }, 'environment');
    },
  };
}
