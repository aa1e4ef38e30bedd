import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importMetadata } from '../../src/index.ts';
import { fixtures, hasUpstream, productVersions, readJson, upstream } from '../fixtures.ts';
import { hidesSomething } from '../unmask/masks.ts';
import { countFacts, type Facts } from './facts.ts';
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
  expect([...after].filter(([kind]) => kind !== 'example')).toEqual(
    [...before].filter(([kind]) => kind !== 'example'),
  );
  expectSameExamples(exampleByPlace(after), exampleByPlace(before));
}

function exampleByPlace(facts: Facts): ReadonlyMap<string, string> {
  const rows = (facts.get('example') ?? []).map((fact) => fact.split(/ = (.*)/s));
  return new Map(rows.map(([place = '', example = '']) => [place, example]));
}

/** Examples that hide something are the only facts that change, and what they show stays. */
function expectSameExamples(after: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): void {
  const isPlain = ([, example]: readonly [string, string]): boolean => !hidesSomething(example);
  const plain = [...before].filter(isPlain);
  expect(plain.map(([place]) => [place, after.get(place)])).toEqual(plain);
  for (const [place, example] of before) {
    if (hidesSomething(example)) expect(after.get(place), place).toMatch(anythingThatShows(example));
  }
}

/** Returns a pattern of all values that show what a masked example does. */
function anythingThatShows(masked: string): RegExp {
  const shown = masked.replace(/[xX]*\*+|x{3,}|\.xx(?=\.)|XX+|y{4,}|z{4,}|[`“”…"\s,.]/g, '');
  return new RegExp([...shown].map((character) => character.replace(/\W/, '\\$&')).join('.*?'), 's');
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
