import type { Pair } from './wire.ts';

const unreserved = /^[A-Za-z0-9\-_.~]*$/;
const leftByBuiltin = /[!'()*]/g;

/**
 * Percent-encodes a text as RFC 3986 asks: everything but letters, digits and `-_.~` becomes `%XX` of its UTF-8 bytes.
 *
 * @throws URIError for a lone surrogate, which has no UTF-8 form.
 */
export function percentEncode(text: string): string {
  if (unreserved.test(text)) return text;
  return encodeURIComponent(text).replace(
    leftByBuiltin,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Encodes parameters and joins them as a query or a form writes them, in the order given. */
export function encodePairs(pairs: readonly Pair[]): string {
  let text = '';
  for (const [name, value] of pairs) {
    text += `${text === '' ? '' : '&'}${percentEncode(name)}=${percentEncode(value)}`;
  }
  return text;
}
