import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import { isRecord } from '../../codec/is-record.ts';
import { CredentialsError } from '../../errors/errors.ts';
import type { Credentials } from '../../signing/credentials.ts';
import { issuedCredentials } from '../issued.ts';
import type { ExternalProcessOptions } from '../node-providers.ts';
import { protectCredentials } from '../protect.ts';
import { refreshing } from '../refreshing.ts';
import { splitCommand } from './split-command.ts';

const origin = 'externalProcess';
const maxOutputBytes = 1_048_576;

/** Runs the program whenever new credentials are due. */
export function externalProcess(options: ExternalProcessOptions): CredentialsProvider {
  const { command, timeoutMs = 60_000 } = options;
  const load = async () => {
    const parts = typeof command === 'string' ? splitCommand(command, origin) : command;
    return { credentials: readOutput(await run(parts, timeoutMs)) };
  };
  return refreshing(load, origin, options);
}

function run([program = '', ...args]: readonly string[], timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = start(program, args);
    // Who waits for the credentials keeps this process alive; the program alone does not.
    child.unref();
    (child.stdout as Socket).unref?.();
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (message: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      // A grandchild may hold the pipe open.
      child.stdout.destroy();
      reject(new CredentialsError(`${origin}: ${program} ${message}`));
    };
    const timer = timeoutMs > 0 ? setTimeout(stop, timeoutMs, `ran longer than ${timeoutMs} ms`) : undefined;
    timer?.unref?.();
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxOutputBytes) stop(`printed more than ${maxOutputBytes} bytes`);
      else chunks.push(chunk);
    });
    child.on('error', (error: NodeJS.ErrnoException) => stop(`cannot be run: ${error.code}`));
    child.on('close', (code, signal) => {
      if (code !== 0) return stop(`ended with ${signal ?? `exit code ${code}`}`);
      clearTimeout(timer);
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}

/** Node refuses by itself what no system could run, and its message would quote the command. */
function start(program: string, args: readonly string[]) {
  try {
    return spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], windowsHide: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CredentialsError(`${origin}: the command cannot be run: ${code}`);
  }
}

function readOutput(output: string): Credentials {
  const answer = parse(output);
  const { mode, access_key_id, access_key_secret, sts_token, expiration } = answer;
  if (mode !== 'AK' && mode !== 'StsToken') {
    throw new CredentialsError(`${origin}: the output's mode is neither AK nor StsToken`);
  }
  if (mode === 'StsToken' && expiration) {
    return issuedCredentials(answer, `${origin}: the output`, {
      id: 'access_key_id',
      secret: 'access_key_secret',
      token: 'sts_token',
      expiration: 'expiration',
    });
  }
  return protectCredentials(
    {
      accessKeyId: access_key_id as string,
      accessKeySecret: access_key_secret as string,
      securityToken: mode === 'StsToken' ? ((sts_token ?? '') as string) : undefined,
    },
    `${origin}: the output`,
  );
}

/** The reason why JSON cannot be read would quote it, and it holds secrets. */
function parse(output: string): Readonly<Record<string, unknown>> {
  try {
    const answer: unknown = JSON.parse(output);
    if (isRecord(answer)) return answer;
  } catch {}
  throw new CredentialsError(`${origin}: the output is no JSON object`);
}
