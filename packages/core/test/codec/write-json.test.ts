import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../src/codec/write-json.ts';
import { ConfigError } from '../../src/errors/errors.ts';
import { readVectors } from '../signing/samples.ts';

const { style } = readVectors('flattening') as {
  style: { readonly style: string; readonly input: unknown; readonly output: string }[];
};

describe('writeJson', () => {
  it.each(style.filter((vector) => vector.style === 'json').map(({ input, output }) => [output, input]))(
    'matches the published vector %s',
    (output, input) => {
      expect(writeJson(input, 'Run.A')).toBe(output);
    },
  );

  it('writes what JSON.stringify writes', () => {
    const value = fc.jsonValue({ stringUnit: 'binary' }).filter(isExact);
    fc.assert(fc.property(value, (json) => writeJson(json, 'Run.A') === JSON.stringify(json)));
  });

  it.each([
    ['a bigint as a number', { a: [12345678901234567890n, -1n] }, '{"a":[12345678901234567890,-1]}'],
    ['a date without milliseconds', [new Date(999)], '["1970-01-01T00:00:00Z"]'],
    ['no absent members', { a: undefined, b: null }, '{"b":null}'],
    ['null for absent elements', Object.assign(new Array(3), { 0: undefined, 2: null }), '[null,null,null]'],
    ['hostile keys', JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
  ])('writes %s', (_, value, want) => {
    expect(writeJson(value, 'Run.A')).toBe(want);
  });

  it.each([
    [
      'half a surrogate pair',
      { b: ['\ud800'] },
      'Run.A.b[0] contains half a surrogate pair, which has no UTF-8 form',
    ],
    ['NaN', { b: Number.NaN }, 'Run.A.b is NaN, which is no number the API knows'],
    [
      'a rounded integer',
      [1e21],
      'Run.A[0] is an integer that a number cannot hold exactly; pass it as a bigint',
    ],
    ['a Map', { b: new Map() }, 'Run.A.b takes a plain object or a list, not an instance of Map'],
    ['a function', { b: () => 1 }, 'Run.A.b takes a single value, not a function'],
  ])('refuses %s, naming where it stands', (_, value, message) => {
    expect(() => writeJson(value, 'Run.A')).toThrow(new ConfigError(message));
  });
});

function isExact(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isExact);
}
