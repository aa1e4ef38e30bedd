import { describe, expect, it } from 'vitest';
import { dependencyLicences, isAllowed } from '../src/licences.ts';
import { run } from '../src/run.ts';
import { root } from '../src/workspace.ts';

describe('the licences of all dependencies', () => {
  it('are among those that are allowed', () => {
    const licences = [...dependencyLicences()];
    expect(licences.length).toBeGreaterThan(100);
    expect(licences.filter(([, licence]) => !isAllowed(licence))).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['(MIT AND CC-BY-3.0)', true],
    ['GPL-3.0-only', false],
    ['none', false],
    ['SEE LICENSE IN FILE', false],
  ])('%s → %s', (licence, want) => {
    expect(isAllowed(licence)).toBe(want);
  });
});

it('no dependency has a known weakness of a high or critical kind', async ({ skip }) => {
  const audit = run('npm', ['audit', '--audit-level=high'], { cwd: root });
  const problem: unknown = await audit.then(
    () => undefined,
    (error: unknown) => error,
  );
  const hasNoAnswer = String(problem).includes('audit endpoint returned an error');
  skip(hasNoAnswer, 'the registry answers no audit');
  expect(problem).toBeUndefined();
});
