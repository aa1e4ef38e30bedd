import { realpath, stat } from 'node:fs/promises';
import { environmentVariable, readTextFile } from '#platform';
import { isRecord } from '../../codec/is-record.ts';
import { readJson } from '../../codec/read-json.ts';
import { CredentialsError } from '../../errors/errors.ts';
import { replaceFile } from './replace-file.ts';
import { type Settings, settingsOf } from './settings.ts';

type Members = Record<string, unknown>;

/** The profiles of the command-line tool's configuration. */
export interface CliConfig {
  /** The profile to use where nobody names one. */
  readonly current: string;
  /** @throws CredentialsError if there is no such profile. */
  profile(name: string): Settings;
}

/** Reads the configuration's text. */
export function parseCliConfig(text: string, file: string): CliConfig {
  const { config, profiles } = parse(text, file);
  return {
    current:
      environmentVariable('ALIBABA_CLOUD_PROFILE') ||
      (typeof config.current === 'string' && config.current) ||
      'default',
    profile: (name) => settingsOf(find(profiles, name, file), `${file}, profile '${name}'`),
  };
}

/** Changes some keys of a profile in the file and leaves everything else as it is. The file is replaced as a whole. */
export async function updateCliProfile(
  file: string,
  name: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const target = await realpath(file);
  const { mode, uid, gid } = await stat(target);
  const { config, profiles } = parse(await readTextFile(target), file);
  Object.assign(find(profiles, name, file), changes);
  await replaceFile(target, format(config), { mode: mode & 0o777, uid, gid });
}

/** Writes the configuration as the tool does. Integers that a number cannot hold stay as they were. */
function format(config: Members): string {
  const markLong = (_: string, value: unknown) => (typeof value === 'bigint' ? `\0${value}` : value);
  return `${JSON.stringify(config, markLong, '\t').replace(/"\\u0000(-?\d+)"/g, '$1')}\n`;
}

/** The reason why JSON cannot be read would quote it, and it holds secrets. */
function parse(text: string, file: string): { config: Members; profiles: unknown[] } {
  let config: unknown;
  try {
    config = readJson(Buffer.from(text));
  } catch {
    throw new CredentialsError(`${file} is no JSON`);
  }
  if (!isRecord(config) || !Array.isArray(config.profiles))
    throw new CredentialsError(`${file} has no list of profiles`);
  return { config, profiles: config.profiles };
}

function find(profiles: readonly unknown[], name: string, file: string): Members {
  const found = profiles.find((profile) => isRecord(profile) && profile.name === name);
  if (found === undefined) throw new CredentialsError(`${file} has no profile '${name}'`);
  return found as Members;
}
