import type { KeyObject } from 'node:crypto';

/** Who a request comes from, as `GetCallerIdentity` tells it. */
export interface Identity {
  readonly type: 'RAMUser' | 'AssumedRoleUser';
  readonly arn: string;
  readonly accountId: string;
  readonly principalId: string;
  /** A user's id, or an assumed role's. */
  readonly id: string;
}

/** Whose policies say what the owner of a key may do. */
export type Rights =
  /** An administrator's: everything. */
  | { readonly of: 'administrator' }
  | { readonly of: 'user'; readonly userId: string }
  | {
      readonly of: 'role';
      readonly roleName: string;
      /** None for a role that RAM does not know; it may do what the session policy allows. */
      readonly roleId?: string;
      /** The document that was handed over when the role was assumed. */
      readonly sessionPolicy?: string;
    };

/** A permanent access key. */
export interface UserKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly isActive: boolean;
  readonly identity: Identity;
  readonly rights: Rights;
}

/** A temporary access key with the token that belongs to it. */
export interface Session {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string;
  /** Milliseconds since the epoch; from then on the session is refused. */
  readonly expiresAt: number;
  readonly identity: Identity;
  readonly rights: Rights;
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
  readonly rights: Rights;
}
