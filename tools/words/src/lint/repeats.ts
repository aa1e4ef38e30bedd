import type { ProductWords, WordedField } from '../product-words.ts';
import type { Finding } from './finding.ts';

/** Words that say nothing by themselves. */
const empty = new Set(
  'a an the of in on for to and or is are was be this that these those its it which with by as at from id ids list all each'.split(
    ' ',
  ),
);

/** Finds texts that say nothing which the name of the field, of what it belongs to, or of the operation does not say. */
export function findRepeats({ fields, words }: ProductWords): readonly Finding[] {
  return [
    ...[...silentWords(fields)].map(({ key, place, text }) => ({
      subject: key,
      place,
      problem: `"${text}" says no more than the name does`,
    })),
    ...words.operations
      .filter(({ name, summary }) => saysNothing(summary, name))
      .map(({ name, place, summary }) => ({
        subject: name,
        place,
        problem: `"${summary}" says no more than the name does`,
      })),
  ];
}

/** The field words that say nothing in some place where they show. */
export function silentWords(fields: readonly WordedField[]): ReadonlySet<NonNullable<WordedField['words']>> {
  return new Set(
    fields.flatMap(({ words, path, operation }) =>
      words !== undefined && words.values.size === 0 && saysNothing(words.text, `${path}.${operation}`)
        ? [words]
        : [],
    ),
  );
}

function saysNothing(text: string, names: string): boolean {
  const known = new Set(stems(names.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')));
  return stems(text).every((word) => known.has(word) || empty.has(word));
}

/** Without endings, so that "deletes disks" is what `DeleteDisk` says. */
function stems(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) =>
    empty.has(word) ? word : word.replace(/(?<=^.{3,})(ies|es|s|ed|ing|e|y)$/, ''),
  );
}
