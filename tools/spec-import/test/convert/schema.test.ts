import { describe, expect, it } from 'vitest';
import { demo, type Json } from '../fixtures.ts';
import { schemaOf, spec } from './converted.ts';

describe('values get the type of their schema', () => {
  const rows: [Json, Json][] = [
    [
      { type: 'integer', default: '10' },
      { type: 'integer', default: 10 },
    ],
    [
      { type: 'integer', default: '-0010' },
      { type: 'integer', 'x-acs-default': '-0010' },
    ],
    [
      { type: 'integer', default: '9007199254740993' },
      { type: 'integer', 'x-acs-default': '9007199254740993' },
    ],
    [
      { type: 'integer', example: '20,21' },
      { type: 'integer', 'x-acs-example': '20,21' },
    ],
    [
      { type: 'integer', example: true },
      { type: 'integer', 'x-acs-example': true },
    ],
    [
      { type: 'integer', maximum: '9223372036854775807' },
      { type: 'integer', 'x-acs-maximum': '9223372036854775807' },
    ],
    [
      { type: 'number', example: '0.50' },
      { type: 'number', examples: [0.5] },
    ],
    [
      { type: 'number', default: '1e400' },
      { type: 'number', 'x-acs-default': '1e400' },
    ],
    [
      { type: 'number', default: '0.12345678901234567' },
      { type: 'number', 'x-acs-default': '0.12345678901234567' },
    ],
    [
      { type: 'boolean', example: 'true', default: false },
      { type: 'boolean', default: false, examples: [true] },
    ],
    [
      { type: 'boolean', example: 'yes' },
      { type: 'boolean', 'x-acs-example': 'yes' },
    ],
    [
      { type: 'string', example: '10' },
      { type: 'string', examples: ['10'] },
    ],
    [
      { type: 'string', example: '' },
      { type: 'string', examples: [''] },
    ],
    [
      { type: 'string', default: 5 },
      { type: 'string', 'x-acs-default': 5 },
    ],
    [
      { type: 'array', example: 'a' },
      { type: 'array', 'x-acs-example': 'a' },
    ],
    [{ type: 'any', example: '1' }, { examples: ['1'] }],
    [
      { type: 'integer', enum: ['1', '2'] },
      { type: 'integer', enum: [1, 2] },
    ],
    [
      { type: 'integer', enum: ['1', 'many'] },
      { type: 'integer', 'x-acs-enum': ['1', 'many'] },
    ],
    [
      { type: 'string', enum: ['a', 'a', 'b'] },
      { type: 'string', enum: ['a', 'b'] },
    ],
    [{ type: 'string', enum: [] }, { type: 'string' }],
    [
      { type: 'string', enumValueTitles: { a: 'A' } },
      { type: 'string', enum: ['a'], 'x-acs-enum-titles': { a: 'A' } },
    ],
  ];
  it.each(rows)('%j → %j', (given, want) => {
    expect(schemaOf(given)).toEqual(want);
  });
});

describe('what a schema says beyond its values is kept', () => {
  const rows: [Json, Json][] = [
    [{ type: 'string', description: ' \n' }, { type: 'string' }],
    [
      { type: 'string', readOnly: true, isFileTransferUrl: true },
      { type: 'string', readOnly: true, 'x-acs-file-transfer': true },
    ],
    [
      { type: 'object', additionalProperties: false },
      { type: 'object', additionalProperties: false },
    ],
    [
      { type: 'object', additionalProperties: { type: 'any', required: true } },
      { type: 'object', additionalProperties: { 'x-acs-required': true } },
    ],
    [{ type: 'string', docRequired: true }, { type: 'string' }],
  ];
  it.each(rows)('%j → %j', (given, want) => {
    expect(schemaOf(given)).toEqual(want);
  });
});

describe('limits become JSON Schema keywords', () => {
  const rows: [Json, Json][] = [
    [
      { type: 'integer', minimum: '0', maximum: '9' },
      { type: 'integer', minimum: 0, maximum: 9 },
    ],
    [{ minimum: '0', exclusiveMinimum: true }, { exclusiveMinimum: 0 }],
    [{ maximum: '9', exclusiveMaximum: true }, { exclusiveMaximum: 9 }],
    [{ maximum: '9', exclusiveMaximum: false }, { maximum: 9 }],
    [
      { type: 'string', minLength: 1, maxLength: '9' },
      { type: 'string', minLength: 1, maxLength: 9 },
    ],
    [
      { type: 'string', maxLength: -1 },
      { type: 'string', 'x-acs-maxLength': -1 },
    ],
    [
      { type: 'string', pattern: '^a$' },
      { type: 'string', pattern: '^a$' },
    ],
    [
      { type: 'string', pattern: '(?i)a' },
      { type: 'string', 'x-acs-pattern': '(?i)a' },
    ],
  ];
  it.each(rows)('%j → %j', (given, want) => {
    expect(schemaOf(given)).toEqual(want);
  });
});

describe('objects', () => {
  it('list their required members, and elements say so in an extension', () => {
    const key = { type: 'string', required: true };
    const items = { type: 'object', required: true, properties: { Key: key, Value: { type: 'string' } } };
    expect(schemaOf({ type: 'array', items })).toEqual({
      type: 'array',
      items: {
        type: 'object',
        properties: { Key: { type: 'string' }, Value: { type: 'string' } },
        required: ['Key'],
        'x-acs-required': true,
      },
    });
  });

  it('keep members named like parts of a prototype as data', () => {
    const schema = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"integer"}}}',
    );
    const document = demo();
    document.apis.RunThings.parameters = [{ name: '__proto__', in: 'query', schema }];
    const [parameter] = spec(document).paths['/RunThings'].post.parameters;
    expect(parameter.name).toBe('__proto__');
    expect(Object.keys(parameter.schema.properties)).toEqual(['__proto__', 'constructor']);
    expect(({} as Json).type).toBe(undefined);
  });
});
