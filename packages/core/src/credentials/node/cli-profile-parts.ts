import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import type { Settings } from './settings.ts';
import type { SharedOptions } from './shared-options.ts';

/** What a mode makes its provider from. */
export interface CliProfileParts {
  readonly file: string;
  readonly name: string;
  readonly settings: Settings;
  /** Options of the caller's that go on to whichever provider it is. */
  readonly shared: SharedOptions;
  /** The provider of another profile. */
  source(name: string): CredentialsProvider;
  /** The profile as it stands in the file now. */
  read(): Promise<Settings>;
}
