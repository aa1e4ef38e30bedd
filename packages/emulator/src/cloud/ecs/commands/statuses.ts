import type { Phase } from '../../../state/document.ts';

/** What an invocation's status follows from: those of its runs. */
export type Statuses = readonly string[];

const failed = new Set(['Invalid', 'Aborted', 'Failed', 'Error', 'Timeout']);
const stopped = new Set(['Cancelled', 'Terminated']);

/** What is still going on somewhere is going on as a whole; the first that fits counts. */
const ongoing = ['Pending', 'Scheduled', 'Stopping', 'Running'];

/** Tells whether nothing more becomes of a run. */
export function isOver(status: string): boolean {
  return !ongoing.includes(status);
}

/** Tells whether a run came to something, so that its output counts. */
export function isDone(status: string): boolean {
  return status === 'Success' || failed.has(status);
}

/** Returns the status of a whole from those of its parts. */
export function wholeStatus(parts: Statuses): string {
  const present = ongoing.find((status) => parts.includes(status));
  if (present !== undefined) return present;
  if (parts.every((status) => stopped.has(status))) return 'Stopped';
  const hasFailed = parts.some((status) => failed.has(status));
  if (!hasFailed) return 'Success';
  return parts.includes('Success') ? 'PartialFailed' : 'Failed';
}

/** Returns the older status of a whole, to which a command that ran to its end is finished, whatever its exit code was. */
export function recordStatus(parts: Statuses): string {
  if (parts.includes('Stopping')) return 'Stopping';
  if (parts.some((status) => !isOver(status))) return 'Running';
  if (parts.every((status) => stopped.has(status))) return 'Stopped';
  const ended = parts.filter((status) => status === 'Success' || status === 'Failed');
  const broken = parts.filter((status) => failed.has(status) && status !== 'Failed');
  if (broken.length === 0) return 'Finished';
  return ended.length > 0 ? 'PartialFailed' : 'Failed';
}

/** Returns the statuses of wholes whose own or older status may be the one that is wanted. */
export function candidates(wanted: string): readonly string[] {
  const ended = ['Success', 'Failed', 'PartialFailed'];
  switch (wanted) {
    case 'Running':
    case 'Stopping':
      return ongoing;
    case 'Finished':
    case 'Failed':
    case 'PartialFailed':
      return ended;
    default:
      return [wanted];
  }
}

/** Returns what the status of a whole is over time, of parts whose statuses over time are known. */
export function wholePhases(now: number, parts: readonly (readonly Phase[])[]): readonly Phase[] {
  const turns = new Set(parts.flatMap((phases) => phases.map(({ until }) => until)));
  const phases: Phase[] = [];
  let from = now;
  for (const until of [...turns].sort((one, other) => one - other)) {
    if (until <= now) continue;
    const value = wholeStatus(parts.map((part) => valueAt(part, from)));
    if (phases.at(-1)?.value === value) phases.pop();
    phases.push({ value, until });
    from = until;
  }
  return phases;
}

function valueAt(phases: readonly Phase[], time: number): string {
  return phases.find(({ until }) => until > time)?.value ?? '';
}

/** Returns when the last phase begins, or the end of time where there is no last one. */
export function lastTurn(now: number, phases: readonly Phase[]): number {
  const last = phases.at(-1);
  return last === undefined || !isOver(last.value) ? Number.POSITIVE_INFINITY : (phases.at(-2)?.until ?? now);
}
