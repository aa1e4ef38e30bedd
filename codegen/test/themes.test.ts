import { describe, expect, it } from 'vitest';
import { themesByWords } from '../src/themes.ts';
import type { Words } from '../src/words/model.ts';

const noWords: Words = { operations: [], fields: [] };
const place = { file: 'specs/words/demo/key-pairs.yaml', line: 1 };
const words: Words = {
  operations: [{ name: 'CreateKeyPair', summary: '', description: '', instead: '', place }],
  fields: [],
};

function themes(names: readonly string[], given: Words = noWords): readonly string[] {
  return names.map(
    themesByWords(
      given,
      names.map((name) => ({ name })),
    ),
  );
}

describe('the theme of an operation', () => {
  it('is the file with its words', () => {
    expect(themes(['CreateKeyPair'], words)).toEqual(['Key pairs']);
  });

  it.each([
    [
      ['CreateVpc', 'DescribeVpcs'],
      ['Vpc', 'Vpc'],
    ],
    [
      ['CreateVSwitch', 'DescribeVSwitches', 'DescribeVSwitchAttributes'],
      ['VSwitch', 'VSwitch', 'VSwitch'],
    ],
    [
      ['CreateNatGateway', 'DescribeNatGateways', 'ListTags'],
      ['Nat', 'Nat', 'Others'],
    ],
    [
      ['ListAccess', 'CheckAccess'],
      ['Access', 'Access'],
    ],
    [
      ['echo', 'List'],
      ['Others', 'Others'],
    ],
  ])('of %j without words is the noun that several names have', (names, expected) => {
    expect(themes(names)).toEqual(expected);
  });
});
