import type { Facts, Limit } from '../model/types.ts';
import type { DocLine, DocTag, Prose } from '../print/comment.ts';
import { codeSpan } from '../print/markdown.ts';

const maxValueLength = 160;

/** Makes the documentation of a field or parameter: its words, what its values mean, and facts. */
export function factLines(facts: Facts): readonly DocLine[] {
  return [...wordLines(facts), ...deprecationLines(facts)];
}

function wordLines(facts: Facts): readonly DocLine[] {
  const described = descriptionLines(facts.description);
  const told = toldFacts(facts);
  const meanings = [...facts.meanings].map(([value, meaning]) => ({
    prose: `- ${codeSpan(value)}: ${meaning}`,
  }));
  const last = described.at(-1);
  // A line that follows a list would belong to its last point.
  if (meanings.length > 0) return [...described, ...meanings, '', told];
  return last === undefined ? [told] : [...described.slice(0, -1), { ...last, facts: told }];
}

/** Tells the default, the limits and the example of a value, in sentences. */
export function toldFacts(facts: Facts): string {
  return [...defaultSentence(facts), ...limitSentences(facts.limits), ...exampleSentence(facts)].join(' ');
}

/** Splits a description into the lines that its author made. */
export function descriptionLines(description: string): readonly Prose[] {
  return description
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((prose) => ({ prose }));
}

/** Makes the tag of what its vendor advises against. */
export function deprecationLines({
  deprecated,
  instead,
}: Pick<Facts, 'deprecated' | 'instead'>): readonly DocTag[] {
  if (!deprecated) return [];
  return [{ tag: 'deprecated', text: insteadSentence(instead) }];
}

/** Says what to use in the place of what is deprecated. */
export function insteadSentence(instead: string): string {
  if (instead === '') return 'The vendor advises against its use.';
  const kind = instead.includes(':') ? ', an operation of another product,' : '';
  return `Use \`${instead}\`${kind} instead.`;
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
