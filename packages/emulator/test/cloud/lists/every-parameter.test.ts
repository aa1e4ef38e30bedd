import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Parameter } from '../../../src/catalogue/parameters.ts';
import type { Planted } from '../../support/planted.ts';
import { type Answer, allOf, ask, at, itemsOf, largest, listOf, lists, type Sent } from './asking.ts';
import { type ListOperation, listOperations } from './list-operations.ts';
import { startWithThree } from './planted.ts';
import type { List, Row, Selects } from './rows.ts';

// Every parameter of every list of what the emulator keeps: each one selects, shows more, or is known to change nothing.

const operations = listOperations();
const byName = new Map(operations.map((operation) => [operation.name, operation]));
const cases = Object.entries(lists).flatMap(([key, list]) => {
  const operation = byName.get(nameOf(key));
  return operation === undefined ? [] : [[key, { operation, list }] as const];
});

function nameOf(key: string): string {
  return key.split(' ')[0] ?? '';
}

let planted: Planted;
beforeAll(async () => {
  planted = await startWithThree();
});
afterAll(() => planted.emulator.close());

/** Writes a value as the parameter is written on the wire. */
function written({ name, style, schema }: Parameter, value: string): Sent {
  if (value.startsWith('.')) {
    return Object.fromEntries(
      value.split('&').map((pair) => {
        const [suffix = '', text = ''] = pair.split(/=(.*)/s);
        return [`${name}${suffix}`, text];
      }),
    );
  }
  return { [schema.type === 'array' && style !== 'json' ? `${name}.1` : name]: value };
}

/** What is sent besides a parameter: the base without that parameter. */
function besides({ name }: Parameter, { base = {}, instead = {} }: List): Sent {
  const replaced = [name, instead[name]];
  return Object.fromEntries(
    Object.entries(base).filter(([one]) => !replaced.includes(one) && !one.startsWith(`${name}.`)),
  );
}

it('has rows for every list, and for no other operation', () => {
  const named = [...new Set(Object.keys(lists).map(nameOf))];
  expect(named.sort()).toEqual([...byName.keys()].sort());
});

const regional = operations.filter(
  (one) => one.operation.parameters.has('RegionId') && listOf(one).isOfVendor === undefined,
);

it.each(regional.map((operation) => [operation.name, operation] as const))(
  '%s holds nothing of another region',
  async (_, operation) => {
    const list = listOf(operation);
    const answer = await ask(planted.emulator, operation, { ...list.base, RegionId: 'cn-beijing' });
    if (answer.Code === undefined) expect(itemsOf(list, answer)).toEqual([]);
    else expect(answer.Code).toMatch(/NotFound|NotExist|InvalidParameter/);
  },
);

it.each([...byName])(
  '%s has a row for each of its parameters, and for nothing else',
  (name, { parameters }) => {
    const named = Object.entries(lists).flatMap(([key, { rows }]) =>
      nameOf(key) === name ? Object.keys(rows) : [],
    );
    expect(named.sort()).toEqual(parameters.map((one) => one.name).sort());
  },
);

describe.each(cases)('%s', (_, { operation, list }) => {
  const { count = 3, rows } = list;
  const own = operation.parameters.flatMap((one) =>
    rows[one.name] === undefined ? [] : [[one.name, one] as const],
  );

  it('has a value for some and one for others or none of each parameter that selects', () => {
    const blunt = Object.entries(rows).filter(([, row]) => isSelecting(row) && !isSharp(row, count));
    expect(blunt.map(([name]) => name)).toEqual([]);
  });

  it.each(own)('does with %s what its row says', async (name, parameter) => {
    const all = await allOf(planted.emulator, operation, list);
    await checkRow({ operation, list, parameter, all }, rows[name] as Row);
  });
});

/** One parameter of a list, and what the list holds without it. */
interface Asked {
  readonly operation: ListOperation;
  readonly list: List;
  readonly parameter: Parameter;
  readonly all: readonly string[];
}

async function checkRow({ operation, list, parameter, all }: Asked, row: Row): Promise<void> {
  const asked = (value: string) =>
    ask(planted.emulator, operation, {
      ...largest(operation),
      ...besides(parameter, list),
      ...written(parameter, value),
    });
  if (isSelecting(row)) {
    const found = Object.keys(row).map(async (value) => [value, placesIn(list, all, await asked(value))]);
    expect(Object.fromEntries(await Promise.all(found))).toEqual(row);
    return;
  }
  const items = itemsOf(list, await asked(row.value));
  if (row.kind === 'shows') {
    const [usual, shown] = [all, items].map(([first = '{}']) => at(JSON.parse(first), row.at));
    expect(shown).toEqual(row.want);
    expect(usual).not.toEqual(row.want);
    return;
  }
  expect(items).toEqual(row.kind === 'never' ? [] : all);
}

/**
 * Tells whether the values of a row show that the parameter selects: one finds something, another one nothing, or all of them
 * together share out the list.
 */
function isSharp(row: Selects, count: number | 'many'): boolean {
  const found = Object.values(row);
  const places = found.flatMap((one) => (one === '' ? [] : one.split(' ')));
  const findsNone = found.some((one) => one === '' || one.startsWith('!'));
  const findsSome = found.some((one) => one !== '' && !one.startsWith('!'));
  const findsPart = found.some((one) => one !== '' && one.split(' ').length < Number(count));
  return findsSome && (findsNone || (findsPart && new Set(places).size === count));
}

function isSelecting(row: Row): row is Selects {
  return !('kind' in row && 'value' in row);
}

/** Returns at which places of all items those of an answer are; an `x` stands for others, `!Code` for a refusal. */
function placesIn(list: List, all: readonly string[], answer: Answer): string {
  if (answer.Code !== undefined) return `!${answer.Code}`;
  const places = itemsOf(list, answer).map((item) => all.indexOf(item) + 1);
  return [...new Set(places.map((place) => (place === 0 ? 'x' : String(place))))].join(' ');
}
