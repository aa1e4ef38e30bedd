import { describe, expect, it } from 'vitest';
import { applyWords } from '../../src/words/apply-words.ts';
import { documentFields } from '../../src/words/document-fields.ts';
import { parseWords } from '../../src/words/parse-words.ts';
import { sampleOperation, sampleSpec } from '../sample.ts';

const text = { type: 'string' };
const thing = { type: 'object', properties: { Id: text, Status: { type: 'string', enum: ['up', 'down'] } } };
const operation = (name: string): object => ({
  ...sampleOperation({
    operationId: name,
    parameters: [
      { name: 'Id', in: 'query', schema: text },
      { name: 'Disk.Size', in: 'query', schema: { type: 'integer' } },
    ],
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { Note: text } } },
      },
    },
  }),
  responses: {
    200: {
      description: 'The answer',
      content: {
        'application/json': {
          schema: { type: 'object', properties: { Id: text, Things: { type: 'array', items: thing } } },
        },
      },
    },
  },
});

function spec(): object {
  const document = sampleSpec({
    paths: { '/ListThings': { post: operation('ListThings') }, '/GetThing': { post: operation('GetThing') } },
    components: { schemas: { Shelf: { type: 'object', properties: { Height: { type: 'integer' } } } } },
  });
  // As it comes from a file: no two parts of it are one object.
  return JSON.parse(JSON.stringify(document)) as object;
}

/** The descriptions of a spec after words were applied, by operation, half and path. */
function described(...files: readonly string[]): Record<string, unknown> {
  const document = spec();
  const parsed = files.map((file, index) =>
    parseWords(file, { file: `words-${index}.yaml`, everywhere: index === 0 ? 'common' : 'product' }),
  );
  applyWords(document, {
    operations: parsed.flatMap(({ operations }) => operations),
    fields: parsed.flatMap(({ fields }) => fields),
  });
  return Object.fromEntries(
    documentFields(document).flatMap(({ operation, direction, path, node }) =>
      'description' in node ? [[`${operation} ${direction} ${path}`, node.description]] : [],
    ),
  );
}

const common = 'everywhere: { Unused: For other products. }';
const getThing = 'operations: { GetThing: { summary: Gets a thing. } }';

describe('words', () => {
  it('come from the nearest reach: operation, file, product, every product', () => {
    const list = 'operations: { ListThings: { summary: Lists., request: { Id: "1" } } }\nfields: { Id: "2" }';
    expect(described('everywhere: { Id: "4", Note: common }', list, 'everywhere: { Id: "3" }')).toEqual({
      'ListThings request Id': '1',
      'ListThings response Id': '2',
      'ListThings response Things.Id': '2',
      'GetThing request Id': '3',
      'GetThing response Id': '3',
      'GetThing response Things.Id': '3',
      'ListThings request Note': 'common',
      'GetThing request Note': 'common',
    });
  });

  it('within a reach come from the longer key, and then from what is for one half alone', () => {
    const words = `${getThing}\nfields: { Id: any, Things.Id: { text: nested, response: nested answer }, Disk.Size: big }`;
    expect(() => described(common, words)).toThrow('"Things.Id" never shows, since narrower words do');
    expect(described(common, words.replace('{ text: nested, response: nested answer }', 'nested'))).toEqual({
      'GetThing request Id': 'any',
      'GetThing response Id': 'any',
      'GetThing response Things.Id': 'nested',
      'GetThing request Disk.Size': 'big',
    });
    expect(described(common, `${getThing}\nfields: { Id: { text: any, response: answer } }`)).toMatchObject({
      'GetThing request Id': 'any',
      'GetThing response Id': 'answer',
    });
  });

  it('reach shared schemas below their name', () => {
    expect(described(common, 'everywhere: { Shelf.Height: How high it is. }')).toEqual({
      ' undefined Shelf.Height': 'How high it is.',
    });
  });

  it('describe operations, and explain values and what to use instead', () => {
    const document = spec();
    const words = parseWords(
      `operations: { GetThing: { summary: Gets it., description: More., instead: ListThings } }
fields: { Status: { text: How it is., values: { up: It works. }, instead: Id } }`,
      { file: 'a.yaml', everywhere: 'product' },
    );
    applyWords(document, words);
    expect(document).toMatchObject({
      paths: {
        '/GetThing': { post: { summary: 'Gets it.', description: 'More.', 'x-acs-instead': 'ListThings' } },
      },
    });
    const status = documentFields(document).find(
      ({ operation, path }) => operation === 'GetThing' && path.endsWith('Status'),
    );
    expect(status?.node).toMatchObject({ 'x-acs-enum-titles': { up: 'It works.' }, 'x-acs-instead': 'Id' });
  });

  it('for every product may fit nothing', () => {
    expect(described(common)).toEqual({});
  });

  it.each([
    ['fit nothing', `${getThing}\nfields: { Gone: x }`, 'words-1.yaml:2: "Gone" matches nothing'],
    ['fit the end of a name alone', `${getThing}\nfields: { ize: x }`, '"ize" matches nothing'],
    [
      'name no operation',
      'operations: { GetNothing: { summary: x } }',
      'words-1.yaml:1: there is no operation GetNothing',
    ],
    [
      'never show',
      'operations: { GetThing: { summary: x, request: { Note: y } } }\nfields: { Note: z }',
      'words-1.yaml:2: "Note" never shows, since narrower words do',
    ],
  ])('are an error where they %s', (_, words, message) => {
    expect(() => described(common, words)).toThrow(message);
  });

  it('are an error where two files have the same', () => {
    expect(() => described(common, 'everywhere: { Id: x }', 'everywhere: { Id: y }')).toThrow(
      'words-2.yaml:1: "Id" is written twice',
    );
    expect(() => described(common, getThing, getThing)).toThrow(
      'words-2.yaml:1: GetThing has words in words-1.yaml already',
    );
  });

  it('name every problem at once, up to a bound', () => {
    const keys = [...Array(30).keys()].map((index) => `Gone${index}: x`).join(', ');
    expect(() => described(common, `everywhere: { ${keys} }`)).toThrow(
      /Gone19" matches nothing\n… and 10 more$/,
    );
  });

  it('are an error beside words of the spec or its overlay', () => {
    const document = sampleSpec({
      paths: { '/A': { post: sampleOperation({ operationId: 'A', summary: 'Is A.' }) } },
    });
    const words = parseWords('operations: { A: { summary: Does A. } }', {
      file: 'a.yaml',
      everywhere: 'product',
    });
    expect(() => applyWords(document, words)).toThrow('a.yaml:1: A has words in the spec or its overlay');
  });

  it('leave a document alone that makes no sense', () => {
    for (const document of [null, 5, { paths: [] }, { paths: { a: { post: { operationId: 5 } } } }]) {
      expect(() => applyWords(document, { operations: [], fields: [] })).not.toThrow();
    }
  });
});
