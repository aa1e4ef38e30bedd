import type { Gap } from './gaps.ts';
import { codeSpan, tableText } from './print/markdown.ts';

/** A package and what its spec leaves open. */
export interface PackageGaps {
  readonly folder: string;
  readonly gaps: readonly Gap[];
}

/** Prints what the specs leave open as Markdown, for whoever may write it into an overlay. */
export function gapReport(packages: readonly PackageGaps[]): string {
  const intro =
    'What the specs leave open: the packages say `unknown` there, or do without. An overlay in `specs/overlays` can tell more.';
  return `${['# Gaps in the specs', intro, ...packages.map(section)].join('\n\n')}\n`;
}

function section({ folder, gaps }: PackageGaps): string {
  const title = `## packages/${folder}`;
  if (gaps.length === 0) return `${title}\n\nNothing is left open.`;
  return [title, '', '| operation | place | what is open |', '|---|---|---|', ...gaps.map(row)].join('\n');
}

function row({ operation, place, reason }: Gap): string {
  return `| ${cell(operation)} | ${cell(place)} | ${tableText(reason)} |`;
}

function cell(text: string): string {
  return text === '' ? '' : codeSpan(text.replaceAll('|', '\\|'));
}
