import type { Selection } from './document.ts';

/**
 * Tells whether a text matches a pattern, in which a `*` stands for any number of characters and a `?` for one. Only the last `*`
 * is ever tried again, so the time grows with the length of the text and never explodes, whatever the pattern.
 */
export function matches(pattern: string, text: string): boolean {
  let [inPattern, inText] = [0, 0];
  let [star, from] = [-1, 0];
  while (inText < text.length) {
    const sign = pattern[inPattern];
    if (sign === '*') {
      star = inPattern;
      from = inText;
      inPattern += 1;
    } else if (sign === '?' || sign === text[inText]) {
      inPattern += 1;
      inText += 1;
    } else if (star >= 0) {
      from += 1;
      inText = from;
      inPattern = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[inPattern] === '*') inPattern += 1;
  return inPattern === pattern.length;
}

/** Tells whether a text is one of those that a statement means. */
export function selects({ patterns, excludes }: Selection, text: string): boolean {
  return patterns.some((pattern) => matches(pattern, text)) !== excludes;
}

/** Tells the same of the name of an operation, whose case does not matter. */
export function selectsAction({ patterns, excludes }: Selection, action: string): boolean {
  const name = action.toLowerCase();
  return patterns.some((pattern) => matches(pattern.toLowerCase(), name)) !== excludes;
}
