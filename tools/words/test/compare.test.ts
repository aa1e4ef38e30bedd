import { describe, expect, it } from 'vitest';
import { collectRuns, commonRun } from '../src/compare/runs.ts';

const vendor = collectRuns(['The ID of the instance that you want to start. Well-known, and so on.']);

describe('a run of eight words', () => {
  it.each([
    ['the id of the instance that you want', 'the id of the instance that you want'],
    ['Give *The* `ID` of the\ninstance, that you want!', 'the id of the instance that you want'],
    ['want to start well-known and so on', undefined],
    ['to start: well-known (and so on) you want', undefined],
    ['you want to start. Well-known, and so — on', 'you want to start well-known and so on'],
    ['the id of the instance that you', undefined],
    ['', undefined],
  ])('in %j is %j', (text, run) => {
    expect(commonRun(text, vendor)).toBe(run);
  });
});
