/** Before expiry, callers wait for a refresh instead of starting a request that might arrive too late. */
export function hardWindowMs(lifetimeMs: number): number {
  return Math.min(60_000, lifetimeMs * 0.05);
}

/** Half a session's life is left for refreshing, so that an outage of that length goes unnoticed. */
export function softWindowMs(lifetimeMs: number): number {
  return lifetimeMs * 0.5 + hardWindowMs(lifetimeMs);
}

/**
 * The pause after a refresh that brought nothing: 15 to 30 % of the time that is left, with jitter. So the pauses fit any
 * session, and the attempts come closer together as the matter becomes urgent.
 */
export function refreshPauseMs(leftMs: number, lifetimeMs: number, fraction: number): number {
  return Math.max(leftMs * (0.15 + 0.15 * fraction), lifetimeMs / 1_000);
}
