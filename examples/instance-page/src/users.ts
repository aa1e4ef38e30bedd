import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { UsageError } from './program.ts';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/** Somebody who may sign in, with the region whose instances are theirs to see. */
export interface User {
  readonly id: string;
  readonly regionId: string;
}

/** Those who may sign in. */
export interface Users {
  /** Resolves to nobody for an unknown name or a wrong password, after the same time. */
  verify(id: string, password: string): Promise<User | undefined>;
}

/** A user as the file has it: without the password. */
export interface StoredUser extends User {
  readonly salt: string;
  readonly hash: string;
}

/** Makes the entry of a user. */
export async function storedUser(
  { id, regionId }: User,
  password: string,
  salt: Buffer,
): Promise<StoredUser> {
  const hash = await derive(password.normalize(), salt, 32);
  return { id, regionId, salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Reads the file with the users. @throws UsageError if it is not one. */
export function readUsers(text: string): Users {
  const stored = new Map(entriesOf(text).map((user) => [user.id, user]));
  const nobody: StoredUser = {
    id: '',
    regionId: '',
    salt: 'AAAA',
    hash: Buffer.alloc(32).toString('base64'),
  };
  return {
    async verify(id, password) {
      const user = stored.get(id) ?? nobody;
      const hash = await derive(password.normalize(), Buffer.from(user.salt, 'base64'), 32);
      const isRight = timingSafeEqual(hash, Buffer.from(user.hash, 'base64'));
      return isRight && user !== nobody ? { id: user.id, regionId: user.regionId } : undefined;
    },
  };
}

function entriesOf(text: string): readonly StoredUser[] {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The file of --users is not JSON: ${(error as Error).message}`);
  }
  if (Array.isArray(entries) && entries.every(isStored)) return entries;
  throw new UsageError('The file of --users has to be a list of what "npm run user" prints');
}

function isStored(value: unknown): value is StoredUser {
  const { id, regionId, salt, hash } = (value ?? {}) as Record<string, unknown>;
  const texts = [id, regionId, salt, hash];
  return texts.every((text) => typeof text === 'string') && Buffer.from(String(hash), 'base64').length === 32;
}
