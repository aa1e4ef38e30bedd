import type { InstanceTiming } from './timing.ts';

/** The states of an instance. */
export type Status = 'Pending' | 'Starting' | 'Running' | 'Stopping' | 'Stopped';

/** One state and the time at which the next one begins, in milliseconds since the epoch. */
interface Phase {
  readonly status: Status;
  readonly until: number;
}

/** A stored instance. What changes with time is worked out from its phases when it is looked at. */
export interface Instance {
  readonly id: string;
  /** Grows with each instance; lists are in this order. */
  readonly sequence: number;
  readonly regionId: string;
  readonly createdAt: number;
  readonly isProtected: boolean;
  /** The fields of an answer that never change. */
  readonly fields: InstanceFields;
  phases: readonly Phase[];
  startedAt: number;
  stoppedMode: string;
}

/** The lasting part of an instance, in the names and the form of the API. */
export interface InstanceFields {
  readonly InstanceName: string;
  readonly ZoneId: string;
  readonly Tags: { readonly Tag: readonly { readonly TagKey: string; readonly TagValue: string }[] };
  readonly SecurityGroupIds: { readonly SecurityGroupId: readonly string[] };
  readonly VpcAttributes: {
    readonly VpcId: string;
    readonly VSwitchId: string;
    readonly PrivateIpAddress: { readonly IpAddress: readonly string[] };
    readonly NatIpAddress: string;
  };
  readonly [name: string]: unknown;
}

/** Returns the state of an instance at a time. */
export function statusAt({ phases }: Instance, now: number): Status {
  return phases.find(({ until }) => now < until)?.status ?? 'Stopped';
}

/** Returns the phases of a new instance. */
export function creating(now: number, { pendingMs, startingMs }: InstanceTiming): Phase[] {
  return inTurn(now, [
    ['Pending', pendingMs],
    ['Starting', startingMs],
    ['Running', Number.POSITIVE_INFINITY],
  ]);
}

/** Returns the phases of an instance that is started. */
export function starting(now: number, { startingMs }: InstanceTiming): Phase[] {
  return inTurn(now, [
    ['Starting', startingMs],
    ['Running', Number.POSITIVE_INFINITY],
  ]);
}

/** Returns the phases of an instance that is stopped. */
export function stopping(now: number, { stoppingMs }: InstanceTiming): Phase[] {
  return inTurn(now, [
    ['Stopping', stoppingMs],
    ['Stopped', Number.POSITIVE_INFINITY],
  ]);
}

/** Returns the phases of an instance that is started anew. */
export function rebooting(now: number, { startingMs, stoppingMs }: InstanceTiming): Phase[] {
  return inTurn(now, [
    ['Stopping', stoppingMs],
    ['Starting', startingMs],
    ['Running', Number.POSITIVE_INFINITY],
  ]);
}

function inTurn(now: number, lengths: readonly (readonly [Status, number])[]): Phase[] {
  let until = now;
  return lengths.map(([status, length]) => {
    until += length;
    return { status, until };
  });
}
