import { startEmulator } from '@scope/emulator';

// The measured emulator, in a process of its own. It tells its URL, and on request what it has used so far.
const data = process.argv[2];
const emulator = await startEmulator(data === undefined ? {} : { data });

/** What the process has used. */
export interface Usage {
  readonly cpuMicroseconds: number;
  readonly megabytes: number;
}

/** What the process is asked: collecting a large heap takes longer than a hundred calls, and is no part of them. */
export type Question = 'usage' | 'usage after a collection';

process.on('message', (question: Question) => {
  if (question === 'usage after a collection') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const usage: Usage = { cpuMicroseconds: user + system, megabytes: process.memoryUsage().rss / 2 ** 20 };
  process.send?.(usage);
});
process.send?.(emulator.url);
