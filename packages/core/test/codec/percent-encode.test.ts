import { describe, expect, it } from 'vitest';
import { encodePairs, percentEncode } from '../../src/codec/percent-encode.ts';

describe('percentEncode', () => {
  it.each([
    ['AZaz09-_.~', 'AZaz09-_.~'],
    [' ', '%20'],
    ['+', '%2B'],
    ["!'()*", '%21%27%28%29%2A'],
    ['/a%2F', '%2Fa%252F'],
    ['测é😀', '%E6%B5%8B%C3%A9%F0%9F%98%80'],
    ['\r\n\0', '%0D%0A%00'],
    ['', ''],
  ])('writes %j as %s', (text, want) => {
    expect(percentEncode(text)).toBe(want);
  });

  it('throws for half a surrogate pair', () => {
    expect(() => percentEncode('\ud800')).toThrow(URIError);
  });
});

describe('encodePairs', () => {
  it('keeps the sign of an empty value and the order given', () => {
    expect(
      encodePairs([
        ['b', ''],
        ['a', '1&2'],
      ]),
    ).toBe('b=&a=1%262');
    expect(encodePairs([])).toBe('');
  });
});
