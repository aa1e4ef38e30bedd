import type { Gap } from './gaps.ts';
import { codeSpan, tableText } from './print/markdown.ts';
import type { TakenValues } from './taken-values.ts';

/** A package, what its spec leaves open, and what the generator has filled in. */
export interface PackageGaps {
  readonly folder: string;
  readonly gaps: readonly Gap[];
  readonly takenValues: readonly TakenValues[];
}

const intro = `\
What the specs leave open: the packages say \`unknown\` there, or do without. An overlay in \`specs/overlays\` can tell more.

Where a field of an answer has the known values of the request's parameter of its name, because the spec names none, it
is listed as well. \`x-acs-enum-from-request: false\` in an overlay takes them away.`;

/** Prints what the specs leave open as Markdown, for whoever may write it into an overlay. */
export function gapReport(packages: readonly PackageGaps[]): string {
  return `${['# Gaps in the specs', intro, ...packages.flatMap(section)].join('\n\n')}\n`;
}

function section({ folder, gaps, takenValues }: PackageGaps): readonly string[] {
  return [
    `## packages/${folder}`,
    gaps.length === 0
      ? 'Nothing is left open.'
      : table(['operation', 'place', 'what is open'], gaps.map(gapCells)),
    `Fields of answers with the known values of requests: ${takenValues.length}.`,
    ...(takenValues.length === 0
      ? []
      : [table(['operation', 'place', 'values'], takenValues.map(valuesCells))]),
  ];
}

function gapCells({ operation, place, reason }: Gap): readonly string[] {
  return [cell(operation), cell(place), tableText(reason)];
}

function valuesCells({ operation, place, values }: TakenValues): readonly string[] {
  return [cell(operation), cell(place), values.map((value) => cell(String(value))).join(', ')];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text === '' ? '' : codeSpan(text.replaceAll('|', '\\|'));
}
