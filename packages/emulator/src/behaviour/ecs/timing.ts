/** How long an instance stays in each of its passing states, in milliseconds. */
export interface InstanceTiming {
  /** In `Pending`, after it was created. */
  readonly pendingMs: number;
  /** In `Starting`, on the way to `Running`. */
  readonly startingMs: number;
  /** In `Stopping`, on the way to `Stopped`. */
  readonly stoppingMs: number;
}
