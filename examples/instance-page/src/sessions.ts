import { randomUUID } from 'node:crypto';
import type { User } from './users.ts';

/** Who is signed in. */
export interface Sessions {
  userOf(request: Request): User | undefined;
  /** Opens a session, and returns the cookie for it. */
  open(user: User): string;
  /** Closes the session of a request, and returns the cookie that ends it. */
  close(request: Request): string;
}

const lifetimeMs = 8 * 3_600_000;

/** Keeps sessions in memory: several processes would need a place that they share. */
export function createSessions(): Sessions {
  const open = new Map<string, { readonly user: User; readonly end: number }>();

  /** A page of another site cannot send the cookie; behind a proxy that speaks TLS it has to be `Secure` as well. */
  function cookie(value: string, seconds: number): string {
    const secure = process.env.NODE_ENV === 'production' ? '; Secure' : '';
    return `session=${value}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${seconds}${secure}`;
  }

  function idOf(request: Request): string {
    return /(?:^|; )session=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
  }

  return {
    userOf(request) {
      const id = idOf(request);
      const session = open.get(id);
      if (session !== undefined && session.end > Date.now()) return session.user;
      open.delete(id);
      return undefined;
    },
    open(user) {
      for (const [id, { end }] of open) if (end <= Date.now()) open.delete(id);
      const id = randomUUID();
      open.set(id, { user, end: Date.now() + lifetimeMs });
      return cookie(id, lifetimeMs / 1_000);
    },
    close(request) {
      open.delete(idOf(request));
      return cookie('', 0);
    },
  };
}
