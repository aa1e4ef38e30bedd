import type { ClientFigures } from './measure.ts';

/** Prints a table: best and median rounds, as absolute figures and as multiples of the floor's. */
export function printFigures(figures: readonly ClientFigures[]): void {
  console.table(figures.map((own) => tableRow(own, figures)));
  console.log('CPU time of the client process, in microseconds; compare the multiples of the floor.');
}

function tableRow(own: ClientFigures, all: readonly ClientFigures[]): Record<string, string | number> {
  const floor = all.find(({ client, pageSize }) => client === 'floor' && pageSize === own.pageSize);
  const best = Math.min(...own.cpuMicrosPerCall);
  const median = medianOf(own.cpuMicrosPerCall);
  return {
    client: own.client,
    instances: own.pageSize,
    'best µs': Number(best.toFixed(1)),
    '× floor': floor === undefined ? '-' : (best / Math.min(...floor.cpuMicrosPerCall)).toFixed(2),
    'median µs': Number(median.toFixed(1)),
    '× floor (median)': floor === undefined ? '-' : (median / medianOf(floor.cpuMicrosPerCall)).toFixed(2),
    'calls/s': Math.round(Math.max(...own.callsPerSecond)),
  };
}

/** The middle of the values; of an even number of them, the mean of the middle two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper;
}
