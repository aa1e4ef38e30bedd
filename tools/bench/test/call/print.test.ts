import { expect, test, vi } from 'vitest';
import { medianOf, printFigures } from '../../src/call/print.ts';

test.each([
  [[3], 3],
  [[1, 9, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, want) => {
  expect(medianOf(values)).toBe(want);
});

test('figures are printed as multiples of the floor on the same page', () => {
  const table = vi.spyOn(console, 'table').mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
  const shared = { callsPerSecond: [1_000, 2_000] };
  printFigures([
    { client: 'floor', pageSize: 1, cpuMicrosPerCall: [60, 50], ...shared },
    { client: 'ours', pageSize: 1, cpuMicrosPerCall: [66, 60], ...shared },
    { client: 'ours', pageSize: 100, cpuMicrosPerCall: [900], ...shared },
  ]);
  expect(table.mock.calls[0]?.[0]).toMatchObject([
    { client: 'floor', 'best µs': 50, '× floor': '1.00', 'calls/s': 2_000 },
    {
      client: 'ours',
      instances: 1,
      'best µs': 60,
      '× floor': '1.20',
      'median µs': 63,
      '× floor (median)': '1.15',
    },
    { client: 'ours', instances: 100, '× floor': '-' },
  ]);
  vi.restoreAllMocks();
});
