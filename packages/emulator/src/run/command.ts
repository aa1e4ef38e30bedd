import type { StdioOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import spawn from 'cross-spawn';
import type { CallRecord } from '../admin/calls.ts';
import { type EmulatorFlags, emulatorOptions } from '../cli/flags.ts';
import { environmentFor } from './environment.ts';
import { leastPolicy, type Scope } from './least.ts';
import { joinEmulator, type Session, startSession } from './session.ts';
import { summaryOf } from './summary.ts';

/** What the command line says of a run. */
export interface RunFlags extends EmulatorFlags {
  /** The emulator to join. */
  readonly url?: string;
  readonly quiet?: boolean;
}

/** Runs a program against an emulator, tells on stderr what came of its calls, and returns the status to exit with. */
export async function runCommand(command: readonly string[], flags: RunFlags): Promise<number> {
  const { status, calls } = await runRecorded(command, flags);
  if (flags.quiet !== true) process.stderr.write(summaryOf(calls));
  return status;
}

/** What the command line says of a policy. */
export interface PolicyFlags extends RunFlags {
  readonly resources: Scope;
}

/** Runs a program against an emulator, and prints the policy that allows what it did and nothing else. */
export async function policyCommand(
  command: readonly string[],
  { resources, ...flags }: PolicyFlags,
): Promise<number> {
  // The output of the program is no part of what is printed here.
  const { status, calls } = await runRecorded(command, flags, ['inherit', process.stderr, 'inherit']);
  if (flags.quiet !== true) process.stderr.write(summaryOf(calls));
  process.stdout.write(`${JSON.stringify(leastPolicy(calls, resources), undefined, 2)}\n`);
  return status;
}

/** What a program did. */
export interface Run {
  /** Its exit status, as a shell tells it: 128 and more for a signal. */
  readonly status: number;
  readonly calls: readonly CallRecord[];
}

/** Runs a program against an emulator, and returns its calls. */
async function runRecorded(
  command: readonly string[],
  flags: RunFlags,
  stdio: StdioOptions = 'inherit',
): Promise<Run> {
  const { url, quiet: _, ...others } = flags;
  if (url !== undefined && Object.keys(others).length > 0) {
    throw new TypeError(`--url joins an emulator as it is; leave out ${Object.keys(others).join(', ')}`);
  }
  const session =
    url === undefined ? await startSession(emulatorOptions(others, { port: 0 })) : await joinEmulator(url);
  return runWithin(session, command, stdio);
}

/** Runs a program against the emulator of a session, and ends the session. */
export async function runWithin(
  session: Session,
  command: readonly string[],
  stdio: StdioOptions = 'inherit',
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'alibaba-cloud-emulator-'));
  try {
    const status = await carryOut(command, stdio, environmentFor(session.reached, folder, process.env));
    return { status, calls: await session.calls() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await session.close();
  }
}

/** Why a program does not start. */
const reasons: Readonly<Record<string, (program: string) => string>> = {
  ENOENT: (program) => `There is no command ${program}`,
  EACCES: (program) => `${program} is no program that may be run`,
};

function carryOut(
  [program = '', ...parameters]: readonly string[],
  stdio: StdioOptions,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const child = spawn(program, parameters, { stdio, env });
  // Ctrl+C reaches the program from the terminal by itself; it decides when it ends, and the emulator stays until then.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const forward = (signal: NodeJS.Signals): void => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return new Promise<number>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(reasons[error.code ?? '']?.(program) ?? error.message, { cause: error }));
    });
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  }).finally(() => {
    for (const signal of signals) process.off(signal, forward);
  });
}
