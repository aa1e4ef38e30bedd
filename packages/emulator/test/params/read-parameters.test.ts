import { describe, expect, it } from 'vitest';
import { readProduct } from '../../src/catalogue/product.ts';
import type { Schema } from '../../src/catalogue/schema.ts';
import { readPairs } from '../../src/params/pairs.ts';
import { type Parameters, readParameters } from '../../src/params/read-parameters.ts';
import vectors from './vectors.json' with { type: 'json' };

interface Declared {
  readonly name: string;
  readonly schema: Schema;
  readonly required?: boolean;
  readonly 'x-acs-style'?: string;
}

function read(parameters: readonly Declared[], pairs: Record<string, string> | string): Parameters {
  const product = readProduct({
    info: { title: 'Test', version: '1' },
    paths: { '/Act': { post: { operationId: 'Act', parameters: [...parameters] } } },
    components: {
      schemas: { Loop: { type: 'object', properties: { Loop: { $ref: '#/components/schemas/Loop' } } } },
    },
  });
  const operation = product.operations.get('Act');
  if (operation === undefined) throw new Error('The document has one operation');
  return readParameters(operation, typeof pairs === 'string' ? readPairs(pairs) : Object.entries(pairs));
}

/** Reads one parameter and returns its value as ordinary objects. */
function readOne(schema: Schema, pairs: Record<string, string>, style = 'repeatList'): unknown {
  const name = Object.keys(pairs)[0]?.split('.')[0] ?? '';
  return structuredClone(read([{ name, schema, 'x-acs-style': style }], pairs).values[name]);
}

const text: Schema = { type: 'string' };
const list = (items: Schema): Schema => ({ type: 'array', items });

describe('the published flattening of', () => {
  const plain = vectors.filter(({ name }) => name !== 'map-plain-keys');
  it.each(plain)('$name is undone without a schema', ({ flat, value }) => {
    const names = Object.keys(value).map((name) => ({ name, schema: {} }));
    expect(structuredClone({ ...read(names, flat).values })).toEqual(value);
  });

  it('map-plain-keys is undone with the schema of a map', () => {
    const map = { type: 'object', additionalProperties: { type: 'string' } };
    expect(readOne(map, { 'M.k 1': 'v', 'M.a.b': '2' })).toEqual({ 'k 1': 'v', 'a.b': '2' });
  });
});

describe('a parameter', () => {
  const disk: Schema = {
    type: 'object',
    properties: {
      Size: { type: 'integer', format: 'int32' },
      Encrypted: { type: 'boolean' },
      Tags: list(text),
    },
  };
  it.each<[string, Schema, Record<string, string>, unknown]>([
    ['a text', text, { A: '007' }, '007'],
    ['an integer', { type: 'integer' }, { A: '-5' }, -5],
    [
      'an int64 that a double cannot hold',
      { type: 'integer', format: 'int64' },
      { A: '9007199254740993' },
      9007199254740993n,
    ],
    ['a number', { type: 'number' }, { A: '1.5e3' }, 1500],
    ['a boolean', { type: 'boolean' }, { A: 'False' }, false],
    ['a list', list({ type: 'integer' }), { 'A.2': '20', 'A.1': '10' }, [10, 20]],
    ['a list with a gap', list(text), { 'A.1': 'x', 'A.3': 'z' }, ['x', null, 'z']],
    ['an object', disk, { 'A.Size': '20', 'A.Encrypted': 'true' }, { Size: 20, Encrypted: true }],
    [
      'a list of objects with lists',
      list(disk),
      { 'A.1.Tags.1': 'a', 'A.2.Size': '1' },
      [{ Tags: ['a'] }, { Size: 1 }],
    ],
  ])('is read as %s', (_, schema, pairs, value) => {
    expect(readOne(schema, pairs)).toEqual(value);
  });

  it.each<[string, Schema, string, unknown]>([
    ['json', list({ type: 'object' }), '[{"a":1,"n":null},{}]', [{ a: 1, n: null }, {}]],
    [
      'json',
      list({ type: 'integer', format: 'int64' }),
      '[1234567890123456789,1]',
      [1234567890123456789n, 1],
    ],
    [
      'json',
      { type: 'object', properties: { T: text } },
      '{"T":"12345678901234567890"}',
      { T: '12345678901234567890' },
    ],
    ['json', list(text), '[]', []],
    ['simple', list(text), 'a,b,1,true', ['a', 'b', '1', 'true']],
    ['simple', list(text), '', []],
    ['spaceDelimited', list(text), 'a b', ['a', 'b']],
    ['pipeDelimited', list({ type: 'integer' }), '1|2', [1, 2]],
  ])('in the style %s is read from one text', (style, schema, value, wanted) => {
    expect(readOne(schema, { A: value }, style)).toEqual(wanted);
  });

  it('may have dots in its own name', () => {
    const declared = [
      { name: 'Disk.Kind', schema: text },
      { name: 'Disk', schema: disk },
    ];
    expect(read(declared, { 'Disk.Kind': 'ssd', 'Disk.Size': '1' }).values).toMatchObject({
      'Disk.Kind': 'ssd',
      Disk: { Size: 1 },
    });
  });

  it('that the spec does not know is named and ignored, unless every request may carry it', () => {
    const pairs = { Known: 'x', Odd: '1', 'Known2.Deep': '2', Timestamp: 'now', 'Disk.Colour': 'red' };
    const declared = [
      { name: 'Known', schema: text },
      { name: 'Disk', schema: disk },
    ];
    expect(read(declared, pairs).ignored).toEqual(['Odd', 'Known2.Deep', 'Disk.Colour']);
  });

  it('takes values that an enumeration does not list', () => {
    expect(readOne({ type: 'string', enum: ['a'] }, { A: 'b' })).toBe('b');
  });
});

