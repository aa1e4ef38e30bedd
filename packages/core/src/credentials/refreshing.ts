import type { CredentialsProvider } from '../call/credentials-provider.ts';
import { CredentialsError } from '../errors/errors.ts';
import { aFunction, anObject, type OptionCheck } from '../options.ts';
import { type Randomness, systemRandomness } from '../platform/randomness.ts';
import type { Credentials } from '../signing/credentials.ts';
import { type Clock, systemClock } from '../time/clock.ts';
import { attended } from './attended.ts';
import { hardWindowMs, refreshPauseMs, softWindowMs } from './windows.ts';

/** What a refresh brings. */
export interface FreshCredentials {
  readonly credentials: Credentials;
  /** The issuer's own time when it answered: with it, a wrong local clock does no harm. */
  readonly issuedAt?: Date | undefined;
  /** How long ago that was, in milliseconds. Default: 0. */
  readonly ageMs?: number | undefined;
}

/** Tells how a refresh went. Nothing in it is secret. */
export interface RefreshEvent {
  /** The provider's name, for example `ramRoleArn`. */
  readonly provider: string;
  /** When the refresh began, by the local clock. */
  readonly startedAt: Date;
  readonly durationMs: number;
  /** Until when the new credentials are good, by the issuer's clock; `undefined` after a failure, or for ever. */
  readonly expiration: Date | undefined;
  /** Why the refresh failed, if it did. */
  readonly error: unknown;
}

/** Options of every provider that renews its credentials. */
export interface RefreshOptions {
  /** Called after each refresh, good or bad. What it throws is ignored. */
  readonly onRefresh?: ((event: RefreshEvent) => void) | undefined;
  /** Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Default: the platform's random numbers. */
  readonly randomness?: Randomness | undefined;
}

export const refreshChecks: Record<keyof RefreshOptions, OptionCheck> = {
  onRefresh: aFunction,
  clock: anObject,
  randomness: anObject,
};

/**
 * Fetches new credentials.
 *
 * @param knownAccessKeyId The access key that the caller has and wants to replace, if any.
 */
export type LoadCredentials = (knownAccessKeyId: string | undefined) => Promise<FreshCredentials>;

/** One refresh under way. */
interface Flight {
  readonly rejectedAccessKeyId: string | undefined;
  readonly landed: Promise<Credentials>;
}

interface Held {
  readonly credentials: Credentials;
  /** How long the credentials were good for at the times `wall` and `monotonic`. */
  readonly lifetimeMs: number;
  readonly wall: number;
  readonly monotonic: number;
  /** The refresh that brought them; refreshes are numbered in the order of their start. */
  readonly flight: number;
}

/**
 * Keeps expiring credentials fresh. While they have plenty of life left, callers get them at once. In the soft window
 * they still do, and one refresh runs behind their backs; a failure there is silent and retried after a pause. In the
 * hard window, and with no credentials yet, callers share one refresh and wait for it. Expired credentials are never
 * handed out. Credentials without an expiration serve those who wait for them and are not kept.
 *
 * @param load Called once at a time, unless a server has rejected the current credentials meanwhile.
 * @param origin The provider's name, for error messages.
 */
export function refreshing(
  load: LoadCredentials,
  origin: string,
  options: RefreshOptions = {},
): CredentialsProvider {
  const { clock = systemClock, randomness = systemRandomness, onRefresh } = options;
  let held: Held | undefined;
  let flight: Flight | undefined;
  let flights = 0;
  let oldestWelcome = 0;
  let quietUntil = 0;

  function remainingMs({ lifetimeMs, wall, monotonic }: Held): number {
    // A wall clock set back does not prolong a session, and a monotonic one that slept does not either.
    return lifetimeMs - Math.max(clock.now() - wall, clock.monotonic() - monotonic);
  }

  function pause(): void {
    if (held === undefined) return;
    const pauseMs = refreshPauseMs(remainingMs(held), held.lifetimeMs, randomness.fraction());
    quietUntil = clock.monotonic() + pauseMs;
  }

  function keep({ credentials, issuedAt, ageMs = 0 }: FreshCredentials, number: number): Credentials {
    const isNewest = number >= oldestWelcome && number > (held?.flight ?? 0);
    const expiresAt = credentials.expiration?.getTime();
    if (expiresAt === undefined) {
      if (isNewest) held = undefined;
      return credentials;
    }
    const wall = clock.now() - ageMs;
    const lifetimeMs = expiresAt - (issuedAt?.getTime() ?? wall);
    const fresh = { credentials, lifetimeMs, wall, monotonic: clock.monotonic() - ageMs, flight: number };
    if (!(remainingMs(fresh) > 0)) {
      const at = credentials.expiration?.toISOString();
      throw new CredentialsError(`${origin}: the new credentials have expired already, at ${at}`);
    }
    if (!isNewest) return credentials;
    // The source has nothing newer yet: the windows stay those of the session as it was first seen.
    if (held !== undefined && isSame(held.credentials, credentials)) pause();
    else held = fresh;
    return credentials;
  }

  async function fly(number: number, knownAccessKeyId: string | undefined): Promise<Credentials> {
    const startedAt = new Date(clock.now());
    const started = clock.monotonic();
    const report = (expiration?: Date, error?: unknown) => {
      const durationMs = clock.monotonic() - started;
      try {
        onRefresh?.({ provider: origin, startedAt, durationMs, expiration, error });
      } catch {
        // A listener's mistake must not cost the credentials.
      }
    };
    try {
      const credentials = keep(await load(knownAccessKeyId), number);
      report(credentials.expiration);
      return credentials;
    } catch (error) {
      pause();
      report(undefined, error);
      throw error;
    }
  }

  function start(rejectedAccessKeyId?: string): Promise<Credentials> {
    flights += 1;
    const landed = fly(flights, rejectedAccessKeyId ?? held?.credentials.accessKeyId);
    const own = { rejectedAccessKeyId, landed };
    flight = own;
    const land = () => {
      if (flight === own) flight = undefined;
    };
    // Nobody may be waiting: this also keeps a failure from counting as unhandled.
    landed.then(land, land);
    return landed;
  }

  /** A refresh that was under way may bring the rejected credentials again, so it is neither joined nor kept. */
  function reject(accessKeyId: string): void {
    if (held !== undefined && held.credentials.accessKeyId !== accessKeyId) return;
    if (flight?.rejectedAccessKeyId === accessKeyId) return;
    held = undefined;
    oldestWelcome = flights + 1;
    start(accessKeyId);
  }

  return {
    async getCredentials(options = {}) {
      const { signal, rejectedAccessKeyId } = options;
      signal?.throwIfAborted();
      if (rejectedAccessKeyId !== undefined) reject(rejectedAccessKeyId);
      const usable = held;
      const left = usable === undefined ? 0 : remainingMs(usable);
      const isQuiet = clock.monotonic() < quietUntil;
      if (usable !== undefined && left > hardWindowMs(usable.lifetimeMs)) {
        if (left <= softWindowMs(usable.lifetimeMs) && !isQuiet && flight === undefined) start();
        return usable.credentials;
      }
      if (usable !== undefined && left > 0 && isQuiet && flight === undefined) return usable.credentials;
      try {
        return await attended(flight?.landed ?? start(), options);
      } catch (error) {
        if (usable !== undefined && !signal?.aborted && remainingMs(usable) > 0) return usable.credentials;
        throw error;
      }
    },
  };
}

function isSame(a: Credentials, b: Credentials): boolean {
  return a.accessKeyId === b.accessKeyId && a.expiration?.getTime() === b.expiration?.getTime();
}
