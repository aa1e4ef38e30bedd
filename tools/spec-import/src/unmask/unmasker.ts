import type { MetadataSchema } from '../metadata.ts';
import { type Fit, fitOf } from './fit.ts';
import { type Kind, kinds } from './kinds.ts';
import { plainAsterisks, plainText } from './plain-text.ts';
import { randomFrom } from './random.ts';
import type { Trial } from './segment.ts';

/** Unmasks the examples of one document. */
export type Unmask = (example: string, schema: MetadataSchema) => string;

/** A proposal for a text, and the values of those of its masks that had none yet. */
interface Proposal {
  readonly text: string;
  readonly fresh: ReadonlyMap<string, string>;
}

/** Trials in which an id has its usual length; those in which a mask keeps its own; and all in which it may grow. */
const usualTrials = 24;
const shortTrials = 48;
const fittingTrials = 128;
const maxTrials = 1000;

/**
 * Starts to unmask a document. What is masked becomes a plausible value of the same shape, which follows from the masked
 * text alone: one id of the document stays one id, in whatever text it stands, and two stay two.
 */
export function createUnmasker(): Unmask {
  const values = new Map<string, string>();
  const taken = new Set<string>();
  return (example, schema) => {
    const fit = fitOf(schema);
    const plain = plainText(example);
    const masked = plainAsterisks(plain);
    const chosen = choose((trial, attempt) => propose(masked, trial, attempt, values), { taken, fit });
    if (chosen.text === masked) return plain;
    const listed = fit.listed(masked);
    if (listed !== undefined) return listed;
    for (const [mask, value] of chosen.fresh) {
      values.set(mask, value);
      taken.add(value);
    }
    return chosen.text;
  };
}

/** Takes the first proposal that suits the schema; where none does, the first whose values nothing else has. */
function choose(
  proposeAt: (trial: Trial, attempt: number) => Proposal,
  { taken, fit }: { readonly taken: ReadonlySet<string>; readonly fit: Fit },
): Proposal {
  let free: Proposal | undefined;
  let last: Proposal | undefined;
  for (let attempt = 0; attempt < (free ? fittingTrials : maxTrials); attempt++) {
    last = proposeAt(trialAt(attempt, fit.isNumber), attempt);
    if (!isFree([...last.fresh.values()], taken)) continue;
    if (last.fresh.size === 0 || fit.isSatisfied(last.text)) return last;
    free ??= last;
  }
  return free ?? (last as Proposal);
}

function trialAt(attempt: number, numeric: boolean): Trial {
  return { numeric, usualLengths: attempt < usualTrials, stretch: Math.max(0, attempt - shortTrials) };
}

function isFree(values: readonly string[], taken: ReadonlySet<string>): boolean {
  return new Set(values).size === values.length && !values.some((value) => taken.has(value));
}

function propose(
  masked: string,
  trial: Trial,
  attempt: number,
  values: ReadonlyMap<string, string>,
): Proposal {
  const fresh = new Map<string, string>();
  const fillMatch = (kind: Kind, match: RegExpExecArray): string => {
    const key = keyOf(kind, match[0], trial);
    const value = kind.fill(match, randomFrom(`${attempt} ${key}`), trial);
    if (value === undefined) return match[0];
    const known = values.get(key) ?? fresh.get(key);
    if (known === undefined) fresh.set(key, value);
    return known ?? value;
  };
  const text = kinds.reduce(
    (before, kind) => replaceMatches(before, kind.pattern, (match) => fillMatch(kind, match)),
    masked,
  );
  return { text, fresh };
}

/** The same asterisks may hide a number in one place and a word in another. */
function keyOf({ name }: Kind, text: string, { numeric }: Trial): string {
  return `${numeric && /^\*+$/.test(text) ? 'number' : name} ${text}`;
}

function replaceMatches(text: string, pattern: RegExp, replace: (match: RegExpExecArray) => string): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    result += text.slice(end, match.index) + replace(match);
    end = match.index + match[0].length;
  }
  return result + text.slice(end);
}
