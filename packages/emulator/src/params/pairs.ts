import { Refusal } from '../refusal.ts';

/** A decoded name and its decoded value. */
export type Pair = readonly [name: string, value: string];

/** Splits a query or a form body into decoded pairs, in the order in which they stand. */
export function readPairs(encoded: string): Pair[] {
  return encoded
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals < 0
        ? [decode(part), '']
        : [decode(part.slice(0, equals)), decode(part.slice(equals + 1))];
    });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Refusal(400, 'InvalidParameter', 'The query or the form is not percent-encoded UTF-8.');
  }
}
