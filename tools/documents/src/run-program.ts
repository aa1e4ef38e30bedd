import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './documents.ts';

/** How a program is run. */
export interface Run {
  /** The program's file. */
  readonly file: string;
  readonly args?: readonly string[];
  /** Its whole environment, but for `PATH` and `HOME`, which is an empty folder. */
  readonly env: Readonly<Record<string, string>>;
}

/** What came of it. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** Its exit code, or the signal that ended it. */
  readonly status: number | string;
}

/** Runs a program as its reader would, against the packages' sources; one that imports Vitest is a file of tests. */
export async function runProgram({ file, args = [], env }: Run): Promise<Outcome> {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  try {
    const node = file.endsWith('.test.ts') ? vitest(file) : ['--import', tsx, '--conditions=source', file];
    return await spawn([...node, ...args], {
      cwd: dirname(file),
      env: { PATH: process.env.PATH, HOME: home, ...env },
      // A program that does not end is a fault of its own; on a busy machine, one that does may take long.
      timeout: 110_000,
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The address of tsx, which a program in a folder of its own finds as well. */
const tsx = import.meta.resolve('tsx');

function vitest(file: string): readonly string[] {
  const config = join(dirname(file), 'vitest.config.ts');
  const conditions = `resolve: { conditions: ['source', 'node'] }`;
  writeFileSync(config, `export default { ${conditions}, ssr: { ${conditions} } };\n`);
  const program = join(root, 'node_modules/vitest/vitest.mjs');
  return [program, 'run', '--root', dirname(file), '--config', config, file];
}

function spawn(args: readonly string[], options: Parameters<typeof execFile>[2]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { ...options, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ stdout, stderr, status: error?.signal ?? error?.code ?? 0 });
    });
  });
}

/** The environment of a program that is to reach an emulator, with the key that every emulator knows. */
export function emulatorEnvironment(url: string): Readonly<Record<string, string>> {
  return {
    ALIBABA_CLOUD_ENDPOINT: url,
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'testAccessKeyId',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'testAccessKeySecret',
  };
}
