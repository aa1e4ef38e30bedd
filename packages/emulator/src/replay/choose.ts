import { Refusal } from '../refusal.ts';
import { differencesOf, likenessOf, tellDifferences } from './differences.ts';
import { nameOf, type RecordedCall, type SentCall } from './recording.ts';

/** How a replay compares calls: in order and equal, or as well as it can. */
export const replayModes = ['strict', 'lenient'] as const;
export type ReplayMode = (typeof replayModes)[number];

/** A recorded call with its place in the recording, counted from 0. */
export interface Place {
  readonly index: number;
  readonly call: RecordedCall;
}

/**
 * Returns the recorded call that answers one; `used` holds those that have answered, and `places` those of the operation.
 * Nothing where a sample has to do.
 */
export type Choose = (
  sent: SentCall,
  places: readonly Place[],
  used: ReadonlySet<number>,
) => Place | undefined;

/** Wants each call to equal the next recorded one of its operation. @throws Refusal that names the nearest one. */
export const chooseStrictly: Choose = (sent, places, used) => {
  const next = places.find(({ index }) => !used.has(index));
  if (next !== undefined && differencesOf(next.call, sent).length === 0) return next;
  throw new Refusal(400, 'ReplayMismatch', mismatchOf(sent, places, next));
};

function mismatchOf(sent: SentCall, places: readonly Place[], next: Place | undefined): string {
  const name = nameOf(sent);
  const nearest = nearestOf(sent, places);
  if (nearest === undefined) return `The recording has no call of ${name}.`;
  const differences = differencesOf(nearest.call, sent);
  const place = `calls[${nearest.index}]`;
  const told =
    differences.length === 0
      ? `It equals ${place}.`
      : `The nearest is ${place}, which differs in ${tellDifferences(differences)}.`;
  return next === undefined
    ? `All ${places.length} recorded calls of ${name} were made already. ${told}`
    : `The next recorded call of ${name} is calls[${next.index}], which this is not. ${told}`;
}

/**
 * Takes the call that has most in common. Of several that are equal to it, such as those that wait for something, each answers
 * once and the last one from then on.
 */
export const chooseLeniently: Choose = (sent, places, used) => {
  const equal = places.filter(({ call }) => differencesOf(call, sent).length === 0);
  return equal.find(({ index }) => !used.has(index)) ?? equal.at(-1) ?? nearestOf(sent, places);
};

/** Of calls that are equally near, the first one. */
function nearestOf(sent: SentCall, places: readonly Place[]): Place | undefined {
  const ranked = places.map((place) => ({
    place,
    likeness: likenessOf(place.call, sent),
    differences: differencesOf(place.call, sent).length,
  }));
  ranked.sort((one, other) => other.likeness - one.likeness || one.differences - other.differences);
  return ranked[0]?.place;
}
