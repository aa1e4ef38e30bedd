/** The states that something goes through, each with the time at which it ends; the last one has no end. */
export type Timeline = readonly (readonly [status: string, until: number])[];

/** Makes the timeline of something that is in each of some states for a while, and then stays in the last one. */
export function timeline(
  now: number,
  passing: readonly (readonly [status: string, lengthMs: number])[],
  last: string,
): Timeline {
  let until = now;
  return [
    ...passing.map(([status, lengthMs]): readonly [string, number] => {
      until += lengthMs;
      return [status, until];
    }),
    [last, Number.POSITIVE_INFINITY],
  ];
}

/** Returns the state at a time. */
export function statusAt(states: Timeline, now: number): string {
  const found = states.find(([, until]) => until > now);
  if (found === undefined) throw new Error('A timeline ends with a state that lasts');
  return found[0];
}
