/**
 * Characters that end a line for some reader, that hide, or that turn text around: none of them may reach a generated
 * file as it is, or what a reviewer sees is not what a compiler reads.
 */
const unprintable: RegExp = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Writes each unprintable character as a JavaScript escape. */
export function escapeUnprintable(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(unprintable, (character) =>
    [...Array(character.length).keys()].map((index) => unicodeEscape(character.charCodeAt(index))).join(''),
  );
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** Puts a text on one line and leaves out what cannot be printed. */
export function oneLine(text: string): string {
  if (!/[^ -~]| {2}|^ | $/.test(text)) return text;
  return text.replace(/\s+/gu, ' ').replace(unprintable, '').trim();
}
