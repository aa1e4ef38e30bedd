import { describe, expect, it } from 'vitest';
import { audit } from '../src/audit.ts';
import { dependencyLicences, isAllowed } from '../src/licences.ts';
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

it('no dependency has a known weakness of a high or critical kind, as far as the registry answers that', async ({
  skip,
}) => {
  const { isAnswered, weaknesses } = await audit(root);
  if (!isAnswered) console.warn('Skipped: the registry answers no audit.');
  skip(!isAnswered, 'the registry answers no audit');
  expect(weaknesses).toBeUndefined();
});
