// The frame of a program for the command line: options, help, Ctrl+C, exit status. The examples share it word for word.

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isSdkError, isServiceError } from '@scope/slb';

/** A mistake in how the program was called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs the program. `work` gets what was given on the command line, and a signal that Ctrl+C aborts; it resolves to whether
 * all of it could be done. A second Ctrl+C ends the program at once.
 */
export async function program<const Config extends ParseArgsConfig>(
  help: string,
  config: Config,
  work: (given: ReturnType<typeof parseArgs<Config>>, signal: AbortSignal) => Promise<boolean>,
): Promise<void> {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  try {
    if (process.argv.includes('--help')) {
      console.log(help);
      return;
    }
    const isDone = await work(parseArgs(config), interrupt.signal);
    process.exitCode = isDone ? 0 : 1;
  } catch (error) {
    process.exitCode = interrupt.signal.aborted ? 130 : isUsageError(error) ? 2 : 1;
    console.error(interrupt.signal.aborted ? 'Interrupted' : messageOf(error));
    if (isUsageError(error)) console.error('--help lists the options');
  }
}

/** Tells an error in one line; what is none of ours is a fault of the program, and keeps its stack. */
export function messageOf(error: unknown): string {
  if (isServiceError(error)) {
    const { AuthAction } = error.accessDeniedDetail ?? {};
    const missing = AuthAction === undefined ? '' : `; the policy does not allow ${AuthAction}`;
    return `${error.message}${missing}`;
  }
  if (isSdkError(error) || isUsageError(error)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Reads a whole number of an option. @throws UsageError if it is none, or out of bounds. */
export function wholeNumber(option: string, text: string, [least, most]: readonly [number, number]): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${option} takes a whole number from ${least} to ${most}, not "${text}"`);
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const { code } = error as { readonly code?: unknown };
  return error instanceof Error && typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}
