import { beforeAll, describe, expect, it } from 'vitest';
import { type ChangeReport, changesOf, compareSpecs } from '../src/index.ts';
import { compileCallers, explains, type Verdicts } from './support/compile.ts';
import { hasHistory, readHistory, skipNote } from './support/history.ts';

describe.skipIf(!hasHistory)(`half a year of ECS${skipNote}`, () => {
  let report: ChangeReport;
  let verdicts: Verdicts;

  beforeAll(() => {
    const { before, after } = readHistory();
    report = compareSpecs(before, after);
    verdicts = compileCallers(before, after);
  }, 120_000);

  it('has 14 new, 1 removed and 125 changed operations, of which 95 differ in more than documentation', () => {
    expect(report.operations).toEqual({ added: 14, removed: 1, changed: 125, changedInDocumentation: 30 });
  });

  it('reports the removed operation and the parameter that is required now as breaking', () => {
    const breaking = changesOf(report.changes, 'breaking');
    const found = breaking.map(({ owner, path, what }) => `${owner.name} ${path} ${what}`);
    expect(found).toContain('PurchaseElasticityAssurance  is gone');
    expect(found).toContain('CreateElasticityAssurance InstanceAmount is required now');
  });

  it('lets every caller of the old package compile against the old package', () => {
    expect(verdicts.callers).toBe(368);
    expect(verdicts.before).toEqual([]);
  });

  it('breaks callers only where the report says so', () => {
    const breaking = changesOf(report.changes, 'breaking');
    const unexplained = verdicts.after.filter(
      (rejection) => !breaking.some((change) => explains(change, rejection)),
    );
    expect(unexplained).toEqual([]);
  });

  it('breaks a caller for each change that the compiler is said to notice', () => {
    const noticed = changesOf(report.changes, 'breaking').filter(({ noticedBy }) => noticedBy === 'compiler');
    const silent = noticed.filter(
      (change) => !verdicts.after.some((rejection) => explains(change, rejection)),
    );
    expect(noticed.length).toBeGreaterThan(1);
    expect(silent).toEqual([]);
  });
});
