import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/behaviour/call.ts';
import { sampleOf } from '../../src/behaviour/sample.ts';
import { sampleAnswer } from '../../src/behaviour/sample-answer.ts';
import { type Operation, readProduct, type SpecDocument } from '../../src/catalogue/product.ts';
import { createResolver, type Schema } from '../../src/catalogue/schema.ts';
import { defaultSpecsFolders } from '../../src/specs-folder.ts';

const operations = allOperations();
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

it('is made for all 477 operations of the three products', () => {
  expect(operations).toHaveLength(477);
});

describe('a sample answer', () => {
  it.each(operations)('of $product.name $action fits its schema', ({ response, product }) => {
    const validate = ajv.compile(response.schema);
    const sample = sampleOf(response.schema, product.resolve);
    validate(JSON.parse(JSON.stringify(sample)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(operations)('of $product.name $action fits it as a page, too', (operation) => {
    const validate = ajv.compile(operation.response.schema);
    const page = sampleAnswer({ operation, parameters: {} } as unknown as Call);
    validate(JSON.parse(JSON.stringify({ RequestId: 'sample', ...(page as object) })));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is the same every time', () => {
    const samples = () =>
      operations.map(({ response, product }) => sampleOf(response.schema, product.resolve));
    expect(JSON.stringify(samples())).toBe(JSON.stringify(samples()));
  });
});

const resolve = createResolver({
  Node: { type: 'object', properties: { Next: { $ref: '#/components/schemas/Node' } } },
});

describe('a sample', () => {
  it.each<[string, Schema, unknown]>([
    ['its example', { type: 'string', examples: ['a'] }, 'a'],
    ['its default where the example does not fit', { type: 'integer', examples: ['ten'], default: 10 }, 10],
    ['an enumerated value where the example is none', { type: 'string', enum: ['b'], examples: ['a'] }, 'b'],
    ['its minimum where the example is below', { type: 'integer', minimum: 3, examples: [1] }, 3],
    ['a text of its own where nothing is suggested', { type: 'string' }, 'sample'],
    ['false where nothing is suggested', { type: 'boolean' }, false],
    ['one item for a list', { type: 'array', items: { type: 'number', examples: [0.5] } }, [0.5]],
    ['the type besides null', { type: ['null', 'integer'] }, 0],
  ])('is %s', (_, schema, value) => {
    expect(sampleOf(schema, resolve)).toEqual(value);
  });

  it('of a schema that holds itself comes to an end', () => {
    const sample = JSON.stringify(sampleOf({ $ref: '#/components/schemas/Node' }, resolve));
    expect(sample).toMatch(/^(\{"Next":)+\{\}\}+$/);
  });

  it('of a reference that leads nowhere is refused', () => {
    expect(() => sampleOf({ $ref: '#/components/schemas/__proto__' }, resolve)).toThrow('Cannot resolve');
    expect(() => sampleOf({ $ref: 'https://example.com/schema' }, resolve)).toThrow(
      'Cannot resolve https://example.com',
    );
  });
});

function allOperations(): Operation[] {
  const [folder = ''] = defaultSpecsFolders();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^\w+\/[\d-]+\.json$/.test(file.replaceAll('\\', '/')))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as SpecDocument)
    .flatMap((document) => [...readProduct(document).operations.values()]);
}
