#!/usr/bin/env node
/**
 * Programs in any language, and people at a shell, need the emulator as a process of its own: this starts one, says how
 * to reach it, and stops it cleanly.
 */
import { parseArgs } from 'node:util';
import { usage, welcome } from './cli-text.ts';
import type { EmulatorOptions, UserOptions } from './options.ts';
import { startEmulator } from './server.ts';

const flags = {
  port: { type: 'string' },
  host: { type: 'string' },
  'allow-remote': { type: 'boolean' },
  account: { type: 'string' },
  'access-key': { type: 'string', multiple: true },
  'min-session-seconds': { type: 'string' },
  strict: { type: 'boolean' },
  specs: { type: 'string' },
  data: { type: 'string' },
  seed: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

main(process.argv.slice(2)).catch((error: NodeJS.ErrnoException) => {
  process.stderr.write(explain(error));
  process.exitCode = 1;
});

/** Only wrong usage is answered with the usage. */
function explain(error: NodeJS.ErrnoException & { readonly port?: number }): string {
  if (error.code === 'EADDRINUSE') {
    return `The port ${error.port} is taken; choose another one with --port, or 0 for a free one\n`;
  }
  return error instanceof TypeError ? `${error.message}\n\n${usage}` : `${error.message}\n`;
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: flags });
  if (values.help) process.stdout.write(usage);
  else await run(readFlags(values));
}

async function run(options: EmulatorOptions): Promise<void> {
  const emulator = await startEmulator(options);
  process.stdout.write(welcome(emulator, options));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close());
}

type Flags = ReturnType<typeof parseArgs<{ options: typeof flags }>>['values'];

function readFlags(values: Flags): EmulatorOptions {
  const { host, specs, data, seed, account, port = '4566' } = values;
  const minSession = values['min-session-seconds'];
  const keys = values['access-key'];
  return {
    port: readNumber('port', port),
    allowRemote: values['allow-remote'] ?? false,
    strict: values.strict ?? false,
    ...(host === undefined ? {} : { host }),
    ...(specs === undefined ? {} : { specs }),
    ...(data === undefined ? {} : { data }),
    ...(seed === undefined ? {} : { seed }),
    ...(account === undefined ? {} : { accountId: account }),
    ...(minSession === undefined ? {} : { minSessionSeconds: readNumber('min-session-seconds', minSession) }),
    ...(keys === undefined ? {} : { users: keys.map(readAccessKey) }),
  };
}

/** What is no number at all; whether a number will do is for the option itself to say. */
function readNumber(flag: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new TypeError(`--${flag}: must be a whole number, not "${text}"`);
  return Number(text);
}

/** Splits at the first colon: a secret may hold more of them. */
function readAccessKey(text: string): UserOptions {
  const [, accessKeyId = '', accessKeySecret = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  if (accessKeyId === '' || accessKeySecret === '') throw new TypeError('--access-key: write <id>:<secret>');
  return { accessKeyId, accessKeySecret };
}
