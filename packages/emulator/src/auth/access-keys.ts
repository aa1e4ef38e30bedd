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

/** All access keys that the emulator knows. */
export interface AccessKeys {
  /** Remembers a session. */
  open(session: Session): void;
  /** Returns the key that a request names, or refuses the key or its token. */
  find(accessKeyId: string, securityToken: string | undefined, now: number): UserKey | Session;
}

/** Ended sessions are kept, so that their tokens are called expired and not unknown; this many sessions at most. */
const maxSessions = 10_000;

/** Creates the memory of access keys. */
export function createAccessKeys(users: readonly UserKey[]): AccessKeys {
  const userKeys = new Map(users.map((user) => [user.accessKeyId, user]));
  const sessions = new Map<string, Session>();
  return {
    open: (session) => {
      sessions.set(session.securityToken, session);
      const [oldest] = sessions.keys();
      if (sessions.size > maxSessions && oldest !== undefined) sessions.delete(oldest);
    },
    find: (accessKeyId, securityToken, now) =>
      securityToken === undefined
        ? findUser(userKeys, accessKeyId)
        : findSession(sessions, accessKeyId, securityToken, now),
  };
}

function findUser(users: ReadonlyMap<string, UserKey>, accessKeyId: string): UserKey {
  if (accessKeyId.startsWith('STS.')) {
    throw new Refusal(400, 'MissingSecurityToken', 'A temporary access key needs its security token.');
  }
  const user = users.get(accessKeyId);
  if (user === undefined) {
    throw new Refusal(404, 'InvalidAccessKeyId.NotFound', 'The access key ID does not exist.');
  }
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
