import type { ProductWords, WordedField } from '../product-words.ts';
import type { Finding } from './finding.ts';

/** Finds texts that tell another default, another range or other values than the schema has. */
export function findContradictions({ fields }: ProductWords): readonly Finding[] {
  return [...wordsWithSchemas(fields)].flatMap(([words, schemas]) => {
    const { key: subject, place } = words;
    return [
      ...defaultProblems(words.text, schemas),
      ...rangeProblems(words.text, schemas),
      ...valueProblems(words, schemas),
    ].map((problem) => ({ subject, place, problem }));
  });
}

type FieldWords = NonNullable<WordedField['words']>;
type Schema = WordedField['schema'];

/** The schemas of all fields that show a text. */
function wordsWithSchemas(fields: readonly WordedField[]): ReadonlyMap<FieldWords, readonly Schema[]> {
  const found = new Map<FieldWords, Schema[]>();
  for (const { words, schema } of fields) {
    if (words !== undefined) found.set(words, [...(found.get(words) ?? []), schema]);
  }
  return found;
}

/** A text may tell of a default that the schema is silent about. */
function defaultProblems(text: string, schemas: readonly Schema[]): readonly string[] {
  const told = /\b(?:[Dd]efault(?:s to)?(?: is|:)?|[Ll]eft out means) `([^`]+)`/.exec(text)?.[1];
  if (told === undefined) return [];
  const known = schemas.flatMap((schema) => ('default' in schema ? [String(schema.default)] : []));
  return known.length === 0 || known.includes(told)
    ? []
    : [`it tells the default ${told}, and the schema ${known[0]}`];
}

const limitPairs = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
] as const;

/** A range is a contradiction where the schema has ranges, and none of them is this one. */
function rangeProblems(text: string, schemas: readonly Schema[]): readonly string[] {
  const told = /\b(\d[\d,]*) to (\d[\d,]*)\b/
    .exec(text)
    ?.slice(1, 3)
    .map((end) => end.replaceAll(',', ''));
  if (told === undefined) return [];
  const known = schemas.flatMap((schema) =>
    limitPairs.flatMap(([low, high]) =>
      low in schema && high in schema ? [`${schema[low]} to ${schema[high]}`] : [],
    ),
  );
  const range = told.join(' to ');
  return known.length === 0 || known.includes(range)
    ? []
    : [`it tells the range ${range}, and the schema ${known[0]}`];
}

/** A field without an enum may have values that only documentation tells. */
function valueProblems({ values }: FieldWords, schemas: readonly Schema[]): readonly string[] {
  const lists = schemas.map((schema) => schema.enum);
  if (lists.some((list) => !Array.isArray(list))) return [];
  const known = new Set(lists.flat().map(String));
  return [...values.keys()]
    .filter((value) => !known.has(value))
    .map((value) => `it explains ${value}, which no schema has`);
}
