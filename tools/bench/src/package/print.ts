import { budgets } from '@scope/packing';
import type { PackageFigures, PackageReport } from './measure.ts';
import type { Format } from './programs.ts';
import { vendorEcs } from './subjects.ts';

type InBothFormats = Readonly<Record<Format, number>>;
type Cell = (figures: PackageFigures) => string;

interface Row {
  readonly title: string;
  readonly goal: string;
  readonly cell: Cell;
  /** Whether this SDK meets the goal; `undefined` where there is none, or nobody can tell. */
  readonly isMet?: boolean | undefined;
}

/** Writes the figures as a Markdown table: this SDK first, the goal and whether it is met last. */
export function packageTable(report: PackageReport): string {
  const { clients } = report;
  const names = clients.map(({ name }) => name);
  return [
    line(['', ...names, 'goal', 'met']),
    line(['---', ...names.map(() => '---:'), '---', '---']),
    ...rows(report).map(({ title, goal, cell, isMet }) =>
      line([title, ...clients.map(cell), goal, verdict(isMet)]),
    ),
  ].join('\n');
}

function verdict(isMet: boolean | undefined): string {
  if (isMet === undefined) return '–';
  return isMet ? 'yes' : 'no';
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function rows({ clients, floorMs, emptyPackagesMs }: PackageReport): readonly Row[] {
  const own = clients[0] as PackageFigures;
  const vendor = clients.find(({ name }) => name === vendorEcs.name);
  const { figures } = own;
  return [
    {
      title: 'install: packages / MB / files / s, warm cache',
      goal: '2 packages, 4 MB, 1 s',
      cell: ({ figures: { packages, bytes, files, seconds } }) =>
        `${packages} / ${(bytes / 1e6).toFixed(1)} / ${files} / ${seconds.toFixed(1)}`,
      isMet: figures.packages === 2 && figures.bytes <= budgets.installedBytes.goal && figures.seconds < 1,
    },
    sizeRow(
      'bundle of one call with a role, Node, KB gzip',
      budgets.oneCallForNode.goal,
      ({ bundles }) => bundles.node,
      own,
    ),
    {
      title: 'the part of it that a start loads, KB gzip',
      goal: '–',
      cell: ({ bundles }) => kilobytes(bundles.nodeStart),
    },
    sizeRow(
      'bundle of that call for browsers, KB gzip',
      budgets.oneCallForBrowsers.goal,
      ({ bundles }) => bundles.browser,
      own,
    ),
    sizeRow(
      'all operations as methods, KB gzip',
      budgets.allMethods.goal,
      ({ allMethods }) => allMethods,
      own,
    ),
    {
      title: `import and construct above bare Node, ESM / CommonJS, ms (two empty packages: ${pair(emptyPackagesMs)})`,
      goal: '1/46 / 1/30 of vendor',
      cell: ({ startMs }) => pair(startMs),
      isMet: vendor && isWithin(own.startMs, { esm: vendor.startMs.esm / 46, cjs: vendor.startMs.cjs / 30 }),
    },
    {
      title: `first answer above bare Node, × hand-written (${floorMs.toFixed(0)} ms), ESM / CommonJS`,
      goal: '1.3 ×',
      cell: ({ firstCall }) => (firstCall === undefined ? '–' : pair(firstCall, 1)),
      isMet: isWithin(own.firstCall, { esm: 1.3, cjs: 1.3 }),
    },
    {
      title: 'the same of a program bundled into one file',
      goal: '1.3 ×',
      cell: ({ bundledCall }) => bundledCall?.toFixed(1) ?? '–',
      isMet: own.bundledCall === undefined ? undefined : own.bundledCall <= 1.3,
    },
    {
      title: '`tsc` of one call above an empty file, s / MB',
      goal: '0.4 × vendor',
      cell: ({ types }) =>
        types === undefined ? '–' : `${types.seconds.toFixed(2)} / ${types.megabytes.toFixed(0)}`,
      isMet: vendor && isLighter(own, vendor, 0.4),
    },
  ];
}

function sizeRow(
  title: string,
  goal: number,
  bytes: (figures: PackageFigures) => number | undefined,
  own: PackageFigures,
): Row {
  return {
    title,
    goal: `${goal / 1_024} KB`,
    cell: (figures) => kilobytes(bytes(figures)),
    isMet: (bytes(own) ?? Number.POSITIVE_INFINITY) <= goal,
  };
}

function kilobytes(size: number | undefined): string {
  return size === undefined ? '–' : (size / 1_024).toFixed(1);
}

function pair({ esm, cjs }: InBothFormats, digits = 0): string {
  return `${esm.toFixed(digits)} / ${cjs.toFixed(digits)}`;
}

/** A program that takes less time than an empty one shows that the machine is too busy to measure anything. */
function isWithin(figures: InBothFormats | undefined, limits: InBothFormats): boolean | undefined {
  if (figures === undefined || Math.min(figures.esm, figures.cjs) <= 0) return undefined;
  return figures.esm <= limits.esm && figures.cjs <= limits.cjs;
}

function isLighter(
  { types: own }: PackageFigures,
  { types: vendor }: PackageFigures,
  share: number,
): boolean {
  if (own === undefined || vendor === undefined) return false;
  return own.seconds <= share * vendor.seconds && own.megabytes <= share * vendor.megabytes;
}
