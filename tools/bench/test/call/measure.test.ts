import { expect, test } from 'vitest';
import { measureCalls } from '../../src/call/measure.ts';

// The floor's numbers count only if both clients get the same answer, which each round checks for every call.
test('every client is measured for every page, once for each round', async () => {
  const figures = await measureCalls(['floor', 'ours'], { rounds: 2, calls: 40, concurrency: 4 });
  expect(figures.map(({ client, pageSize }) => `${client} ${pageSize}`)).toEqual([
    'floor 1',
    'ours 1',
    'floor 100',
    'ours 100',
  ]);
  for (const { cpuMicrosPerCall, callsPerSecond } of figures) {
    expect(cpuMicrosPerCall).toHaveLength(2);
    expect(Math.min(...cpuMicrosPerCall, ...callsPerSecond)).toBeGreaterThan(0);
  }
});
