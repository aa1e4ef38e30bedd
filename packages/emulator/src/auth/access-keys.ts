import { type AccessKeyFields, accessKey, type UserFields, user } from '../cloud/ram/model.ts';
import { Refusal } from '../refusal.ts';
import type { Document } from '../state/document.ts';
import type { State } from '../state/state.ts';
import type { AccessKey, KeyPair, LentKey, Session, UserKey } from './identity.ts';
import { createSessions } from './sessions.ts';

/** All access keys that the emulator knows. */
export interface AccessKeys {
  /** Remembers a permanent key until the emulator ends. */
  add(key: UserKey): void;
  /** Remembers a session. */
  open(session: Session, now: number): void;
  /** Remembers a temporary key without a token. */
  lend(key: LentKey, now: number): void;
  /** Returns the key that a request names, or refuses the key or its token. */
  find(accessKeyId: string, securityToken: string | undefined, now: number): AccessKey;
  /** Returns the key pair that a request names, or refuses it. */
  findKeyPair(publicKeyId: string): KeyPair;
}

/** What access keys are made of. */
export interface KeySources {
  /** The account that the users of the state belong to. */
  readonly accountId: string;
  /** Users of the options. They are in no state and may do everything. */
  readonly users: readonly UserKey[];
  readonly keyPairs: readonly KeyPair[];
  /** Where RAM keeps its users' keys, and STS its sessions. */
  readonly state: State;
}

/** Creates what finds access keys. */
export function createAccessKeys({ accountId, users, keyPairs, state }: KeySources): AccessKeys {
  const userKeys = new Map(users.map((one) => [one.accessKeyId, one]));
  const pairs = new Map(keyPairs.map((pair) => [pair.publicKeyId, pair]));
  const sessions = createSessions(state);
  const findUser = (accessKeyId: string): UserKey => {
    if (accessKeyId.startsWith('STS.')) {
      throw new Refusal(400, 'MissingSecurityToken', 'A temporary access key needs its security token.');
    }
    const found = userKeys.get(accessKeyId) ?? storedKey(state, accountId, accessKeyId);
    if (found === undefined) throw notFound('The access key ID does not exist.');
    if (!found.isActive) {
      throw new Refusal(403, 'InvalidAccessKeyId.Inactive', 'The access key is disabled.');
    }
    return found;
  };
  return {
    add: (key) => void userKeys.set(key.accessKeyId, key),
    open: sessions.open,
    lend: sessions.lend,
    find: (accessKeyId, securityToken, now) =>
      securityToken === undefined
        ? (sessions.findLent(accessKeyId, now) ?? findUser(accessKeyId))
        : sessions.find(accessKeyId, securityToken, now),
    findKeyPair(publicKeyId) {
      const pair = pairs.get(publicKeyId);
      if (pair === undefined) throw notFound('The public key ID does not exist.');
      return pair;
    },
  };
}

function notFound(message: string): Refusal {
  return new Refusal(404, 'InvalidAccessKeyId.NotFound', message);
}

/** Reads a key that RAM's `CreateAccessKey` made. */
function storedKey(state: State, accountId: string, accessKeyId: string): UserKey | undefined {
  const key = state.get(accessKey.kind, accessKeyId) as Document<AccessKeyFields> | undefined;
  const owner = key && (state.get(user.kind, key.fields.UserId) as Document<UserFields> | undefined);
  if (key === undefined || owner === undefined) return undefined;
  const { id } = owner;
  return {
    accessKeyId,
    accessKeySecret: key.fields.AccessKeySecret,
    isActive: key.fields.Status === 'Active',
    identity: {
      type: 'RAMUser',
      arn: `acs:ram::${accountId}:user/${owner.fields.UserName}`,
      accountId,
      principalId: id,
      id,
    },
    rights: { of: 'user', userId: id },
  };
}
