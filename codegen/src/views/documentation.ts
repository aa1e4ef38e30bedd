import type { Facts, Limit } from '../model/types.ts';
import type { DocTag } from '../print/comment.ts';
import { codeSpan } from '../print/markdown.ts';

const maxValueLength = 160;

/** A line of a documentation comment. */
export type DocLine = string | DocTag;

/** Makes the documentation of a field or parameter, out of facts alone. */
export function factLines(facts: Facts): readonly DocLine[] {
  const sentences = [...defaultSentence(facts), ...limitSentences(facts.limits), ...exampleSentence(facts)];
  return [
    ...descriptionLines(facts.description),
    ...(sentences.length === 0 ? [] : [sentences.join(' ')]),
    ...deprecationLines(facts.deprecated),
  ];
}

/** Splits a description into the lines that its author made. */
export function descriptionLines(description: string): readonly string[] {
  return description.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
}

/** Makes the tag of what its vendor advises against. */
export function deprecationLines(deprecated: boolean): readonly DocTag[] {
  return deprecated ? [{ tag: 'deprecated', text: 'The vendor advises against its use.' }] : [];
}

function defaultSentence(facts: Facts): readonly string[] {
  return facts.default === undefined ? [] : [`Default: ${valueSpan(facts.default)}.`];
}

function exampleSentence(facts: Facts): readonly string[] {
  return facts.example === undefined || facts.example === '' ? [] : [`Example: ${valueSpan(facts.example)}.`];
}

function valueSpan(value: unknown): string {
  const characters = [...(typeof value === 'string' ? value : JSON.stringify(value))];
  const isLong = characters.length > maxValueLength;
  return codeSpan(isLong ? `${characters.slice(0, maxValueLength).join('')}…` : characters.join(''));
}

type Limits = ReadonlyMap<Limit, string>;

function limitSentences(limits: Limits): readonly string[] {
  return [
    ...rangeSentence('Range', ['minimum', 'maximum'], limits),
    ...single('Greater than', 'exclusiveMinimum', limits),
    ...single('Less than', 'exclusiveMaximum', limits),
    ...single('A multiple of', 'multipleOf', limits),
    ...rangeSentence('Characters', ['minLength', 'maxLength'], limits),
    ...rangeSentence('Items', ['minItems', 'maxItems'], limits),
    ...single('Pattern:', 'pattern', limits),
  ];
}

function rangeSentence(label: string, ends: readonly [Limit, Limit], limits: Limits): readonly string[] {
  const [low, high] = ends.map((end) => limits.get(end));
  if (low !== undefined && high !== undefined) return [`${label}: ${valueText(low)} to ${valueText(high)}.`];
  if (low !== undefined) return [`${label}: at least ${valueText(low)}.`];
  return high === undefined ? [] : [`${label}: at most ${valueText(high)}.`];
}

function single(label: string, limit: Limit, limits: Limits): readonly string[] {
  const value = limits.get(limit);
  return value === undefined ? [] : [`${label} ${valueText(value)}.`];
}

function valueText(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? value : codeSpan(value);
}
