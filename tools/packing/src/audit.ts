import { run } from './run.ts';

/** What a registry says of the dependencies. */
export interface Audit {
  /** Whether the registry answers audits at all; not every mirror does. */
  readonly isAnswered: boolean;
  /** What it told of weaknesses that are high or critical; undefined where there are none. */
  readonly weaknesses: string | undefined;
}

/** Asks the registry for known weaknesses of everything in the lock file of a folder. */
export async function audit(folder: string, env?: NodeJS.ProcessEnv): Promise<Audit> {
  const flags = ['--audit-level=high', '--fetch-timeout=30000', '--fetch-retries=2'];
  try {
    await run('npm', ['audit', ...flags], { cwd: folder, env, limitMs: 120_000 });
    return { isAnswered: true, weaknesses: undefined };
  } catch (error) {
    const text = String(error);
    // npm fails both where a registry has bad news and where it has no such service.
    if (/audit endpoint returned an error|took longer/.test(text))
      return { isAnswered: false, weaknesses: undefined };
    return { isAnswered: true, weaknesses: text };
  }
}
