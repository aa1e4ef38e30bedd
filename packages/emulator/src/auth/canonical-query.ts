import type { Pair } from '../params/pairs.ts';

/** Writes parameters as both signature versions want them: encoded, sorted by name, joined with `&`. */
export function canonicalQuery(pairs: readonly Pair[]): string {
  return pairs
    .toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
}

/** Percent-encodes text as UTF-8; only letters, digits and `-_.~` stay as they are. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
