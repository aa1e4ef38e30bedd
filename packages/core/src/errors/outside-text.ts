/** Characters at which a terminal, or a log that is read by lines, would do something else than show them. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]+/gu;

/**
 * Makes a text that came from outside fit to stand in a message or a line of a log: in one line, and not longer than
 * `limit` characters.
 */
export function outsideText(text: string, limit: number): string {
  const line = text.slice(0, limit + 1).replace(unprintable, ' ');
  return text.length > limit ? `${line.slice(0, limit).toWellFormed()}…` : line;
}
