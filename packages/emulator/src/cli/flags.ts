import { type Command, InvalidArgumentError } from 'commander';
import type { EmulatorOptions, UserOptions } from '../options.ts';

/** What the command line says of an emulator. */
export interface EmulatorFlags {
  readonly port?: number;
  readonly host?: string;
  readonly allowRemote?: boolean;
  readonly account?: string;
  readonly accessKey?: readonly string[];
  readonly minSessionSeconds?: number;
  readonly strict?: boolean;
  readonly tls?: boolean;
  readonly passThrough?: boolean;
  readonly data?: string;
  readonly seed?: string;
  readonly specs?: string;
}

/** Lets a command take what an emulator can be told. */
export function withEmulatorFlags(command: Command, port: string): Command {
  return command
    .option('--port <number>', `port to listen on; 0 takes a free one (default: ${port})`, wholeNumber)
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--allow-remote', 'allow an address that other machines can reach')
    .option('--account <digits>', 'account that everything belongs to')
    .option('--access-key <id>:<secret>', 'access key of a user; may be repeated', repeated)
    .option('--min-session-seconds <number>', 'shortest session of a role (default: 900)', wholeNumber)
    .option('--strict', 'only what was created exists: no role is assumed, no answer made up')
    .option('--tls', 'tell a URL of HTTPS; the port takes both')
    .option('--pass-through', "as a proxy, connect with hosts that are not Alibaba Cloud's, too")
    .option('--data <folder>', 'folder in which everything is kept from start to start')
    .option('--seed <file>', 'YAML or JSON file that says what is there at the first start')
    .option('--specs <folder>', 'folder of other specs, checked at the start');
}

/** Returns the options of an emulator. */
export function emulatorOptions(flags: EmulatorFlags, otherwise: { readonly port: number }): EmulatorOptions {
  const { account, accessKey: keys, port = otherwise.port } = flags;
  const users = keys?.map(readAccessKey);
  const { host, allowRemote, minSessionSeconds, strict, tls, passThrough, data, seed, specs } = flags;
  const given = { host, allowRemote, minSessionSeconds, strict, tls, passThrough, data, seed, specs };
  const known = Object.entries({ ...given, accountId: account, users }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(known), port };
}

/** What is no number at all; whether a number will do is for the option itself to say. */
function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError(`must be a whole number, not "${text}"`);
  return Number(text);
}

function repeated(text: string, others: readonly string[] = []): readonly string[] {
  return [...others, text];
}

/** Splits at the first colon: a secret may hold more of them. What is wrong is not repeated, since it may be a secret. */
function readAccessKey(text: string): UserOptions {
  const [, accessKeyId = '', accessKeySecret = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  if (accessKeyId === '' || accessKeySecret === '') throw new TypeError('--access-key: write <id>:<secret>');
  return { accessKeyId, accessKeySecret };
}
