import { beforeAll, describe, expect, it } from 'vitest';
import { type Change, changesOf, compareSpecs } from '../src/index.ts';
import { answerRows } from './rows/answers.ts';
import { operationRows } from './rows/operations.ts';
import { parameterFactRows } from './rows/parameter-facts.ts';
import { parameterFieldRows } from './rows/parameter-fields.ts';
import { parameterRows } from './rows/parameters.ts';
import { schemaRows } from './rows/schemas.ts';
import { compileCallers, explains, type Verdicts } from './support/compile.ts';
import type { Row } from './support/row.ts';
import { type Json, sampleDocument, sampleOperation, sampleSchemas } from './support/sample.ts';

const rows: readonly Row[] = [
  ['nothing', () => {}],
  ...parameterRows,
  ...parameterFieldRows,
  ...parameterFactRows,
  ...answerRows,
  ...schemaRows,
  ...operationRows,
];

function edited(name: string, edit: Row[1]): { operation: Json; schemas: Json } {
  const operation = sampleOperation(name);
  const schemas = sampleSchemas(name);
  edit({
    operation,
    parameter: (wanted) => operation.parameters.find((one: Json) => one.name === wanted),
    answer: operation.responses[200].content['application/json'].schema.properties,
    shared: schemas[`${name}Shared`],
    unused: schemas[`${name}Unused`],
  });
  return { operation, schemas };
}

/** Puts one operation for each row into a document, so that one compilation answers for all of them. */
function documentOf(edits: readonly Row[1][]): Json {
  const parts = edits.map((edit, index) => edited(`S${index}`, edit));
  const schemas = Object.assign({}, ...parts.map((part) => part.schemas));
  return sampleDocument(
    parts.map(({ operation }) => operation),
    schemas,
  );
}

function shown({ class: name, noticedBy, side, path, what }: Change): string {
  return `${name}${noticedBy === undefined ? '' : `/${noticedBy}`} ${side ?? ''} ${path} ${what}`;
}

const before = documentOf(rows.map(() => () => {}));
const after = documentOf(rows.map(([, edit]) => edit));
const { changes } = compareSpecs(before, after);
const numbered = rows.map(([name, , ...want], index) => ({ name, want, index }));

function changesOfRow(index: number): readonly Change[] {
  return changes.filter(({ owner }) => new RegExp(`^S${index}(Shared|Unused)?$`).test(owner.name));
}

describe('the report of one edit:', () => {
  it.each(numbered)('$name', ({ want, index }) => {
    const anonymous = changesOfRow(index).map((change) =>
      shown(change).replace(/`S\d+Shared`/, '`S0Shared`'),
    );
    expect(anonymous.toSorted()).toEqual([...want].toSorted());
  });
});

describe('the compiler agrees with the report on', () => {
  let verdicts: Verdicts;

  beforeAll(() => {
    verdicts = compileCallers(before, after);
  }, 60_000);

  it('the old package, which all its callers fit', () => {
    expect(verdicts.before).toEqual([]);
  });

  it.each(numbered)('$name', ({ index }) => {
    const breaking = changesOf(changesOfRow(index), 'breaking');
    const noticed = breaking.filter(({ noticedBy }) => noticedBy === 'compiler');
    const rejected = verdicts.after.filter(({ owner }) =>
      new RegExp(`^S${index}(Shared|Unused)?$`).test(owner.name),
    );
    expect(rejected.filter((rejection) => !noticed.some((change) => explains(change, rejection)))).toEqual(
      [],
    );
    expect(noticed.filter((change) => !rejected.some((rejection) => explains(change, rejection)))).toEqual(
      [],
    );
  });
});
