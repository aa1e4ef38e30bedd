/** How long an instance stays in each of its passing states, in milliseconds. */
export interface InstanceTiming {
  /** In `Pending`, after it was created. */
  readonly pendingMs: number;
  /** In `Starting`, on the way to `Running`. */
  readonly startingMs: number;
  /** In `Stopping`, on the way to `Stopped`. */
  readonly stoppingMs: number;
}

/** How long things take that the real service does not do at once, in milliseconds. */
export interface EmulatorTiming extends InstanceTiming {
  /** How long a balancer (or another resource of SLB) refuses further writes after one, with `ServiceIsConfiguring`. */
  readonly configuringMs: number;
  /** How long a new VPC or vSwitch is `Pending`. */
  readonly vpcPendingMs: number;
  /** How long a disk, a snapshot, an image or an interface takes to be made, attached or detached. */
  readonly storageMs: number;
}

/** Fills in zero where no time is given, and throws a `TypeError` for what is not a length of time. */
export function readTiming(timing: Partial<EmulatorTiming>): EmulatorTiming {
  const {
    pendingMs = 0,
    startingMs = 0,
    stoppingMs = 0,
    configuringMs = 0,
    vpcPendingMs = 0,
    storageMs = 0,
    ...others
  } = timing;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new TypeError(`Unknown option: timing.${unknown}`);
  const times = { pendingMs, startingMs, stoppingMs, configuringMs, vpcPendingMs, storageMs };
  const invalid = Object.values(times).find((time) => !(time >= 0));
  if (invalid !== undefined) {
    throw new TypeError(`timing: a time must be 0 or more milliseconds, not ${invalid}`);
  }
  return times;
}
