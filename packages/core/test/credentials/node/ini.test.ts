import { assert, property, record, string, stringMatching, uniqueArray } from 'fast-check';
import { parse, stringify } from 'ini';
import { describe, expect, it } from 'vitest';
import { parseIni } from '../../../src/credentials/node/ini.ts';

const plain = (text: string) =>
  Object.fromEntries([...parseIni(text, 'f')].map(([name, keys]) => [name, { ...keys }]));

describe('parseIni', () => {
  it.each([
    ['[a]\nk = v', { a: { k: 'v' } }],
    ['\uFEFF[a]\r\nk=v\r\n', { a: { k: 'v' } }],
    ['# c\n; c\n\n[a] ; c\n  k  =  v w  # c\n', { a: { k: 'v w' } }],
    ['[a]\nk = a#b;c', { a: { k: 'a#b;c' } }],
    ['[a]\nk = "x # y" ; c\nl = ""\nm =\nn = # c', { a: { k: 'x # y', l: '', m: '', n: '' } }],
    ['[a]\nk = {"Version":"1"}', { a: { k: '{"Version":"1"}' } }],
    ['[a]\nk = a=b==', { a: { k: 'a=b==' } }],
    ['[a]\nx = 1\n[b]\nx = 2\n[a]\ny = 3', { a: { x: '1', y: '3' }, b: { x: '2' } }],
    ['[a.b c]\nk = v', { 'a.b c': { k: 'v' } }],
  ])('reads %j', (text, want) => {
    expect(plain(text)).toEqual(want);
  });

  it.each([
    ['[a', 'line 1: neither a [section] nor a key = value'],
    ['[]', 'line 1: neither a [section] nor a key = value'],
    ['[a]\n = v', 'line 2: neither a [section] nor a key = value'],
    ['[a]\nk', 'line 2: neither a [section] nor a key = value'],
    ['k = v', 'line 1: a key before the first [section]'],
    ['[a]\nk = v\nk = w', 'line 3: the key k a second time'],
  ])('refuses %j', (text, message) => {
    expect(() => parseIni(text, 'f')).toThrow(`f, ${message}`);
  });

  it('gives names from a hostile file no power', () => {
    const sections = parseIni('[__proto__]\npolluted = 1\n[constructor]\n__proto__ = x', 'f');
    expect([...sections.keys()]).toEqual(['__proto__', 'constructor']);
    expect(Object.keys(sections.get('constructor') ?? {})).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });

  it('does not slow down on a long hostile line', () => {
    const line = `[a]\n${' '.repeat(50_000)}x${' '.repeat(50_000)}`;
    expect(() => parseIni(line, 'f')).toThrow('f, line 2: neither a [section] nor a key = value');
  });

  const name = stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,10}$/);
  const value = stringMatching(/^[A-Za-z0-9+/:@{},._-][A-Za-z0-9+/:@{},. =_-]{0,20}[A-Za-z0-9=]$/).filter(
    // The library reads these as other types.
    (text) => !/^(true|false|null|".*"|'.*')$/.test(text),
  );

  it('reads what the ini library writes, and as it reads it', () => {
    const keys = uniqueArray(record({ name, value }), {
      selector: (pair) => pair.name,
      minLength: 1,
      maxLength: 6,
    });
    assert(
      property(name, keys, (section, pairs) => {
        const written = stringify({
          [section]: Object.fromEntries(pairs.map((pair) => [pair.name, pair.value])),
        });
        expect(plain(written)).toEqual(JSON.parse(JSON.stringify(parse(written))));
      }),
    );
  });

  it('reads or refuses any text, and never fails otherwise', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        try {
          parseIni(`[a]\n${text}`, 'f');
        } catch (error) {
          expect(error).toMatchObject({
            name: 'CredentialsError',
            message: expect.stringMatching(/^f, line \d+: /),
          });
        }
      }),
    );
  });
});
