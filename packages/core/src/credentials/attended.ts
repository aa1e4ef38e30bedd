import type { GetCredentialsOptions } from '../call/credentials-provider.ts';
import { abortable, longestTimerMs } from '../time/abort.ts';

/**
 * Waits for credentials that are being fetched. The work itself does not keep the process alive, since it may be for
 * nobody; who waits for it does.
 */
export function attended<T>(
  fetching: Promise<T>,
  { signal, unattended }: GetCredentialsOptions = {},
): Promise<T> {
  const waited = abortable(fetching, signal);
  if (unattended) return waited;
  const hold = setInterval(() => {}, longestTimerMs);
  return waited.finally(() => clearInterval(hold));
}
