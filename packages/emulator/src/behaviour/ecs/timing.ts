/** How long an instance stays in each of its passing states, in milliseconds. */
export interface InstanceTiming {
  /** In `Pending`, after it was created. */
  readonly pendingMs: number;
  /** In `Starting`, on the way to `Running`. */
  readonly startingMs: number;
  /** In `Stopping`, on the way to `Stopped`. */
  readonly stoppingMs: number;
}

/** Fills in zero where no time is given, and throws a `TypeError` for what is not a length of time. */
export function readTiming(timing: Partial<InstanceTiming>): InstanceTiming {
  const { pendingMs = 0, startingMs = 0, stoppingMs = 0, ...others } = timing;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new TypeError(`Unknown option: timing.${unknown}`);
  const invalid = [pendingMs, startingMs, stoppingMs].find((time) => !(time >= 0));
  if (invalid !== undefined) {
    throw new TypeError(`timing: a time must be 0 or more milliseconds, not ${invalid}`);
  }
  return { pendingMs, startingMs, stoppingMs };
}
