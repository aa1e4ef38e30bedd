import type { Scalar } from '../metadata.ts';
import { fail, quote } from '../place.ts';
import type { Read } from './reader.ts';

/** Reads a text. */
export const text: Read<string> = (value, place) =>
  typeof value === 'string' ? value : fail(place, `Expected a text, found ${quote(value)}`);

/** Reads a text for people; a blank one says nothing. */
export const prose: Read<string | undefined> = (value, place) => {
  const found = text(value, place);
  return found.trim() === '' ? undefined : found;
};

/** Reads a truth value. */
export const flag: Read<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : fail(place, `Expected true or false, found ${quote(value)}`);

/** Reads a text, a number or a truth value. */
export const scalar: Read<Scalar> = (value, place) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : fail(place, `Expected a text, a number or a truth value, found ${quote(value)}`);

/** Reads a text that is one of a few. */
export function oneOf<const T extends string>(what: string, values: readonly T[]): Read<T> {
  return (value, place) =>
    values.find((known) => known === value) ??
    fail(place, `Unknown ${what} ${quote(value)}; known are ${values.join(', ')}`);
}

/** Reads a text of a given form. */
export function textLike(what: string, form: RegExp): Read<string> {
  return (value, place) => {
    const found = text(value, place);
    return form.test(found) ? found : fail(place, `${quote(found)} is not ${what}`);
  };
}

/** Reads a text in which a check finds no problem. */
export function textWithout(what: string, problemOf: (text: string) => string | undefined): Read<string> {
  return (value, place) => {
    const found = text(value, place);
    const problem = problemOf(found);
    return problem === undefined ? found : fail(place, `${quote(found)} is not ${what} (${problem})`);
  };
}
