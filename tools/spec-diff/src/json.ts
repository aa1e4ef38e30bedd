import { bumpFor } from './bump.ts';
import type { ChangeReport } from './report.ts';

/** Prints a report for programs; `version` is the present one of the package. */
export function jsonReport(report: ChangeReport, version: string): string {
  const { changes, ...head } = report;
  return `${JSON.stringify({ ...head, bump: bumpFor(changes, version), changes }, undefined, 2)}\n`;
}
