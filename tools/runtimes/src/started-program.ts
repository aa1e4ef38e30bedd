import { spawn } from 'node:child_process';
import { userEnvironment } from '@scope/packing';

/** A program that serves something, until it is closed. */
export interface StartedProgram extends AsyncDisposable {
  /** The address that it printed first. */
  readonly address: string;
  /** What it wrote to its error output. */
  readonly complaints: () => string;
}

/** Starts a program that prints the address of what it serves. @throws Error with its complaints if it ends before. */
export async function startProgram(
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<StartedProgram> {
  const child = spawn(process.execPath, [file], { env: { ...userEnvironment(), ...env, PORT: '0' } });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    ended.then(() => reject(new Error(`${file} has ended\n${complaints}`)));
  });
  return {
    address,
    complaints: () => complaints,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}
