import { open, readFile, rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than any refresh takes with all its attempts. */
const abandonedAfterMs = 60_000;
const maxWaitMs = 45_000;

/**
 * Takes a lock that other processes respect, and resolves to its release. The lock saves calls and guards nothing: who
 * has waited too long goes on without it, and one that a dead process left behind is removed.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  for (const deadline = Date.now() + maxWaitMs; Date.now() < deadline; ) {
    if (await create(path)) return () => rm(path, { force: true });
    if (await isAbandoned(path)) await rm(path, { force: true });
    else await sleep(15 + 20 * Math.random(), undefined, { ref: false });
  }
  return async () => {};
}

async function create(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx', 0o600);
    await handle.writeFile(String(process.pid)).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > abandonedAfterMs) return true;
    const pid = Number(await readFile(path, 'utf8'));
    return pid > 0 && !isAlive(pid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
