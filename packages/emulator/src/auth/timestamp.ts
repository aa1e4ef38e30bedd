import { secondStamp } from '../clock.ts';
import { Refusal } from '../refusal.ts';

/** How far a request's time may be from the emulator's, in milliseconds. */
export const maxSkewMs: number = 15 * 60_000;

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Refuses a request time that is badly written or too far from now. */
export function checkTimestamp(text: string, now: number): void {
  const time = shape.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new Refusal(400, 'InvalidTimeStamp.Format', 'The time must read YYYY-MM-DDTHH:mm:ssZ, in UTC.');
  }
  if (Math.abs(now - time) > maxSkewMs) {
    throw new Refusal(
      400,
      'InvalidTimeStamp.Expired',
      `The time ${text} is more than 15 minutes away from the server's, ${secondStamp(now)}.`,
    );
  }
}
