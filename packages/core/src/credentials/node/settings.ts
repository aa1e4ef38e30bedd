import { homedir } from 'node:os';
import { join } from 'node:path';
import { environmentVariable, readTextFile } from '#platform';
import { own } from '../../codec/own.ts';
import { CredentialsError } from '../../errors/errors.ts';
import type { OptionCheck } from '../../options.ts';

/** The keys of one profile. Whatever is wrong is said with the file, the profile and the key; values are never shown. */
export interface Settings {
  /** File and profile. */
  readonly where: string;
  /** The text under a key; `undefined` where it is missing or empty. */
  text(key: string, check?: OptionCheck): string | undefined;
  /** As `text`, for a key that must be there. */
  need(key: string, check?: OptionCheck): string;
  /** A whole number, written as a number or as digits. */
  count(key: string): number | undefined;
  /** Whether a key is `true`. */
  flag(key: string): boolean;
}

/** Reads the members of a profile that came from outside. */
export function settingsOf(members: Readonly<Record<string, unknown>>, where: string): Settings {
  const fault = (key: string, what: string) => new CredentialsError(`${where}: ${key} ${what}`);
  const valueAt = (key: string) => own(members, key);
  const text: Settings['text'] = (key, check) => {
    const value = valueAt(key) ?? '';
    if (typeof value !== 'string') throw fault(key, 'takes a text');
    if (value === '') return undefined;
    const expected = check?.(value);
    if (expected !== undefined) throw fault(key, `takes ${expected}`);
    return value;
  };
  return {
    where,
    text,
    need(key, check) {
      const value = text(key, check);
      if (value === undefined) throw fault(key, 'is missing');
      return value;
    },
    count(key) {
      const value = valueAt(key);
      if (value === undefined || value === null || value === '' || value === 0) return undefined;
      const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
      if (!Number.isSafeInteger(number) || (number as number) < 0) throw fault(key, 'takes a whole number');
      return number as number;
    },
    flag: (key) => String(valueAt(key)).toLowerCase() === 'true',
  };
}

/** The file that holds the profiles: the option, else the variable, else its usual place. */
export function profileFile(option: string | undefined, variable: string, usual: readonly string[]): string {
  return option ?? (environmentVariable(variable) || join(homedir(), ...usual));
}

/** Reads a file whose name comes from the user. */
export async function readNamedFile(file: string): Promise<string> {
  try {
    return await readTextFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CredentialsError(
      code === 'ENOENT' ? `${file} does not exist` : `${file} cannot be read: ${code}`,
    );
  }
}
