import { abortable } from '../abort.ts';
import { type Clock, systemClock } from '../clock.ts';
import { CredentialsError } from '../errors.ts';
import { backoffMs } from '../retry/backoff.ts';
import type { Credentials, CredentialsProvider } from './types.ts';

/** What a refresh brings. */
export interface FreshCredentials {
  readonly credentials: Credentials;
  /** The issuer's own time when it answered: with it, a wrong local clock does no harm. */
  readonly issuedAt?: Date | undefined;
}

export interface RefreshingOptions {
  /** Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** A number from 0 to 1, for the jitter. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

interface Held {
  readonly credentials: Credentials;
  /** How long the credentials were good for when they came. */
  readonly lifetimeMs: number;
  readonly wall: number;
  readonly monotonic: number;
  readonly flight: number;
}

/** Before expiry, callers wait for a refresh instead of starting a request that might arrive too late. */
export function hardWindowMs(lifetimeMs: number): number {
  return Math.min(60_000, lifetimeMs * 0.05);
}

/** Half a session's life is left for refreshing, so that an outage of that length goes unnoticed. */
export function softWindowMs(lifetimeMs: number): number {
  return lifetimeMs * 0.5 + hardWindowMs(lifetimeMs);
}

/**
 * Keeps expiring credentials fresh. While they have plenty of life left, callers get them at once. In the soft window
 * they still do, and one refresh runs behind their backs; a failure there is silent and retried after a pause. In the
 * hard window, and with no credentials yet, callers share one refresh and wait for it. Expired credentials are never
 * handed out.
 *
 * @param load Fetches new credentials. Called once at a time, unless a server has rejected the current ones.
 * @param origin The provider's name, for error messages.
 */
export function refreshing(
  load: () => Promise<FreshCredentials>,
  origin: string,
  options: RefreshingOptions = {},
): CredentialsProvider {
  const { clock = systemClock, random = Math.random } = options;
  let held: Held | undefined;
  let flight: Promise<Credentials> | undefined;
  let flights = 0;
  let failures = 0;
  let quietUntil = 0;

  function remainingMs({ lifetimeMs, wall, monotonic }: Held): number {
    // A wall clock set back does not prolong a session, and a monotonic one that slept does not either.
    return lifetimeMs - Math.max(clock.now() - wall, clock.monotonic() - monotonic);
  }

  function keep({ credentials, issuedAt }: FreshCredentials, number: number): Credentials {
    const { expiration } = credentials;
    const wall = clock.now();
    const lifetimeMs =
      expiration === undefined
        ? Number.POSITIVE_INFINITY
        : expiration.getTime() - (issuedAt?.getTime() ?? wall);
    if (!(lifetimeMs > 0)) {
      throw new CredentialsError(
        `${origin}: the new credentials have expired already, at ${expiration?.toISOString()}`,
      );
    }
    if (held === undefined || held.flight < number) {
      held = { credentials, lifetimeMs, wall, monotonic: clock.monotonic(), flight: number };
      failures = 0;
    }
    return credentials;
  }

  function pauseAfterFailure(): void {
    failures += 1;
    const scaleMs = Math.min(1_000, (held?.lifetimeMs ?? 0) / 100);
    quietUntil =
      clock.monotonic() + scaleMs / 2 + backoffMs(failures, { baseMs: scaleMs, capMs: scaleMs * 30 }, random);
  }

  function startFlight(): Promise<Credentials> {
    flights += 1;
    const number = flights;
    const started = load()
      .then((fresh) => keep(fresh, number))
      .catch((error: unknown) => {
        pauseAfterFailure();
        throw error;
      });
    flight = started;
    const land = () => {
      if (flight === started) flight = undefined;
    };
    started.then(land, land);
    return started;
  }

  return {
    async getCredentials({ signal, rejectedAccessKeyId } = {}) {
      signal?.throwIfAborted();
      if (held !== undefined && held.credentials.accessKeyId === rejectedAccessKeyId) {
        held = undefined;
        // A refresh that was under way may bring the rejected credentials again: this one must be new.
        startFlight();
      }
      const usable = held;
      const left = usable === undefined ? 0 : remainingMs(usable);
      if (usable !== undefined && left > hardWindowMs(usable.lifetimeMs)) {
        const isDue = left <= softWindowMs(usable.lifetimeMs) && clock.monotonic() >= quietUntil;
        if (isDue && flight === undefined) startFlight();
        return usable.credentials;
      }
      try {
        return await abortable(flight ?? startFlight(), signal);
      } catch (error) {
        if (usable !== undefined && !signal?.aborted && remainingMs(usable) > 0) return usable.credentials;
        throw error;
      }
    },
  };
}
