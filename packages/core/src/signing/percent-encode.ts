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
