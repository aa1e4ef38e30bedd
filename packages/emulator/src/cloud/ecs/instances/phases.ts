import { type Document, gone, inTurn, type Phase } from '../../../state/document.ts';
import type { CloudCall } from '../../kit/cloud-call.ts';
import type { InstanceFields } from '../model.ts';

// An instance's status is what its phases say; where it is released by itself, the last of them is its end.

/** The phases of an instance that was made and is started. */
export function creating(call: CloudCall, releaseTime: string): readonly Phase[] {
  const { pendingMs, startingMs } = call.settings.timing;
  return endingAt(inTurn(call.now, ['Pending', pendingMs], ['Starting', startingMs], 'Running'), releaseTime);
}

/** The phases of an instance that was made and is not started. */
export function creatingStopped(call: CloudCall, releaseTime: string): readonly Phase[] {
  return endingAt(inTurn(call.now, ['Pending', call.settings.timing.pendingMs], 'Stopped'), releaseTime);
}

/** The phases of an instance that is started. */
export function starting(call: CloudCall, document: Document<InstanceFields>): readonly Phase[] {
  return startingAfter(call, document, 0);
}

/** The phases of an instance that is stopped, and started after some milliseconds. */
export function startingAfter(
  call: CloudCall,
  { fields }: Document<InstanceFields>,
  stoppedMs: number,
): readonly Phase[] {
  const { startingMs } = call.settings.timing;
  return endingAt(
    inTurn(call.now, ['Stopped', stoppedMs], ['Starting', startingMs], 'Running'),
    fields.AutoReleaseTime,
  );
}

/** The phases of an instance that is stopped. */
export function stopping(call: CloudCall, { fields }: Document<InstanceFields>): readonly Phase[] {
  return endingAt(
    inTurn(call.now, ['Stopping', call.settings.timing.stoppingMs], 'Stopped'),
    fields.AutoReleaseTime,
  );
}

/** The phases of an instance that is started anew. */
export function rebooting(call: CloudCall, { fields }: Document<InstanceFields>): readonly Phase[] {
  const { startingMs, stoppingMs } = call.settings.timing;
  return endingAt(
    inTurn(call.now, ['Stopping', stoppingMs], ['Starting', startingMs], 'Running'),
    fields.AutoReleaseTime,
  );
}

/** Lets phases end at a time; an empty one lets them go on for ever. */
export function endingAt(phases: readonly Phase[], releaseTime: string): readonly Phase[] {
  const kept = phases.filter(({ value }) => value !== gone);
  const lasting = kept.map((phase, index) =>
    index === kept.length - 1 ? { ...phase, until: Number.POSITIVE_INFINITY } : phase,
  );
  if (releaseTime === '') return lasting;
  const end = Date.parse(releaseTime);
  const before = lasting.filter(
    ({ until }, index) => index === 0 || (lasting[index - 1]?.until ?? until) < end,
  );
  return [
    ...before.map((phase) => ({ ...phase, until: Math.min(phase.until, end) })),
    { value: gone, until: Number.POSITIVE_INFINITY },
  ];
}
