import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import { documents } from '../src/documents.ts';
import { programsOf, writePrograms } from '../src/programs.ts';
import { readDocument } from '../src/read-document.ts';

const folder = join(import.meta.dirname, '../.test-results/compiled');
const all = documents().map(readDocument);

beforeAll(() => writePrograms(folder, all));

describe('the programs of all documents', () => {
  it.each([true, false])('compile, with exactOptionalPropertyTypes %s', (exactOptionalPropertyTypes) => {
    expect(compile({ folder, documents: all }, { exactOptionalPropertyTypes })).toEqual([]);
    expect(all.flatMap(programsOf).length).toBeGreaterThan(70);
  });
});
