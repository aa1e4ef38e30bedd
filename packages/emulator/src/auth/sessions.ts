import { Refusal } from '../refusal.ts';
import { type Document, gone } from '../state/document.ts';
import type { State } from '../state/state.ts';
import type { Identity, LentKey, Rights, Session } from './identity.ts';

/** The kind of the documents of temporary keys; the id is the security token or, of a key without one, the key's id. */
export const sessionKind = 'sts/session';

/** What is stored of a temporary key. */
type SessionFields = {
  readonly AccessKeyId: string;
  readonly AccessKeySecret: string;
  /** An empty text for a key without a token. */
  readonly SecurityToken: string;
  /** Milliseconds since the epoch. */
  readonly ExpiresAt: number;
  readonly Identity: Identity;
  readonly Rights: Rights;
};

/** The temporary keys of a state. */
export interface Sessions {
  open(session: Session, now: number): void;
  lend(key: LentKey, now: number): void;
  /** Returns the session of a token, or refuses it. */
  find(accessKeyId: string, securityToken: string, now: number): Session;
  /** Returns a key without a token, while it lasts. */
  findLent(accessKeyId: string, now: number): LentKey | undefined;
}

/** Ended sessions are kept for a while, so that their tokens are called expired and not unknown. */
const keptMs = 24 * 3_600_000;
const maxSessions = 10_000;

/** Keeps temporary keys in a state. */
export function createSessions(state: State): Sessions {
  const insert = (id: string, fields: SessionFields, now: number): void => {
    state.transaction(now, () => {
      const all = state.posting(sessionKind, '');
      const oldest = all.length < maxSessions ? undefined : state.bySequence(all[0] ?? -1);
      if (oldest !== undefined) state.remove(oldest);
      const phases = [
        { value: 'kept', until: fields.ExpiresAt + keptMs },
        { value: gone, until: Number.POSITIVE_INFINITY },
      ];
      state.insert(sessionKind, { id, fields, phases });
    });
  };
  const get = (id: string) => state.get(sessionKind, id) as Document<SessionFields> | undefined;
  return {
    open: (session, now) => insert(session.securityToken, fieldsOf(session, session.securityToken), now),
    lend: (key, now) => insert(key.accessKeyId, fieldsOf(key, ''), now),
    find(accessKeyId, securityToken, now) {
      const found = get(securityToken);
      if (found === undefined || found.fields.SecurityToken !== securityToken) throw unknownToken();
      if (found.fields.AccessKeyId !== accessKeyId) throw otherKey();
      if (now >= found.fields.ExpiresAt) throw expired();
      return { ...keyOf(found.fields), securityToken };
    },
    findLent(accessKeyId, now) {
      const found = get(accessKeyId);
      const isGood = found?.fields.SecurityToken === '' && now < found.fields.ExpiresAt;
      return isGood ? keyOf(found.fields) : undefined;
    },
  };
}

function fieldsOf(key: LentKey, SecurityToken: string): SessionFields {
  return {
    AccessKeyId: key.accessKeyId,
    AccessKeySecret: key.accessKeySecret,
    SecurityToken,
    ExpiresAt: key.expiresAt,
    Identity: key.identity,
    Rights: key.rights,
  };
}

function keyOf(fields: SessionFields): LentKey {
  return {
    accessKeyId: fields.AccessKeyId,
    accessKeySecret: fields.AccessKeySecret,
    expiresAt: fields.ExpiresAt,
    identity: fields.Identity,
    rights: fields.Rights,
  };
}

function unknownToken(): Refusal {
  return new Refusal(
    400,
    'InvalidSecurityToken.Malformed',
    'The security token is not one that was issued here.',
  );
}

function otherKey(): Refusal {
  return new Refusal(
    403,
    'InvalidSecurityToken.MismatchWithAccessKey',
    'The security token belongs to another access key.',
  );
}

function expired(): Refusal {
  return new Refusal(403, 'InvalidSecurityToken.Expired', 'The security token has expired.');
}
