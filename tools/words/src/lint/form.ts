import type { ProductWords } from '../product-words.ts';
import type { Finding } from './finding.ts';

/** What an editor shows well at one glance, in characters. */
export const maxLengths = { summary: 140, description: 800, field: 320, value: 160 } as const;

/** Finds texts that are too long for an editor, or that do not end as a sentence does. */
export function findBadForm({ words }: ProductWords): readonly Finding[] {
  return [
    ...words.operations.flatMap(({ name: subject, summary, description, place }) => [
      ...formProblems(summary, maxLengths.summary).map((problem) => ({
        subject,
        place,
        problem: `the summary ${problem}`,
      })),
      ...(description === '' ? [] : formProblems(description, maxLengths.description)).map((problem) => ({
        subject,
        place,
        problem: `the description ${problem}`,
      })),
    ]),
    ...words.fields.flatMap(({ key: subject, text, values, place }) => [
      ...formProblems(text, maxLengths.field).map((problem) => ({
        subject,
        place,
        problem: `the text ${problem}`,
      })),
      ...[...values].flatMap(([value, meaning]) =>
        formProblems(meaning, maxLengths.value).map((problem) => ({
          subject,
          place,
          problem: `the meaning of ${value} ${problem}`,
        })),
      ),
    ]),
  ];
}

function formProblems(text: string, limit: number): readonly string[] {
  return [
    ...(text.length > limit ? [`has ${text.length} characters, more than ${limit}`] : []),
    ...(/[.:]$/.test(text) ? [] : ['does not end with a period']),
    ...((text.match(/`/g) ?? []).length % 2 === 0 ? [] : ['has a backtick without its partner']),
  ];
}
