import type { CredentialsProvider } from '../../call/credentials-provider.ts';

interface Made {
  readonly text: string;
  readonly provider: CredentialsProvider;
}

/**
 * Makes a provider from a text at the first use. When a server has called the credentials expired, the text is read
 * again, and if it has changed, a new provider takes over: another tool may have renewed the profile.
 */
export function reread(
  read: () => Promise<string>,
  make: (text: string) => CredentialsProvider,
): CredentialsProvider {
  let made: Promise<Made> | undefined;

  async function remake(before: Promise<Made> | undefined): Promise<Made> {
    const earlier = await before?.catch(() => undefined);
    const text = await read();
    return earlier?.text === text ? earlier : { text, provider: make(text) };
  }

  return {
    async getCredentials(options = {}) {
      if (made === undefined || options.rejectedAccessKeyId !== undefined) {
        const own = remake(made);
        made = own;
        own.catch(() => {
          if (made === own) made = undefined;
        });
      }
      return (await made).provider.getCredentials(options);
    },
  };
}
