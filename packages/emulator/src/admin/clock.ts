import type { OwnClock } from '../clock.ts';
import { checkMembers, kinds, readBody } from './body.ts';
import { type AdminRoute, json } from './route.ts';

/** What an emulator's clock shows. */
export interface ClockReading {
  /** The emulator's time, for example `2024-01-02T03:04:05.678Z`. */
  readonly now: string;
  /** How far it was moved, in milliseconds. */
  readonly movedMs: number;
}

/** The last moment that a date can tell, in milliseconds from the epoch; as far before it is the first. */
const furthest = 8.64e15;

function readingOf(clock: OwnClock): ClockReading {
  return { now: new Date(clock.now()).toISOString(), movedMs: clock.moved() };
}

/** The emulator's time. */
export const clockRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/clock', handle: (_, { clock }) => json(200, readingOf(clock)) },
  {
    method: 'POST',
    path: '/clock/advance',
    handle: ({ body }, { clock }) => {
      const members = readBody(body);
      checkMembers('body', members, { milliseconds: kinds.whole });
      if (members.milliseconds === undefined) {
        throw new TypeError('body.milliseconds: is required, a whole number; a negative one moves back');
      }
      const milliseconds = Number(members.milliseconds);
      if (Math.abs(clock.now() + milliseconds) > furthest) {
        throw new RangeError('body.milliseconds: moves the clock further than dates reach');
      }
      clock.advance(milliseconds);
      return json(200, readingOf(clock));
    },
  },
];
