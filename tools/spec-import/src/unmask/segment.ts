import type { Random } from './random.ts';

// Without x, y and z, which masks are written with: what fills a mask must never look like one.
const lower = 'abcdefghijklmnopqrstuvw';
const upper = lower.toUpperCase();
const digits = '0123456789';

/** What a part of a value may consist of. */
export const alphabets: Readonly<Record<AlphabetName, string>> = {
  digits,
  hex: `${digits}abcdef`,
  upperHex: `${digits}ABCDEF`,
  lower,
  upper,
  lowerAndDigits: lower + digits,
  upperAndDigits: upper + digits,
  all: lower + upper + digits,
};

type AlphabetName =
  | 'digits'
  | 'hex'
  | 'upperHex'
  | 'lower'
  | 'upper'
  | 'lowerAndDigits'
  | 'upperAndDigits'
  | 'all';

/** How a mask is filled on one of several trials: with what, and how long. */
export interface Trial {
  /** True where the result must be a number. */
  readonly numeric: boolean;
  /** False where a mask stands for as many characters as it has. */
  readonly usualLengths: boolean;
  /** Characters more than a mask has. */
  readonly stretch: number;
}

/**
 * A run of what hides characters inside of a segment, which is letters, digits and asterisks. Letters must begin a run
 * of themselves: a search that could begin anywhere in it would take too long in the texts that some would send.
 */
const run = new RegExp(
  [
    '(?<!x)x{2,}\\*{2,}',
    '\\*{2,}',
    ...['x{3,}', 'X{3,}', 'y{4,}', 'Y{4,}', 'z{4,}', 'Z{4,}'].map((each) => `(?<!${each.charAt(0)})${each}$`),
    '(?<=[a-z0-9])\\*(?=[a-z0-9])',
  ].join('|'),
);
const runs: RegExp = new RegExp(run, 'g');

/** Tells whether characters of a segment are hidden. */
export function isMasked(segment: string): boolean {
  return run.test(segment);
}

/** Returns what a segment shows. */
export function revealed(segment: string): string {
  return segment.replace(runs, '');
}

/** Fills the masks of a segment so that the whole has `usual` characters, if it is given and there is room for that. */
export function fillSegment(segment: string, random: Random, trial: Trial, usual?: number): string {
  const shown = revealed(segment);
  const alphabet = trial.numeric ? digits : alphabetLike(shown, usual !== undefined);
  const missing = trial.usualLengths && usual !== undefined ? usual - shown.length : 0;
  const all = [...segment.matchAll(runs)].length;
  let seen = 0;
  return segment.replace(runs, (mask) => {
    seen++;
    if (missing >= 2) return random.text(alphabet, seen === all ? missing - (all - 1) : 1);
    return random.text(alphabet, mask.length + trial.stretch);
  });
}

/** Ids mix letters and digits, whatever the few characters that are shown; other words go on as they begin. */
function alphabetLike(shown: string, isId: boolean): string {
  if (isId && shown.length < 12) return alphabets.lowerAndDigits;
  const [, alphabet] = forms.find(([form]) => form.test(shown)) ?? [];
  return alphabet ?? alphabets.all;
}

const forms: readonly (readonly [RegExp, string])[] = [
  [/^$/, alphabets.lowerAndDigits],
  [/^\d+$/, alphabets.digits],
  [/^(?=.*\d)[0-9a-f]+$/, alphabets.hex],
  [/^(?=.*\d)[0-9A-F]+$/, alphabets.upperHex],
  [/^[a-z]+$|^([A-Z]+[a-z]+)+$/, alphabets.lower],
  [/^[A-Z]{2,}$/, alphabets.upper],
  [/^[0-9a-z]+$/, alphabets.lowerAndDigits],
  [/^[0-9A-Z]+$/, alphabets.upperAndDigits],
];
