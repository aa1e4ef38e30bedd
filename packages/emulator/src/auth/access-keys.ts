import type { KeyObject } from 'node:crypto';
import { Refusal } from '../refusal.ts';

/** Who a request comes from, as `GetCallerIdentity` tells it. */
export interface Identity {
  readonly type: 'RAMUser' | 'AssumedRoleUser';
  readonly arn: string;
  readonly accountId: string;
  readonly principalId: string;
  /** A user's id, or an assumed role's. */
  readonly id: string;
}

/** A permanent access key. */
export interface UserKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly isActive: boolean;
  readonly identity: Identity;
}

/** A temporary access key with the token that belongs to it. */
export interface Session {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string;
  /** Milliseconds since the epoch; from then on the session is refused. */
  readonly expiresAt: number;
  readonly identity: Identity;
}

/** A temporary access key without a token, as the owner of a key pair gets it. */
export type LentKey = Omit<Session, 'securityToken'>;

/** Any access key that signs requests. */
export type AccessKey = UserKey | Session | LentKey;

/** The public half of an RSA key pair, whose private half signs nothing but the request for a lent key. */
export interface KeyPair {
  readonly publicKeyId: string;
  readonly publicKey: KeyObject;
  readonly identity: Identity;
}

/** All access keys that the emulator knows. */
export interface AccessKeys {
  /** Remembers a session. */
  open(session: Session): void;
  /** Remembers a temporary key without a token. */
  lend(key: LentKey): void;
  /** Returns the key that a request names, or refuses the key or its token. */
  find(accessKeyId: string, securityToken: string | undefined, now: number): AccessKey;
  /** Returns the key pair that a request names, or refuses it. */
  findKeyPair(publicKeyId: string): KeyPair;
}

/** Ended sessions are kept, so that their tokens are called expired and not unknown; this many sessions at most. */
const maxSessions = 10_000;

/** Creates the memory of access keys. */
export function createAccessKeys(users: readonly UserKey[], keyPairs: readonly KeyPair[]): AccessKeys {
  const userKeys = new Map(users.map((user) => [user.accessKeyId, user]));
  const pairs = new Map(keyPairs.map((pair) => [pair.publicKeyId, pair]));
  const sessions = new Map<string, Session>();
  const lent = new Map<string, LentKey>();
  return {
    open: (session) => remember(sessions, session.securityToken, session),
    lend: (key) => remember(lent, key.accessKeyId, key),
    find(accessKeyId, securityToken, now) {
      if (securityToken !== undefined) return findSession(sessions, accessKeyId, securityToken, now);
      const key = lent.get(accessKeyId);
      return key !== undefined && now < key.expiresAt ? key : findUser(userKeys, accessKeyId);
    },
    findKeyPair(publicKeyId) {
      const pair = pairs.get(publicKeyId);
      if (pair === undefined) throw notFound('The public key ID does not exist.');
      return pair;
    },
  };
}

function remember<Key>(keys: Map<string, Key>, name: string, key: Key): void {
  keys.set(name, key);
  const [oldest] = keys.keys();
  if (keys.size > maxSessions && oldest !== undefined) keys.delete(oldest);
}

function notFound(message: string): Refusal {
  return new Refusal(404, 'InvalidAccessKeyId.NotFound', message);
}

function findUser(users: ReadonlyMap<string, UserKey>, accessKeyId: string): UserKey {
  if (accessKeyId.startsWith('STS.')) {
    throw new Refusal(400, 'MissingSecurityToken', 'A temporary access key needs its security token.');
  }
  const user = users.get(accessKeyId);
  if (user === undefined) throw notFound('The access key ID does not exist.');
  if (!user.isActive) {
    throw new Refusal(403, 'InvalidAccessKeyId.Inactive', 'The access key is disabled.');
  }
  return user;
}

function findSession(
  sessions: ReadonlyMap<string, Session>,
  accessKeyId: string,
  securityToken: string,
  now: number,
): Session {
  const session = sessions.get(securityToken);
  if (session === undefined) {
    throw new Refusal(
      400,
      'InvalidSecurityToken.Malformed',
      'The security token is not one that was issued here.',
    );
  }
  if (session.accessKeyId !== accessKeyId) {
    throw new Refusal(
      403,
      'InvalidSecurityToken.MismatchWithAccessKey',
      'The security token belongs to another access key.',
    );
  }
  if (now >= session.expiresAt) {
    throw new Refusal(403, 'InvalidSecurityToken.Expired', 'The security token has expired.');
  }
  return session;
}
