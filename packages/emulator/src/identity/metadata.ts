import { randomUUID } from 'node:crypto';
import { type Arrival, header } from '../arrival.ts';
import { type Issuer, ok, type Reply, refusal } from './reply.ts';
import type { IssuedSession } from './sessions.ts';

const roles = '/latest/meta-data/ram/security-credentials/';

/** How the metadata service behaves. */
export interface MetadataSettings {
  readonly roleName: string;
  readonly sessionSeconds: number;
  /** Whether requests without a metadata token are answered. */
  readonly allowsVersion1: boolean;
  /** Makes a session of the role. */
  readonly issue: (now: number, seconds: number) => IssuedSession;
}

/** The metadata service of an instance: metadata tokens, the name of its role, and the role's session. */
export function createMetadata({
  roleName,
  sessionSeconds,
  allowsVersion1,
  issue,
}: MetadataSettings): Issuer {
  const tokens = new Map<string, number>();
  let session: IssuedSession | undefined;

  /** The service keeps a session until the last sixth of its life. */
  function currentSession(now: number): IssuedSession {
    const left = session === undefined ? 0 : Date.parse(session.Expiration) - now;
    if (session === undefined || left <= (sessionSeconds * 1000) / 6) session = issue(now, sessionSeconds);
    return session;
  }

  function issueToken(arrival: Arrival, now: number): Reply {
    const seconds = Number(header(arrival, 'x-aliyun-ecs-metadata-token-ttl-seconds'));
    if (!(seconds >= 1 && seconds <= 21_600)) return { status: 400, body: '' };
    const token = randomUUID();
    tokens.set(token, now + seconds * 1000);
    return ok(token);
  }

  function mayRead(arrival: Arrival, now: number): boolean {
    const token = header(arrival, 'x-aliyun-ecs-metadata-token');
    return token === undefined ? allowsVersion1 : (tokens.get(token) ?? 0) > now;
  }

  return (arrival, now) => {
    const { method, path } = arrival;
    if (method === 'PUT' && path === '/latest/api/token') return issueToken(arrival, now);
    if (method !== 'GET' || !path.startsWith(roles)) return undefined;
    if (!mayRead(arrival, now)) return { status: 403, body: 'Forbidden' };
    if (path === roles) return ok(roleName);
    if (path !== roles + roleName) return refusal(404, 'NotFound', 'The instance has no such role.');
    return ok({ Code: 'Success', LastUpdated: new Date(now).toISOString(), ...currentSession(now) });
  };
}
