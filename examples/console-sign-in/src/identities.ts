import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { Config } from './config.ts';

/** Somebody of the company. */
export interface Person {
  /** What the audit log of the cloud shows. */
  readonly name: string;
  readonly groups: readonly string[];
}

/** Reads ID tokens. */
export interface Identities {
  /** Resolves to nobody for a token that is none, that has ended, or that is for somebody else. @throws Error if the keys cannot be had. */
  personOf(token: string): Promise<Person | undefined>;
}

/** Verifies ID tokens with the keys of the issuer, which are fetched when they are needed and kept for a while. */
export function createIdentities({ issuer, audience, keysUrl }: Config): Identities {
  const keys = createRemoteJWKSet(new URL(keysUrl), { timeoutDuration: 5_000 });
  // An algorithm with a shared secret would let anybody sign who knows the public key.
  const expected = {
    issuer,
    audience,
    algorithms: ['RS256', 'ES256', 'EdDSA'],
    requiredClaims: ['exp', 'sub'],
  };
  return {
    async personOf(token) {
      try {
        const { payload } = await jwtVerify(token, keys, expected);
        const name = typeof payload.email === 'string' ? payload.email : payload.sub;
        const groups = Array.isArray(payload.groups) ? payload.groups : [];
        return { name: name ?? '', groups: groups.filter((group) => typeof group === 'string') };
      } catch (error) {
        if (isRefusal(error)) return undefined;
        throw error;
      }
    },
  };
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC')
  );
}
