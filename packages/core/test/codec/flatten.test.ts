import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/codec/flatten.ts';
import type { Pair } from '../../src/codec/wire.ts';
import { ConfigError } from '../../src/errors/errors.ts';
import { readVectors } from '../signing/samples.ts';

interface Vectors {
  readonly query: {
    readonly name: string;
    readonly inputJson: string;
    readonly output: Record<string, string>;
  }[];
  readonly mapToFlatStyle: {
    readonly output: Record<string, unknown>;
    readonly flattenedUnderTags: Record<string, string>;
  }[];
}

const vectors = readVectors('flattening') as Vectors;
const special = 'big-and-special-numbers';

function flattened(fields: Record<string, unknown>): Pair[] {
  const pairs: Pair[] = [];
  for (const [name, value] of Object.entries(fields)) flatten(pairs, name, value, `Run.${name}`);
  return pairs;
}

/** JSON has neither `undefined` nor a negative zero: the vectors spell them. */
function revive(_key: string, value: unknown): unknown {
  return value === '__-0__' ? -0 : value;
}

function withUndefined(value: unknown): unknown {
  if (value === '__undefined__') return undefined;
  if (Array.isArray(value)) return value.map(withUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withUndefined(member)]));
}

describe('flatten with the published vectors', () => {
  const rows = vectors.query.map((vector) => [vector.name, vector] as const);

  it.each(rows.filter(([name]) => name !== special))('matches %s', (_, { inputJson, output }) => {
    const fields = withUndefined(JSON.parse(inputJson, revive)) as Record<string, unknown>;
    expect(Object.fromEntries(flattened(fields))).toEqual(output);
  });

  it('matches big-and-special-numbers, apart from a rounded integer, which it refuses by design', () => {
    const { inputJson = '', output = {} } = vectors.query.find(({ name }) => name === special) ?? {};
    const { a, ...rest } = JSON.parse(inputJson, revive) as Record<string, unknown>;
    const { a: rounded, ...wanted } = output;
    expect(wanted).toHaveProperty('b', '0');
    expect(Object.fromEntries(flattened(rest))).toEqual(wanted);
    expect(rounded).toBe(String(a));
    expect(() => flattened({ a })).toThrow('Run.a is an integer that a number cannot hold exactly');
  });

  it('matches keys that carry their length', () => {
    const [{ output, flattenedUnderTags } = { output: {}, flattenedUnderTags: {} }] = vectors.mapToFlatStyle;
    expect(Object.fromEntries(flattened({ Tags: output }))).toEqual(flattenedUnderTags);
  });
});

describe('flatten', () => {
  it.each<[string, unknown, Pair[]]>([
    ['a bigint', 2n ** 63n, [['A', '9223372036854775808']]],
    ['a date', new Date('2024-01-02T03:04:05.678Z'), [['A', '2024-01-02T03:04:05Z']]],
    ['dates in lists', [new Date(0)], [['A.1', '1970-01-01T00:00:00Z']]],
    [
      'a map with hostile keys',
      JSON.parse('{"__proto__":"x","constructor":"y"}'),
      [
        ['A.__proto__', 'x'],
        ['A.constructor', 'y'],
      ],
    ],
    ['an object without prototype', Object.assign(Object.create(null), { B: 1 }), [['A.B', '1']]],
    ['a list with holes', Object.assign([], { 1: 'x' }), [['A.2', 'x']]],
  ])('writes %s', (_, value, want) => {
    expect(flattened({ A: value })).toEqual(want);
  });

  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  it.each([
    [
      'half a surrogate pair',
      { B: ['x', '\udc00'] },
      'Run.A.B[1] contains half a surrogate pair, which has no UTF-8 form',
    ],
    [
      'half a surrogate pair in a key',
      { '\ud800': 1 },
      'Run.A.\ud800 contains half a surrogate pair, which has no UTF-8 form',
    ],
    ['NaN', [Number.NaN], 'Run.A[0] is NaN, which is no number the API knows'],
    ['infinity', Number.NEGATIVE_INFINITY, 'Run.A is -Infinity, which is no number the API knows'],
    [
      'a rounded integer',
      2 ** 53,
      'Run.A is an integer that a number cannot hold exactly; pass it as a bigint',
    ],
    ['an invalid date', new Date(Number.NaN), 'Run.A is an invalid date'],
    ['a Map', { B: new Map() }, 'Run.A.B takes a plain object or a list, not an instance of Map'],
    ['a Set', new Set(), 'Run.A takes a plain object or a list, not an instance of Set'],
    ['bytes', new Uint8Array(2), 'Run.A takes a plain object or a list, not an instance of Uint8Array'],
    ['a function', [() => 1], 'Run.A[0] takes a single value, not a function'],
    ['a symbol', Symbol('x'), 'Run.A takes a single value, not a symbol'],
  ])('refuses %s, naming where it stands', (_, value, message) => {
    expect(() => flattened({ A: value })).toThrow(new ConfigError(message));
  });

  it('refuses a value that contains itself', () => {
    expect(() => flattened({ A: cyclic })).toThrow(/is nested deeper than 64 levels, or contains itself$/);
  });
});
