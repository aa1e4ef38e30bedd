import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/codec/read-json.ts';
import { writeJson } from '../../src/codec/write-json.ts';

function read(text: string): unknown {
  return readJson(new TextEncoder().encode(text));
}

/** A text with an integer in it that sends the whole of it down the exact path. */
function besideLongInteger(json: string): string {
  return `{"long":9007199254740993,"value":${json}}`;
}

describe('readJson', () => {
  const anyText = fc.oneof(
    fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.stringify(value)),
    fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.stringify(value, undefined, 2)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.string({ unit: 'binary' }).map((text) => JSON.stringify([text, `${text}12345678901234567`])),
  );

  it('reads what JSON.parse reads, on the exact path as well', () => {
    fc.assert(
      fc.property(anyText, (json) => {
        const hasLong = /(?<![\d.])-?\d{16,}/.test(json.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
        fc.pre(!hasLong);
        const want: unknown = JSON.parse(json);
        expect(read(json)).toStrictEqual(want);
        expect(read(besideLongInteger(json))).toStrictEqual({ long: 9007199254740993n, value: want });
      }),
    );
  });

  it('refuses what JSON.parse refuses, on the exact path as well', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.string({ minLength: 1, maxLength: 3 }), (json, place, noise) => {
        const at = place % (json.length + 1);
        const broken = json.slice(0, at) + noise + json.slice(at);
        fc.pre(!isJson(broken));
        expect(() => read(broken)).toThrow(SyntaxError);
        fc.pre(!isJson(besideLongInteger(broken)));
        expect(() => read(besideLongInteger(broken))).toThrow(SyntaxError);
      }),
    );
  });

  it('keeps every integer exact, wherever it stands', () => {
    const integer = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n });
    const padding = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(padding, integer)), (entries) => {
        const values = read(writeJson(entries, 'x')) as [string, number | bigint][];
        expect(values.map(([text, value]) => [text, BigInt(value)])).toEqual(entries);
      }),
    );
  });

  it.each<[string, unknown]>([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['-9007199254740993', -9007199254740993n],
    ['[1234567890123456789,"1234567890123456789"]', [1234567890123456789n, '1234567890123456789']],
    ['{"1234567890123456789":1234567890123456789}', { '1234567890123456789': 1234567890123456789n }],
    ['0.12345678901234567890', Number('0.1234567890123456789')],
    ['12345678901234567890.5', Number('12345678901234567890.5')],
    ['12345678901234567890e2', Number('1234567890123456789000')],
    ['"a \\" 1234567890123456789"', 'a " 1234567890123456789'],
    ['["\\\\",1234567890123456789]', ['\\', 1234567890123456789n]],
  ])('reads %s', (text, want) => {
    expect(read(text)).toStrictEqual(want);
  });

  it.each(['', ' \r\n', '\ufeff'])('reads %j as null', (text) => {
    expect(read(text)).toBeNull();
  });

  it('gives prototypes to nobody', () => {
    const parsed = read('{"__proto__":{"polluted":1},"id":1234567890123456789}') as object;
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(Object.keys(parsed)).toEqual(['__proto__', 'id']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('reads long texts on the exact path', () => {
    const long = 'x"\\'.repeat(500_000);
    expect(read(JSON.stringify({ long }).replace('}', ',"id":1234567890123456789}'))).toEqual({
      long,
      id: 1234567890123456789n,
    });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
