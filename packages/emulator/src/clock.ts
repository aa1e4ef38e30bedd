/** The emulator's time. Every date it reads or writes comes from here. */
export interface Clock {
  /** Returns the current time in milliseconds since the epoch. */
  now(): number;
  /** Moves the time forward (or back, with a negative number) by so many milliseconds. */
  advance(milliseconds: number): void;
}

/** The emulator's own side of the clock. */
export interface OwnClock extends Clock {
  /** How far it was moved, in milliseconds. */
  moved(): number;
}

/** Creates a clock that runs with `base` and can be moved. */
export function createClock(base: () => number, moved = 0): OwnClock {
  let offset = moved;
  return {
    now: () => base() + offset,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    moved: () => offset,
  };
}

/** Writes a time as `2024-01-02T03:04:05Z`. */
export function secondStamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** Writes a time as `2024-01-02T03:04Z`, as ECS does. */
export function minuteStamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16)}Z`;
}
