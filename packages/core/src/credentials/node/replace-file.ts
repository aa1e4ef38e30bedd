import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/** Who may open a file. */
export interface Access {
  readonly mode: number;
  readonly uid?: number;
  readonly gid?: number;
}

/** Replaces a file in one step: readers see the old text or the new one, and a crash leaves one of them. */
export async function replaceFile(path: string, text: string, { mode, uid, gid }: Access): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      // Only the superuser can give a file away, and must do so with one of somebody else's.
      if (uid !== undefined && gid !== undefined) await handle.chown(uid, gid).catch(() => {});
      // The mode with which a file is opened is subject to the process's mask.
      await handle.chmod(mode);
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
