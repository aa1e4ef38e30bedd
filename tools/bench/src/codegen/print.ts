import type { CodegenFigure } from './measure.ts';

/** Prints the figures as a table. */
export function printCodegenFigures(figures: readonly CodegenFigure[]): void {
  console.table(
    figures.map(({ what, cost, goal }) => ({
      what,
      'CPU s': Number(cost.cpuSeconds.toFixed(2)),
      goal: goal === undefined ? '' : `< ${goal}: ${cost.cpuSeconds < goal ? 'reached' : 'missed'}`,
      'wall s': Number(cost.wallSeconds.toFixed(2)),
      MB: Math.round(cost.memoryMegabytes),
    })),
  );
  console.log('CPU time and peak memory of the whole process, its start included; the best of the rounds.');
}
