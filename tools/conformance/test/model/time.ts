import fc from 'fast-check';
import { settle } from './settle.ts';
import type { Step, Theme } from './step.ts';

/** Shorter than any state lasts, as long as some, and long enough for an instance to be released. */
const lengthsMs = [500, 1_000, 2_000, 3_000, 5_000, 10_000, 20 * 60_000];

function advance(lengthMs: number): Step {
  return {
    title: `advance(${lengthMs})`,
    isWorthwhile: () => true,
    async run(model, cloud) {
      model.trace.push(`the clock moves by ${lengthMs} ms`);
      cloud.advance(lengthMs);
      model.now += lengthMs;
      settle(model);
    },
  };
}

/** The clock. */
export const time: Theme = {
  name: 'time',
  steps: [{ weight: 12, arbitrary: fc.constantFrom(...lengthsMs).map(advance) }],
  growth: [{ weight: 4, arbitrary: fc.constantFrom(3_000, 10_000).map(advance) }],
  compare: () => Promise.resolve(),
};
