import { describe, expect, it } from 'vitest';
import { parseWords } from '../../src/words/parse-words.ts';

const audience = { file: 'specs/words/demo/things.yaml', everywhere: 'product' } as const;
const parsed = (text: string) => parseWords(text, audience);

describe('a file with words', () => {
  it('tells of operations, of the fields of one, of its own operations, and of the whole product', () => {
    const { operations, fields } = parsed(`
operations:
  StartThing:
    summary: Starts a thing.
    description: >-
      It has to
      be stopped.
    instead: RunThing
    request:
      Id: The thing to start.
fields:
  Thing.Status: { text: In its life., values: { up: It works. } }
  Note: { request: For people., response: { text: What people wrote., instead: Remark } }
everywhere:
  Zone: Where it is.
`);
    expect(operations).toEqual([
      {
        name: 'StartThing',
        summary: 'Starts a thing.',
        description: 'It has to be stopped.',
        instead: 'RunThing',
        place: { file: audience.file, line: 3 },
      },
    ]);
    const own = new Set(['StartThing']);
    expect(fields).toMatchObject([
      { key: 'Id', reach: 'operation', direction: 'request', operations: own, text: 'The thing to start.' },
      {
        key: 'Thing.Status',
        reach: 'file',
        direction: undefined,
        operations: own,
        values: new Map([['up', 'It works.']]),
      },
      { key: 'Note', reach: 'file', direction: 'request', text: 'For people.' },
      { key: 'Note', reach: 'file', direction: 'response', text: 'What people wrote.', instead: 'Remark' },
      { key: 'Zone', reach: 'product', operations: undefined, place: { line: 15 } },
    ]);
  });

  it('may be empty', () => {
    expect(parsed('# nothing yet\n')).toEqual({ operations: [], fields: [] });
  });

  it.each([
    ['fields:\n  A: [1]', 'line 2: "A" has no text'],
    ['fields:\n  A:', 'line 2: "A" has no text'],
    ['fields:\n  A: "  "', 'line 2: "A" has no text'],
    ['fields:\n  A: 5', 'line 2: "A" has no text'],
    ['fields:\n  A: &a x.\n  B: *a', 'line 3: "B" has no text'],
    ['fields: some text', 'line 1: "fields" has to be a map'],
    ['words: {}', 'line 1: "words" is none of operations, fields, everywhere'],
    ['fields:\n  A: { note: x }', 'line 2: "note" is none of text, values, instead, request, response'],
    ['fields:\n  A: { values: { a: b } }', 'line 2: A has no "text"'],
    ['fields:\n  A: { values: { a: b }, request: x }', 'line 2: "values" needs a "text" beside it'],
    ['operations:\n  A: { description: x }', 'line 2: A has no "summary"'],
    ['operations:\n  A: { summary: { a: b } }', 'line 2: "summary" has to be a text'],
    [
      'operations:\n  A: { summary: x, request: { B: { response: x } } }',
      'line 2: this is about one half already',
    ],
    ['- a', 'a map is expected'],
    ['a: b: c', 'this is no YAML'],
    ['fields:\n  A: x.\n  A: y.', 'this is no YAML: Map keys must be unique'],
    ['? [a]\n: x', 'line 1: a name is expected'],
  ])('is refused where it is %j', (text, message) => {
    expect(() => parsed(text)).toThrow(message);
  });

  it('for every product has nothing of a product', () => {
    const common = { file: 'specs/words/common.yaml', everywhere: 'common' } as const;
    expect(parseWords('everywhere: { Zone: Where it is. }', common).fields).toMatchObject([
      { reach: 'common' },
    ]);
    expect(() => parseWords('fields: { Zone: Where it is. }', common)).toThrow('has "everywhere" alone');
  });

  it('cannot reach a prototype', () => {
    expect(() => parsed('__proto__: { a: b }')).toThrow('"__proto__" is none of');
    expect(parsed('fields: { __proto__: Hello. }').fields).toMatchObject([{ key: '__proto__' }]);
  });
});
