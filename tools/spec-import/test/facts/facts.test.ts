import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importMetadata } from '../../src/index.ts';
import { fixtures, hasUpstream, productVersions, readJson, upstream } from '../fixtures.ts';
import { countFacts } from './facts.ts';
import { metadataFacts } from './metadata-facts.ts';
import { specFacts } from './spec-facts.ts';

if (!hasUpstream) process.stderr.write(`No full metadata in ${upstream}: only the samples are tested\n`);

const own = ['ecs/2014-05-26', 'slb/2014-05-15', 'sts/2015-04-01'];
const operationCounts: Record<string, number> = {
  'ecs/2014-05-26': 380,
  'slb/2014-05-15': 93,
  'sts/2015-04-01': 4,
};

function expectSameFacts(folder: string, product: string): void {
  const document = readJson(folder, product, 'api-docs.json');
  const before = metadataFacts(document);
  const after = specFacts(JSON.parse(JSON.stringify(importMetadata(document))));
  expect(countFacts(after)).toEqual(countFacts(before));
  expect([...after]).toEqual([...before]);
}

describe('a spec has every fact of its metadata, and no other', () => {
  it.each(productVersions(fixtures))('the sample %s', (product) => {
    expectSameFacts(fixtures, product);
  });

  it.skipIf(!hasUpstream).each(own)('%s', (product) => {
    expectSameFacts(upstream, product);
    expect(Object.keys(readJson(upstream, product, 'api-docs.json').apis)).toHaveLength(
      operationCounts[product] ?? 0,
    );
  });

  const more = join(upstream, 'more');
  it.skipIf(!hasUpstream).each(hasUpstream ? productVersions(more) : ['none'])(
    '%s of the wider world',
    (product) => {
      expectSameFacts(more, product);
    },
  );

  it.skipIf(!hasUpstream)('the wider world has 28 product versions', () => {
    expect(productVersions(more)).toHaveLength(28);
  });
});

describe('the count', () => {
  it('finds a lost fact, and a changed one', () => {
    const document = readJson(fixtures, 'demo/2020-01-01/api-docs.json');
    const complete = metadataFacts(document);
    const amount = document.apis.RunThings.parameters[2].schema;
    amount.default = '2';
    expect(countFacts(metadataFacts(document))).toEqual(countFacts(complete));
    expect(metadataFacts(document)).not.toEqual(complete);
    delete amount.default;
    expect(countFacts(metadataFacts(document)).default).toBe(undefined);
  });
});
