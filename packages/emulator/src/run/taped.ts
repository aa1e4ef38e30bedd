import { writeFileSync } from 'node:fs';
import { type EmulatorFlags, emulatorOptions } from '../cli/flags.ts';
import { checkWritable } from '../cli/writable.ts';
import type { TapeOptions } from '../replay/options.ts';
import type { ReplayReport } from '../replay/player.ts';
import { writeRecording } from '../replay/write-recording.ts';
import { runWithin } from './command.ts';
import { type OwnSession, startSession } from './session.ts';
import { summaryOf } from './summary.ts';

/** What the command line says of a recording. */
export interface RecordFlags extends EmulatorFlags {
  /** The file to write. */
  readonly to: string;
  readonly quiet?: boolean;
}

/** Runs a program against an emulator, writes its calls into a file, and returns the status to exit with. */
export async function recordCommand(
  command: readonly string[],
  { to, quiet, ...flags }: RecordFlags,
): Promise<number> {
  checkWritable('--to', to);
  const session = await startTaped(flags, { record: true });
  const { status, calls } = await runWithin(session, command);
  const recording = session.emulator.recording();
  writeFileSync(to, await writeRecording(recording));
  if (quiet !== true) {
    process.stderr.write(`${summaryOf(calls)}${recording.calls.length} of them stand in ${to}.\n`);
  }
  return status;
}

/** What the command line says of a replay. */
export interface ReplayFlags extends EmulatorFlags {
  readonly lenient?: boolean;
  readonly quiet?: boolean;
}

/**
 * Runs a program whose calls are answered from a file, and returns the status to exit with: the program's own, or 1 where that is
 * 0 although a strict replay differed from the file.
 */
export async function replayCommand(
  file: string,
  command: readonly string[],
  { lenient = false, quiet, ...flags }: ReplayFlags,
): Promise<number> {
  const tape = { replay: file, replayMode: lenient ? 'lenient' : 'strict' } as const;
  const session = await startTaped(flags, tape);
  const { status, calls } = await runWithin(session, command);
  const report = session.emulator.replayed();
  if (quiet !== true) process.stderr.write(`${summaryOf(calls)}${tellReport(report)}`);
  const isSame = report.missing.length === 0 && report.mismatches.length === 0;
  return status === 0 && !lenient && !isSame ? 1 : status;
}

function tellReport({ missing, mismatches }: ReplayReport): string {
  return [
    ...mismatches.map((text) => `  differed: ${text}\n`),
    ...missing.map((text) => `  did not come: ${text}\n`),
  ].join('');
}

function startTaped(flags: EmulatorFlags, tape: TapeOptions): Promise<OwnSession> {
  return startSession({ ...emulatorOptions(flags, { port: 0 }), ...tape });
}
