import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than any refresh takes with all its attempts. */
const abandonedAfterMs = 60_000;
const maxWaitMs = 45_000;

/**
 * Takes a lock that other processes respect, and resolves to its release. Who has waited too long goes on without it,
 * and one that a dead process left behind is removed.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const own = `${process.pid} ${hostname()} ${randomUUID()}`;
  for (const deadline = Date.now() + maxWaitMs; Date.now() < deadline; ) {
    if (await create(path, own)) return () => release(path, own);
    const isGone = (await isAbandoned(path)) && (await removeAbandoned(path));
    if (!isGone) await sleep(15 + 20 * Math.random(), undefined, { ref: false });
  }
  return async () => {};
}

async function create(path: string, owner: string): Promise<boolean> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(owner).finally(() => handle.close());
  } catch (error) {
    // Nobody would release it.
    await rm(path, { force: true });
    throw error;
  }
  return true;
}

/** Whoever was held up for so long that others took the lock for abandoned has no say in it any more. */
async function release(path: string, own: string): Promise<void> {
  if ((await ownerOf(path)) === own) await rm(path, { force: true });
}

/** One at a time, and after another look: the second to come would remove the new lock of the first. */
async function removeAbandoned(path: string): Promise<boolean> {
  const gate = `${path}.gate`;
  if (!(await create(gate, ''))) {
    if (await isOld(gate)) await rm(gate, { force: true });
    return false;
  }
  try {
    if (await isAbandoned(path)) await rm(path, { force: true });
    return true;
  } finally {
    await rm(gate, { force: true });
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  if (await isOld(path)) return true;
  const [pid, machine] = (await ownerOf(path)).split(' ');
  // Machines and containers that share a folder number their processes each in its own way.
  return machine === hostname() && Number(pid) > 0 && !isAlive(Number(pid));
}

async function isOld(path: string): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(unlessGone({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > abandonedAfterMs;
}

function ownerOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(unlessGone(''));
}

/** Others remove locks at any time. */
function unlessGone<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
