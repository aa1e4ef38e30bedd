import { secondStamp } from '../clock.ts';
import { Refusal } from '../refusal.ts';

/** How far a request's time may be from the emulator's, in milliseconds. */
export const maxSkewMs: number = 15 * 60_000;

const httpShape = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Refuses a request time that is badly written or too far from now. */
export function checkTimestamp(text: string, now: number): void {
  check(text, now, { shape, reads: 'YYYY-MM-DDTHH:mm:ssZ, in UTC' });
}

/** Does the same with a time as HTTP writes it. */
export function checkHttpDate(text: string, now: number): void {
  check(text, now, { shape: httpShape, reads: 'Tue, 02 Jan 2024 03:04:05 GMT' });
}

function check(text: string, now: number, form: { readonly shape: RegExp; readonly reads: string }): void {
  const time = form.shape.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new Refusal(400, 'InvalidTimeStamp.Format', `The time must read ${form.reads}.`);
  }
  if (Math.abs(now - time) > maxSkewMs) {
    throw new Refusal(
      400,
      'InvalidTimeStamp.Expired',
      `The time ${text} is more than 15 minutes away from the server's, ${secondStamp(now)}.`,
    );
  }
}
