import { type CloudCall, refusal } from '../../kit/cloud-call.ts';

/** When a command is run that is not run at once. */
export interface Schedule {
  /** The time between two runs, in milliseconds; 0 where that is not a fixed one. */
  readonly everyMs: number;
  /** The one time that it is run, in milliseconds since the epoch. */
  readonly at?: number;
}

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const longestMs = 7 * 86_400_000;
const shortestMs = 60_000;

/** Reads `rate(5m)`, `at(2030-01-02 03:04:05 Asia/Shanghai)` or a cron expression. */
export function readFrequency(call: CloudCall, frequency: string): Schedule {
  const [, count, unit = ''] = /^rate\((\d{1,6})([smhd])\)$/.exec(frequency) ?? [];
  if (count !== undefined) {
    const everyMs = Number(count) * (units[unit] ?? 0);
    if (everyMs >= shortestMs && everyMs <= longestMs) return { everyMs };
    throw badFrequency(call, 'asks for less than 60 seconds, or for more than 7 days');
  }
  const [, date, time, zone = 'UTC'] =
    /^at\((\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: ([\w/+:-]{1,64}))?\)$/.exec(frequency) ?? [];
  if (date !== undefined) {
    const at = Date.parse(`${date}T${time}Z`) - offsetOf(call, zone, Date.parse(`${date}T00:00:00Z`));
    if (at > call.now) return { everyMs: 0, at };
    throw badFrequency(call, 'names a time that is past, or none');
  }
  if (/^\S+(?: \S+){5,7}$/.test(frequency) && /^[\w*?/,\-#\s+:]+$/.test(frequency)) return { everyMs: 0 };
  throw badFrequency(call, 'is no rate, time or cron expression');
}

function badFrequency(call: CloudCall, reason: string): Error {
  return refusal(call, 'InvalidParam.Frequency', `The frequency ${reason}.`, 403);
}

/** Returns how far a time zone is ahead of UTC. */
function offsetOf(call: CloudCall, timeZone: string, at: number): number {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  } catch {
    throw badFrequency(call, 'names a day or a time zone that does not exist');
  }
}
