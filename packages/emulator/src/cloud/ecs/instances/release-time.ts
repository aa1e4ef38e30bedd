import { minuteStamp } from '../../../clock.ts';
import { type CloudCall, refusal, text } from '../../kit/cloud-call.ts';

const minuteMs = 60_000;
const soonestMs = 30 * minuteMs;
const latestMs = 3 * 366 * 24 * 60 * minuteMs;

/** Reads when a call wants an instance to be released by itself: to the minute, and an empty text where it is not. */
export function releaseTimeOf(call: CloudCall): string {
  const sent = text(call, 'AutoReleaseTime');
  if (sent === undefined) return '';
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(sent) ? Date.parse(sent) : Number.NaN;
  const minute = Math.floor(at / minuteMs) * minuteMs;
  if (at >= call.now + soonestMs && at <= call.now + latestMs && minute > call.now)
    return minuteStamp(minute);
  throw refusal(
    call,
    'InvalidAutoReleaseTime.Malformed',
    `${sent} is no time between half an hour and three years from now.`,
    400,
  );
}
