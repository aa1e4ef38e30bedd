import { GenerateError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { isObject, setMember } from '../merge.ts';
import { chooseWords } from './choose-words.ts';
import { type DocumentField, documentFields, documentOperations } from './document-fields.ts';
import type { FieldWords, OperationWords, Place, Words } from './model.ts';

const maxProblems = 20;

/**
 * Writes words into a document, as the descriptions of its operations and fields. Words that fit nothing, that never show,
 * or that are written twice are an error: the spec has moved on, or somebody could change a text and see no change.
 */
export function applyWords(document: unknown, words: Words): void {
  const problems = [
    ...applyToOperations(document, words.operations),
    ...applyToFields(document, words.fields),
  ];
  if (problems.length === 0) return;
  const more = problems.length > maxProblems ? [`… and ${problems.length - maxProblems} more`] : [];
  throw new GenerateError([...problems.slice(0, maxProblems), ...more].join('\n'));
}

function applyToOperations(document: unknown, words: readonly OperationWords[]): readonly string[] {
  const operations = new Map(documentOperations(document).map(({ name, node }) => [name, node]));
  const problems: string[] = [];
  for (const [name, [first, second]] of groupBy(words, (entry) => entry.name)) {
    const node = operations.get(name);
    if (first === undefined) continue;
    if (second !== undefined)
      problems.push(problem(second.place, `${name} has words in ${first.place.file} already`));
    else if (node === undefined) problems.push(problem(first.place, `there is no operation ${name}`));
    else if (isDescribed(node))
      problems.push(problem(first.place, `${name} has words in the spec or its overlay`));
    else describeOperation(node, first);
  }
  return problems;
}

function describeOperation(node: object, { summary, description, instead }: OperationWords): void {
  setMember(node, 'summary', summary);
  if (description !== '') setMember(node, 'description', description);
  if (instead !== '') setMember(node, 'x-acs-instead', instead);
}

function applyToFields(document: unknown, words: readonly FieldWords[]): readonly string[] {
  const { chosen, unmatched, hidden } = chooseWords(documentFields(document), words);
  const problems = [
    ...twice(words).map(({ key, place }) => problem(place, `"${key}" is written twice`)),
    ...ofProduct(unmatched).map(({ key, place }) => problem(place, `"${key}" matches nothing`)),
    ...ofProduct(hidden).map(({ key, place }) =>
      problem(place, `"${key}" never shows, since narrower words do`),
    ),
  ];
  for (const [field, entry] of chosen) {
    if (!isDescribed(field.node)) describeField(field, entry);
    else if (entry.reach === 'operation') {
      problems.push(problem(entry.place, `${field.path} has words in the spec or its overlay`));
    }
  }
  return problems;
}

/** What all products share need not be in each of them. */
function ofProduct(words: readonly FieldWords[]): readonly FieldWords[] {
  return words.filter(({ reach }) => reach !== 'common');
}

function twice(words: readonly FieldWords[]): readonly FieldWords[] {
  const scopes = groupBy(words, ({ key, reach, operations, direction }) =>
    JSON.stringify([key, reach, [...(operations ?? [])], direction]),
  );
  return [...scopes.values()].flatMap((entries) => entries.slice(1));
}

function describeField({ node, schema }: DocumentField, { text, values, instead }: FieldWords): void {
  setMember(node, 'description', text);
  if (instead !== '') setMember(node, 'x-acs-instead', instead);
  if (values.size > 0) setMember(schema, 'x-acs-enum-titles', Object.fromEntries(values));
}

function isDescribed(node: unknown): boolean {
  return isObject(node) && (Object.hasOwn(node, 'description') || Object.hasOwn(node, 'summary'));
}

function problem({ file, line }: Place, what: string): string {
  return `${file}:${line}: ${what}`;
}
