import type { CredentialsProvider } from '../call/credentials-provider.ts';

/** A provider that is made when it is first asked. */
export function lazyProvider(make: () => Promise<CredentialsProvider>): CredentialsProvider {
  let made: Promise<CredentialsProvider> | undefined;
  return {
    async getCredentials(options = {}) {
      made ??= make().catch((error: unknown) => {
        made = undefined;
        throw error;
      });
      return (await made).getCredentials(options);
    },
  };
}
