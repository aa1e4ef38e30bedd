/** What a client signed in the place of what it had to sign. */
export interface SignedInstead {
  /** What is wrong, in a sentence. */
  readonly mistake: string;
  /** The client's own text: the canonical request in version 3, else the string to sign. The same where the key differs. */
  readonly text: string;
}

/** A guess at what a client has signed. */
export interface Guess extends SignedInstead {
  /** The key that it was signed with. Default: the secret of the access key. */
  readonly secret?: string;
}

/**
 * Finds out what a client has signed. Its text is not sent along, so that each common mistake is tried: the one whose signature is the
 * one that came is what happened. Returns nothing where none explains it.
 */
export function signedInstead(
  guesses: readonly Guess[],
  isSigned: (guess: Guess) => boolean,
): SignedInstead | undefined {
  const found = guesses.find(isSigned);
  return found === undefined ? undefined : { mistake: found.mistake, text: found.text };
}

/** Secrets that are easily written in the place of the right one. */
export function secretGuesses(text: string, secret: string): readonly Guess[] {
  return [
    ...['\n', '\r\n', ' '].map((blank) => ({
      mistake: 'A blank or a line break at the end of the access key secret was taken for a part of it',
      text,
      secret: `${secret}${blank}`,
    })),
    { mistake: 'The signing key has no & at its end, or one too many', text, secret: `${secret}&` },
  ];
}

/** Ways in which parameters are often encoded, each applied to what was encoded right. */
export const encodings: readonly (readonly [mistake: string, encode: (encoded: string) => string])[] = [
  ['A blank was signed as + and not as %20', (text) => text.replaceAll('%20', '+')],
  ['An asterisk was signed as it is and not as %2A', (text) => text.replaceAll('%2A', '*')],
  ['A tilde was signed as %7E and not as it is', (text) => text.replaceAll('~', '%7E')],
  [
    'A blank, an asterisk or a tilde was encoded as in a form, and not by RFC 3986',
    (text) => text.replaceAll('%20', '+').replaceAll('%2A', '*').replaceAll('~', '%7E'),
  ],
  [
    "One of !'() was signed as it is and not percent-encoded",
    (text) => text.replace(/%(21|27|28|29)/g, (code) => decodeURIComponent(code)),
  ],
  [
    'The percent-encoding was signed in lower case',
    (text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ],
  // An ampersand stays encoded, so that it can be told where a value ends.
  [
    'Parameters were signed without percent-encoding',
    (text) => text.split('%26').map(decodeURIComponent).join('%26'),
  ],
];
