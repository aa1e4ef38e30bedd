/** The import failed; the message names the source and the place, and nothing was written. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(message: string, options?: ErrorOptions) {
    super(printable(message), options);
  }
}

/** Metadata is untrusted, and its names end up in messages: a terminal must not obey control characters in them. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
