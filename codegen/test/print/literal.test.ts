import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type Data, dataLiteral, propertyKey, stringLiteral } from '../../src/print/literal.ts';
import { hostileTexts } from '../hostile.ts';
import { parseModule } from './typescript.ts';

describe('stringLiteral', () => {
  it.each(hostileTexts)('evaluates to the text that it was made of: %j', (text) => {
    expect(vm.runInNewContext(stringLiteral(text))).toBe(text);
  });

  it.each(hostileTexts)('has only characters that one can see: %j', (text) => {
    expect(stringLiteral(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});

describe('propertyKey', () => {
  it.each(hostileTexts)('declares one property of that name: %j', (name) => {
    const file = parseModule(`interface A { ${propertyKey(name)}: string }`);
    const [declaration, ...others] = file.statements;
    const members = (declaration as unknown as { members: { name: { text: string } }[] }).members;
    expect(others).toEqual([]);
    expect(members.map((member) => member.name.text)).toEqual([name]);
  });
});

describe('dataLiteral', () => {
  it.each(hostileTexts)('makes an own property of any key: %j', (key) => {
    const value: object = vm.runInThisContext(`(${dataLiteral(new Map([[key, 'value']]))})`);
    expect(Object.entries(value)).toEqual([[key, 'value']]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('keeps nested data', () => {
    const data: Data = new Map<string, Data>([
      ['text', 'x'.repeat(120)],
      ['list', [1, true, new Map([['a', 'b']])]],
      ['empty', new Map()],
      ['none', []],
    ]);
    expect(vm.runInThisContext(`(${dataLiteral(data)})`)).toEqual({
      text: 'x'.repeat(120),
      list: [1, true, { a: 'b' }],
      empty: {},
      none: [],
    });
  });

  it('puts an entry on one line where it fits, and on several where it does not', () => {
    const short: Data = new Map([['a', new Map([['b', 'c']])]]);
    expect(dataLiteral(short)).toBe("{\n  a: { b: 'c' },\n}");
    const long: Data = new Map([['a', new Map([['b', 'c'.repeat(120)]])]]);
    expect(dataLiteral(long)).toBe(`{\n  a: {\n    b: '${'c'.repeat(120)}',\n  },\n}`);
  });
});
