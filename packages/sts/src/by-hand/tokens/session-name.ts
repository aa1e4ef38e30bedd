import { ConfigError } from '@scope/core';

const allowed = /^[A-Za-z0-9.@_-]{2,64}$/;

/** Checks the name of a session that a function of the backend gave. @throws ConfigError that says what it takes. */
export function checkedSessionName(name: unknown): string {
  if (typeof name === 'string' && allowed.test(name)) return name;
  throw new ConfigError(
    "tokenService: option 'roleSessionName' takes a function that returns 2 to 64 of A-Z a-z 0-9 . @ _ -",
  );
}

/** Names the session of a user after its id, or after a hash of an id that cannot be a name. */
export async function sessionNameOf(userId: string): Promise<string> {
  if (allowed.test(userId)) return userId;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(userId));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `user-${hex.slice(0, 40)}`;
}
