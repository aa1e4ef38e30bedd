import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../../src/catalogue/places.ts';
import type { Planted } from '../../support/planted.ts';
import { type Answer, allOf, ask, at, itemsOf, listOf, type Sent } from './asking.ts';
import { type ListOperation, listOperations } from './list-operations.ts';
import { startWithThree } from './planted.ts';

// Every list of what the emulator keeps, in pages that are as small as they can be.

const operations = listOperations().map((operation) => [operation.name, operation] as const);
const withNumbers = operations.filter(([, { pages }]) => pages.number !== undefined);
const withTokens = operations.filter(([, { pages }]) => pages.token !== undefined);
const sized = withTokens.filter(([, operation]) => sizeOf(operation) !== undefined);
const unsized = withTokens.filter(([, operation]) => sizeOf(operation) === undefined);
const mostPages = 20;

let planted: Planted;
beforeAll(async () => {
  planted = await startWithThree();
});
afterAll(() => planted.emulator.close());

function sizeOf({ pages }: ListOperation): string | undefined {
  return pages.maxResults ?? pages.pageSize;
}

/** The smallest size of a page that a parameter can ask for. */
function smallest({ operation }: ListOperation, name: string): number {
  return Math.max(1, operation.parameters.get(name)?.schema.minimum ?? 1);
}

const send = (operation: ListOperation, sent: Sent): Promise<Answer> =>
  ask(planted.emulator, operation, { ...listOf(operation).base, ...sent });

function cut(items: readonly string[], size: number): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function told(answer: Answer, place: Place | undefined): unknown {
  return place && at(answer, place.path.join('.'));
}

describe('by number', () => {
  it.each(withNumbers)('%s has each item on one page, and nothing behind the last', async (_, operation) => {
    const { pages, paging } = operation;
    const size = pages.pageSize ?? pages.maxResults ?? '';
    const small = smallest(operation, size);
    const wanted = cut(await allOf(planted.emulator, operation), small);
    const total = wanted.flat().length;
    for (const [index, items] of [...wanted, []].entries()) {
      const number = String(index + 1);
      const answer = await send(operation, { [pages.number ?? '']: number, [size]: String(small) });
      expect(itemsOf(listOf(operation), answer)).toEqual(items);
      for (const [tell, value] of [
        ['number', index + 1],
        ['pageSize', small],
        ['total', total],
      ] as const) {
        const place = paging?.tells.get(tell);
        if (place !== undefined) expect([tell, Number(told(answer, place))]).toEqual([tell, value]);
      }
    }
  });
});

describe('by token', () => {
  async function walk(operation: ListOperation, sent: Sent): Promise<readonly (readonly string[])[]> {
    const { pages, paging } = operation;
    const found: (readonly string[])[] = [];
    for (let token = ''; found.length < mostPages; ) {
      const more: Sent = token === '' ? {} : { [pages.token ?? '']: token };
      const answer = await send(operation, { ...sent, ...more });
      found.push(itemsOf(listOf(operation), answer));
      token = String(told(answer, paging?.tells.get('token')) ?? '');
      if (token === '') return found;
    }
    throw new Error(`${operation.name} has no end`);
  }

  it.each(sized)('%s has each item on one page, and no token on the last', async (_, operation) => {
    const size = sizeOf(operation) ?? '';
    const small = smallest(operation, size);
    const wanted = cut(await allOf(planted.emulator, operation), small);
    expect(await walk(operation, { [size]: String(small) })).toEqual(wanted);
    expect(await walk(operation, { [size]: String(small + 1) })).toEqual(cut(wanted.flat(), small + 1));
  });

  it.each(unsized)('%s, which takes no size, has 50 items on a page', async (_, operation) => {
    const { ResourceType } = listOf(operation).base ?? {};
    const kind = ResourceType === 'acl' ? 'slb/acl' : 'ecs/instance';
    for (let index = 0; index < 60; index += 1) {
      planted.plant(kind, `many-${index}`, {}, { region: 'cn-beijing', tags: { team: 'many', size: 'big' } });
    }
    const pages = await walk(operation, { RegionId: 'cn-beijing' });
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(new Set(pages.flat()).size).toBe(120);
  });

  it.each(withTokens)('%s refuses a token that is made up', async (_, operation) => {
    const answer = await send(operation, { [operation.pages.token ?? '']: 'made up' });
    expect(answer.Code).toMatch(
      /^(InvalidParam(eter)?\.(NextToken|Marker)|IllegalParam\.NextToken|QueryTokenInvalid)$/,
    );
  });
});
