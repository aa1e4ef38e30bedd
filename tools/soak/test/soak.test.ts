import { describe, expect, it } from 'vitest';
import { planOutages, seededFractions } from '../src/outages.ts';
import { type SoakFigures, soak } from '../src/soak.ts';
import { faultsOf } from '../src/verdict.ts';

it('64 callers on short sessions survive the outages of STS', async () => {
  const options = { sessionSeconds: 10, sessions: 2.5, callers: 64, longestOutage: 0.4, seed: 7 };
  const figures = await soak(options);
  expect(figures).toMatchObject({ failures: [], failedCalls: 0, expiredTokens: 0 });
  expect(figures.outages).toBeGreaterThan(1);
  expect(figures.lost).toBeGreaterThan(0);
  expect(faultsOf(figures)).toEqual([]);
}, 90_000);

describe('the verdict', () => {
  const good: SoakFigures = {
    ...{
      calls: 100,
      failedCalls: 0,
      expiredTokens: 0,
      failures: [],
      outages: 3,
      granted: 12,
      lost: 5,
      ideal: 10,
    },
  };
  it.each([
    [good, []],
    [{ ...good, calls: 0 }, ['No call was made.']],
    [{ ...good, failedCalls: 1, failures: ['E: x'] }, ['1 of 100 calls failed: E: x']],
    [{ ...good, expiredTokens: 2 }, ['2 calls carried an expired token.']],
    [{ ...good, granted: 13 }, ['13 tokens were made where 10 are ideal.']],
  ])('finds the faults of %o', (figures, want) => {
    expect(faultsOf(figures)).toEqual(want);
  });
});

describe('the plan', () => {
  const settings = { durationMs: 100_000, sessionMs: 10_000, longest: 0.5 };

  it('has every kind of outage at full length, and time to recover after each', () => {
    const outages = planOutages(settings, seededFractions(1));
    const full = outages.filter(({ startMs, endMs }) => endMs - startMs === 5_000).map(({ kind }) => kind);
    expect(full.slice(0, 4)).toEqual(['error', 'stall', 'throttling', 'reset']);
    for (const [index, { startMs }] of outages.slice(1).entries()) {
      expect(startMs - (outages[index]?.endMs ?? 0)).toBeGreaterThanOrEqual(2_000);
    }
  });

  it('is the same for the same seed', () => {
    const plan = (seed: number) => planOutages(settings, seededFractions(seed));
    expect(plan(3)).toEqual(plan(3));
    expect(plan(3)).not.toEqual(plan(4));
  });
});