const loop: Schema = { $ref: '#/components/schemas/Loop' };
const deep = (depth: number) => ['{"Loop":'.repeat(depth), '{}', '}'.repeat(depth)].join('');

describe('a refusal', () => {
  it.each<[string, Schema, Record<string, string>, string, string, RegExp]>([
    ['an integer with a fraction', { type: 'integer' }, { A: '1.5' }, '', 'InvalidParameter.A', /64 bits/],
    ['an empty integer', { type: 'integer' }, { A: '' }, '', 'InvalidParameter.A', /integer/],
    [
      'an int32 out of range',
      { type: 'integer', format: 'int32' },
      { A: '2147483648' },
      '',
      'InvalidParameter.A',
      /32 bits/,
    ],
    [
      'an int64 out of range',
      { type: 'integer', format: 'int64' },
      { A: '9223372036854775808' },
      '',
      'InvalidParameter.A',
      /64 bits/,
    ],
    ['an endless number', { type: 'number' }, { A: '1e999' }, '', 'InvalidParameter.A', /a number/],
    ['a boolean of another kind', { type: 'boolean' }, { A: '1' }, '', 'InvalidParameter.A', /true or false/],
    [
      'a number below its minimum',
      { type: 'integer', minimum: 1 },
      { A: '0' },
      '',
      'InvalidParameter.A',
      /at least 1/,
    ],
    [
      'a text that is too long',
      { type: 'string', maxLength: 2 },
      { A: 'abc' },
      '',
      'InvalidParameter.A',
      /at most 2/,
    ],
    [
      'a list that is too long',
      { ...list(text), maxItems: 1 },
      { 'A.1': 'a', 'A.2': 'b' },
      '',
      'InvalidParameter.A',
      /2 items long/,
    ],
    [
      'a joined list that is too short',
      { ...list(text), minItems: 2 },
      { A: 'a' },
      'simple',
      'InvalidParameter.A',
      /at least 2/,
    ],
    ['a text for a list', list(text), { A: 'a' }, '', 'InvalidParameter.A', /first item is A.1/],
    ['a text for an object', { type: 'object' }, { A: 'a' }, '', 'InvalidParameter.A', /is an object/],
    ['parts for a text', text, { 'A.1': 'a' }, '', 'InvalidParameter.A', /no parts/],
    ['a text and parts', {}, { A: 'a', 'A.b': 'b' }, '', 'InvalidParameter.A', /is an object/],
    ['the position 0', list(text), { 'A.0': 'a' }, '', 'InvalidParameter.A', /A\.0 needs a position/],
    [
      'a name for a position',
      list(text),
      { 'A.length': 'a' },
      '',
      'InvalidParameter.A',
      /A\.length needs a position/,
    ],
    ['the position 1e9', list(text), { 'A.1000000000': 'a' }, '', 'InvalidParameter.A', /from 1 to 101/],
    [
      'a list of almost nothing but gaps',
      list(list(text)),
      { 'A.1.500': 'a' },
      '',
      'InvalidParameter.A',
      /A\.1\.500 needs/,
    ],
    ['a wrong type in JSON', list(text), { A: '{}' }, 'json', 'InvalidParameter.A', /of the type array/],
    ['broken JSON', list(text), { A: '[' }, 'json', 'InvalidParameter.A', /not valid JSON/],
    ['JSON that is nested too deep', loop, { A: deep(1000) }, 'json', 'InvalidParameter.A', /32 levels/],
    ['too many dots', {}, { [`A${'.x'.repeat(40)}`]: '1' }, '', 'InvalidParameter.A', /32 dots/],
  ])('meets %s', (_, schema, pairs, style, code, message) => {
    expect(() => readOne(schema, pairs, style)).toThrow(
      expect.objectContaining({ status: 400, code, message: expect.stringMatching(message) }),
    );
  });

  it('meets a parameter that was sent twice', () => {
    expect(() => read([{ name: 'A', schema: text }], 'A=1&A=2')).toThrow(
      expect.objectContaining({ code: 'InvalidParameter.A', message: expect.stringContaining('sent twice') }),
    );
  });

  it('meets an object without a required member', () => {
    const schema = list({ type: 'object', properties: { Key: text }, required: ['Key'] });
    expect(() => readOne(schema, { 'Tag.1.Value': 'v' })).toThrow(
      expect.objectContaining({
        code: 'MissingParameter.Tag.1.Key',
        message: expect.stringContaining('required'),
      }),
    );
  });

  it('meets a parameter name without end, and more parameters than anyone needs', () => {
    expect(() => read([], { ['a.'.repeat(100_000)]: '' })).toThrow(expect.objectContaining({ status: 400 }));
    expect(() => read([], 'a=1&'.repeat(10_001))).toThrow(
      expect.objectContaining({ code: 'RequestTooLarge' }),
    );
  });
});

describe('a hostile name', () => {
  it.each(['__proto__', 'constructor', 'toString'])('%s is a name like any other', (name) => {
    const map: Schema = { type: 'object', additionalProperties: { type: 'string' } };
    const { values, ignored } = read([{ name: 'Map', schema: map }], {
      [`${name}.polluted`]: 'yes',
      [`Map.${name}`]: 'value',
    });
    expect(ignored).toEqual([`${name}.polluted`]);
    expect(Object.entries(values.Map as object)).toEqual([[name, 'value']]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('in JSON is a name like any other', () => {
    const { values } = read([{ name: 'J', schema: { type: 'object' }, 'x-acs-style': 'json' }], {
      J: '{"__proto__":{"polluted":true}}',
    });
    expect(Object.keys(values.J as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
