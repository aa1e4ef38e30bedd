import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMetadata } from '../../src/check/document.ts';
import { createUnmasker } from '../../src/unmask/unmasker.ts';
import { spec } from '../convert/converted.ts';
import { demo, hasUpstream, type Json, productVersions, readJson, upstream } from '../fixtures.ts';
import { exampleTexts, hidesSomething } from './masks.ts';

const noDemands = checkMetadata(demo()).operations.get('RunThings')?.parameters[0]?.schema;

function unmaskAll(examples: readonly string[]): readonly string[] {
  const unmask = createUnmasker();
  return examples.map((example) => unmask(example, noDemands as NonNullable<typeof noDemands>));
}

describe('in one document', () => {
  it('one masked id is one id, in whatever text it stands', () => {
    const [alone, listed, named] = unmaskAll(['i-bp1****', '["i-bp1****"]', 'the disk of i-bp1****, now']);
    expect(listed).toBe(`["${alone}"]`);
    expect(named).toBe(`the disk of ${alone}, now`);
  });

  it('two masked ids are two ids, however little they hide', () => {
    const masks = Array.from({ length: 300 }, (_, count) => `a${'*'.repeat(count + 2)}`);
    const addresses = ['*', '**', '***', 'X', 'XX', 'xx', 'xxx'].map((last) => `10.1.1.${last}`);
    const networks = ['*.*', '**.**', 'XX.XX', 'xx.xx'].map((end) => `172.16.${end}/12`);
    const all = [...masks, ...addresses, ...networks];
    expect(new Set(unmaskAll(all)).size).toBe(all.length);
  });

  it('the order of the examples changes nothing', () => {
    const examples = ['i-bp1****', '10.0.**.**', 'd-bp1****', '123456****'];
    expect(unmaskAll([...examples].reverse()).toReversed()).toEqual(unmaskAll(examples));
  });

  it('an id that must suit a schema in one place does so in all places', () => {
    const document = demo();
    const schemas = [{}, { pattern: '^a[a-m]+$' }, {}];
    document.apis.RunThings.parameters = schemas.map((schema, index) => ({
      name: `P${index}`,
      in: 'query',
      schema: { type: 'string', example: 'a****', ...schema },
    }));
    const found = spec(document).paths['/RunThings'].post.parameters.map(
      (parameter: Json) => parameter.schema.examples[0],
    );
    expect(found[0]).toMatch(/^a[a-m]{4}$/);
    expect(new Set(found).size).toBe(1);
  });

  it('answers and named schemas are unmasked too', () => {
    const document = demo();
    const masked = {
      type: 'object',
      properties: { Ids: { type: 'array', items: { type: 'string', example: 'i-bp1****' } } },
    };
    document.apis.RunThings.responses = { 200: { schema: masked } };
    document.components.schemas.Masked = masked;
    const text = JSON.stringify(spec(document));
    expect(text).not.toContain('****');
    expect(text.match(/i-bp1[a-w\d]{17}"/g)).toHaveLength(2);
  });
});

describe.skipIf(!hasUpstream)('the metadata of the wider world', () => {
  const own = ['ecs/2014-05-26', 'slb/2014-05-15', 'sts/2015-04-01', 'history/ecs/2026-04-02'];
  const more = hasUpstream ? productVersions(join(upstream, 'more')).map((name) => `more/${name}`) : [];
  it.each([...own, ...more])('%s hides nothing any more', (name) => {
    const document = spec(readJson(upstream, name, 'api-docs.json'));
    expect(exampleTexts(document).filter(hidesSomething)).toEqual([]);
  });
});
