import type { Credentials } from '../signing/credentials.ts';

/** How credentials are asked for. */
export interface GetCredentialsOptions {
  /** Stops waiting. A refresh that others wait for as well goes on for them. */
  readonly signal?: AbortSignal | undefined;
  /** The access key id that a server has just called expired: a provider that can fetches others. */
  readonly rejectedAccessKeyId?: string | undefined;
  /** Set where nobody may be waiting for the answer: getting it does not keep the process alive. */
  readonly unattended?: boolean | undefined;
}

/** Where credentials come from. Write your own by implementing this one method. */
export interface CredentialsProvider {
  /**
   * Returns credentials that are valid now. Called for every request, so a provider that does work keeps its result.
   *
   * @throws CredentialsError if there are none.
   */
  getCredentials(options?: GetCredentialsOptions): Promise<Credentials>;
}
