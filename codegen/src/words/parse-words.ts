import { GenerateError } from '../errors.ts';
import type { Direction, FieldWords, OperationWords, Reach, Words } from './model.ts';
import { type LinedEntry, type LinedMap, readLinedMap } from './yaml-map.ts';

/** Whom the texts of a file are for. */
export interface Audience {
  /** The file's own path, from the workspace's root. */
  readonly file: string;
  /** What its `everywhere` reaches: a product, or all of them. */
  readonly everywhere: 'product' | 'common';
}

/** For whom an entry is written. */
type Scope = Pick<FieldWords, 'reach' | 'operations' | 'direction'>;

const sections = ['operations', 'fields', 'everywhere'];
const ofOperation = ['summary', 'description', 'instead', 'request', 'response'];
const ofField = ['text', 'values', 'instead', 'request', 'response'];

/** Reads the text of a file with words. */
export function parseWords(text: string, audience: Audience): Words {
  const { operations, fields, everywhere } = membersOf(readLinedMap(text), sections);
  const own = entriesOf(operations);
  if (audience.everywhere === 'common' && (operations ?? fields)) {
    throw new GenerateError('a file for every product has "everywhere" alone');
  }
  return {
    operations: own.map((entry) => operationWords(entry, audience)),
    fields: [
      ...own.flatMap((entry) => operationFields(entry, audience)),
      ...fieldEntries(fields, scope('file', new Set(own.map(({ key }) => key))), audience),
      ...fieldEntries(everywhere, scope(audience.everywhere, undefined), audience),
    ],
  };
}

function scope(reach: Reach, operations: Scope['operations'], direction?: Direction): Scope {
  return { reach, operations, direction };
}

function operationWords({ key, line, value }: LinedEntry, { file }: Audience): OperationWords {
  const { summary, description, instead } = membersOf(mapOf(value, line, key), ofOperation);
  return {
    name: key,
    summary: requiredText(summary, line, `${key} has no "summary"`),
    description: textOf(description),
    instead: textOf(instead),
    place: { file, line },
  };
}

function operationFields({ key, line, value }: LinedEntry, audience: Audience): readonly FieldWords[] {
  const { request, response } = membersOf(mapOf(value, line, key), ofOperation);
  const only = new Set([key]);
  return [
    ...fieldEntries(request, scope('operation', only, 'request'), audience),
    ...fieldEntries(response, scope('operation', only, 'response'), audience),
  ];
}

function fieldEntries(section: LinedEntry | undefined, of: Scope, audience: Audience): readonly FieldWords[] {
  return entriesOf(section).flatMap((entry) => fieldWords(entry, of, audience));
}

/** One text, or one for each half. */
function fieldWords(entry: LinedEntry, of: Scope, audience: Audience): readonly FieldWords[] {
  const { key, line, value } = entry;
  const place = { file: audience.file, line };
  const plain = { key, ...of, values: new Map(), instead: '', place };
  if (typeof value === 'string') return [{ ...plain, text: value }];
  const { text, values, instead, request, response } = membersOf(value, ofField);
  const halves = [
    halfOf(request, 'request', of, audience),
    halfOf(response, 'response', of, audience),
  ].flat();
  if (halves.length > 0 && text === undefined) {
    const misplaced = values ?? instead;
    if (misplaced !== undefined)
      throw new GenerateError(`line ${misplaced.line}: "${misplaced.key}" needs a "text" beside it`);
    return halves.map((half) => ({ ...half, key }));
  }
  const own: FieldWords = {
    ...plain,
    text: requiredText(text, line, `${key} has no "text"`),
    values: new Map(
      entriesOf(values).map((one) => [one.key, requiredText(one, one.line, `${one.key} has no text`)]),
    ),
    instead: textOf(instead),
  };
  return [own, ...halves.map((half) => ({ ...half, key }))];
}

function halfOf(
  half: LinedEntry | undefined,
  direction: Direction,
  of: Scope,
  audience: Audience,
): readonly FieldWords[] {
  if (half === undefined) return [];
  if (of.direction !== undefined)
    throw new GenerateError(`line ${half.line}: this is about one half already`);
  return fieldWords(half, { ...of, direction }, audience);
}

function membersOf(
  map: LinedMap,
  known: readonly string[],
): Readonly<Record<string, LinedEntry | undefined>> {
  for (const { key, line } of map.entries) {
    if (!known.includes(key))
      throw new GenerateError(`line ${line}: "${key}" is none of ${known.join(', ')}`);
  }
  return Object.fromEntries(map.entries.map((entry) => [entry.key, entry]));
}

function entriesOf(section: LinedEntry | undefined): readonly LinedEntry[] {
  return section === undefined ? [] : mapOf(section.value, section.line, section.key).entries;
}

function mapOf(value: LinedEntry['value'], line: number, key: string): LinedMap {
  if (typeof value === 'string') throw new GenerateError(`line ${line}: "${key}" has to be a map`);
  return value;
}

function textOf(entry: LinedEntry | undefined): string {
  if (entry === undefined) return '';
  if (typeof entry.value !== 'string')
    throw new GenerateError(`line ${entry.line}: "${entry.key}" has to be a text`);
  return entry.value;
}

function requiredText(entry: LinedEntry | undefined, line: number, problem: string): string {
  if (entry === undefined) throw new GenerateError(`line ${line}: ${problem}`);
  return textOf(entry);
}
