import { type Pair, readPairs } from '../params/pairs.ts';
import { Refusal } from '../refusal.ts';

/** Where an operation stands: at `/`, or, in the resource style, at a path with places for values. */
export interface Route {
  /** Returns the values that a path and a query hold, by name; nothing where they are another operation's. */
  match(path: string, query: readonly Pair[]): ReadonlyMap<string, string> | undefined;
  /** How much of it is spelled out. Of two routes for one path, the more literal one is meant. */
  readonly weight: number;
  /** Names of query parameters that belong to the path, as `type` does to `/logs?type=cursor`. */
  readonly fixedNames: ReadonlySet<string>;
}

interface Segment {
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

const placeholder = /\{([^{}]+)\}|\[([^[\]]+)\]/;

/** No resource has a longer name, and matching takes longer than one would like to wait. */
const maxSegmentLength = 4_096;

/** Takes a path such as `/clusters/{ClusterId}:stop?type=force` apart. */
export function createRoute(template: string): Route {
  const [path = '', fixed = ''] = template.split(/\?(.*)/s);
  const segments = segmentsOf(path).map(readSegment);
  const fixedQuery = readPairs(fixed);
  return {
    weight: path.replace(new RegExp(placeholder, 'g'), '').length + fixed.length,
    fixedNames: new Set(fixedQuery.map(([name]) => name)),
    match: (sent, query) => {
      const parts = segmentsOf(sent).map(decodeSegment);
      const isFixed = fixedQuery.every(([name, value]) => query.some(([n, v]) => n === name && v === value));
      if (parts.length !== segments.length || !isFixed) return undefined;
      return matchAll(segments, parts);
    },
  };
}

function segmentsOf(path: string): string[] {
  return path.replace(/^\//, '').split('/');
}

function readSegment(text: string): Segment {
  const names: string[] = [];
  // Splitting by a pattern with groups leaves the names between the literal parts.
  const parts = text.split(placeholder).filter((part) => part !== undefined);
  const isName = (index: number) => index % 2 === 1;
  const source = parts.map((part, index) => {
    if (isName(index)) names.push(part);
    return isName(index) ? '(.+)' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return { pattern: new RegExp(`^${source.join('')}$`, 's'), names };
}

function matchAll(
  segments: readonly Segment[],
  parts: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  for (const [index, { pattern, names }] of segments.entries()) {
    const found = pattern.exec(parts[index] ?? '');
    if (found === null) return undefined;
    for (const [place, name] of names.entries()) values.set(name, found[place + 1] ?? '');
  }
  return values;
}

function decodeSegment(text: string): string {
  if (text.length > maxSegmentLength) {
    throw new Refusal(
      400,
      'RequestTooLarge',
      `A part of a path may have ${maxSegmentLength} characters at most.`,
    );
  }
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(400, 'InvalidParameter', 'The path is not percent-encoded UTF-8.');
  }
}
