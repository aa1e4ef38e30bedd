import { createContext, Script } from 'node:vm';
import { literal } from '../convert/literal.ts';
import type { MetadataSchema } from '../metadata.ts';

/** What a schema asks of its example. */
export interface Fit {
  /** True where the value is a number. */
  readonly isNumber: boolean;
  readonly isSatisfied: (example: string) => boolean;
  /** Returns the first of the schema's own values that the masked one may stand for, if it has such a list. */
  readonly listed: (masked: string) => string | undefined;
}

/** Reads what a schema asks of its example. */
export function fitOf(schema: MetadataSchema): Fit {
  return {
    isNumber: schema.type === 'integer' || schema.type === 'number',
    isSatisfied: (example) =>
      isWithinLimits(example, schema) &&
      (schema.pattern === undefined || matchesPattern(schema.pattern, example)),
    listed: (masked) => schema.enum.map(String).find((value) => standsFor(masked, value)),
  };
}

/** Tells whether a schema asks anything at all. */
export function isDemanding({ limits, pattern, enum: values }: MetadataSchema): boolean {
  return limits.size > 0 || pattern !== undefined || values.length > 0;
}

function isWithinLimits(example: string, { type, limits }: MetadataSchema): boolean {
  const value = type === 'integer' || type === 'number' ? literal(example, type) : example.length;
  if (typeof value !== 'number') return false;
  const limit = (name: string): number => Number(limits.get(name) ?? Number.NaN);
  const [least, most] = type === 'string' ? ['minLength', 'maxLength'] : ['minimum', 'maximum'];
  return !(value < limit(least)) && !(value > limit(most));
}

/** Patterns come from outside, and some take longer than anybody waits: such a one is let pass. */
const patternTimeoutMs = 100;

function matchesPattern(pattern: string, example: string): boolean {
  try {
    const context = createContext({ pattern, example });
    return new Script('new RegExp(pattern, "u").test(example)').runInContext(context, {
      timeout: patternTimeoutMs,
    });
  } catch {
    return true;
  }
}

/** Looks for what a masked value shows, in its order and with something hidden between. */
function standsFor(masked: string, value: string): boolean {
  const [start = '', ...others] = masked.split(/\*{2,}|x{3,}/);
  const end = others.pop() ?? '';
  if (!value.startsWith(start) || !value.endsWith(end)) return false;
  let at = start.length;
  for (const part of others) {
    const found = value.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at < value.length - end.length;
}
