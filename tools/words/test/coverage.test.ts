import { describe, expect, it } from 'vitest';
import { coverageOf, missingIn } from '../src/coverage.ts';
import { coverageTable, missingLines } from '../src/report.ts';
import { sample } from '../src/sample.ts';
import { whereIs } from '../src/where.ts';
import { demoWords } from './workspace.ts';

const some = `operations:
  StartThing: { summary: Boots it. }
fields:
  ThingId: The id of the thing.
  DiskSize: Up to that much, in GiB.
`;

describe('coverage', () => {
  it('counts operations, requests and answers, and no text that says nothing', () => {
    expect(coverageOf([demoWords(some)], () => true)).toEqual({
      operations: { all: 1, worded: 1 },
      requestFields: { all: 3, worded: 1 },
      responseFields: { all: 1, worded: 0 },
    });
  });

  it('counts what is chosen alone', () => {
    expect(coverageOf([demoWords(some)], () => false).operations).toEqual({ all: 0, worded: 0 });
  });

  it('lists what is missing', () => {
    expect(missingIn(demoWords(some)).map(({ name, direction }) => `${direction} ${name}`)).toEqual([
      'request ThingId',
      'request Mode',
      'response Status',
    ]);
    expect(missingIn(demoWords('fields: {}'))[0]).toEqual({
      name: 'StartThing',
      direction: 'operation',
      operations: ['StartThing'],
    });
    expect(missingLines(demoWords(some))[1]).toBe('demo: request Mode: 1 × (StartThing)');
  });

  it('prints shares that look no better than they are', () => {
    expect(coverageTable([demoWords(some)])).toContain(
      '| demo | 1 of 1, 100.0 % | 1 of 3, 33.3 % | 0 of 1, 0.0 % |',
    );
  });
});

describe('a place', () => {
  it('is found by operation and by field', () => {
    const products = [demoWords(some)];
    expect(whereIs(products, 'StartThing')).toEqual(['specs/words/demo/things.yaml:2: Boots it.']);
    expect(whereIs(products, 'StartThing.DiskSize')).toEqual([
      'specs/words/demo/things.yaml:5: request DiskSize: Up to that much, in GiB.',
    ]);
    expect(whereIs(products, 'StartThing.Mode')).toEqual(['request Mode: no words yet']);
    expect(whereIs(products, 'Nothing')).toEqual([]);
  });
});

describe('a sample', () => {
  it('is the same for the same seed', () => {
    const products = [demoWords(some)];
    expect(sample(products, '1')).toEqual(sample(products, '1'));
    expect(sample(products, '1')).toHaveLength(3);
  });
});
