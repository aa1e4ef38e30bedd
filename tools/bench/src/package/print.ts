import { budgets } from '@scope/packing';
import type { PackageFigures, PackageReport } from './measure.ts';

type Cell = (figures: PackageFigures) => string;

interface Row {
  readonly title: string;
  readonly goal: string;
  readonly cell: Cell;
  /** Whether this SDK meets the goal; `undefined` where there is none, or nobody can tell. */
  readonly isMet?: boolean | undefined;
}

/** Prints the figures as a Markdown table: this SDK first, the goal and whether it is met last. */
export function printPackageFigures(report: PackageReport): void {
  const { clients } = report;
  const names = clients.map(({ subject }) => subject.name);
  console.log(line(['', ...names, 'goal', 'met']));
  console.log(line(['---', ...names.map(() => '---:'), '---', '---']));
  for (const { title, goal, cell, isMet } of rows(report)) {
    console.log(line([title, ...clients.map(cell), goal, verdict(isMet)]));
  }
}

function verdict(isMet: boolean | undefined): string {
  if (isMet === undefined) return '–';
  return isMet ? 'yes' : 'no';
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function rows({ clients, floorMs }: PackageReport): readonly Row[] {
  const own = clients[0] as PackageFigures;
  const vendor = clients[1] as PackageFigures;
  const { figures } = own;
  return [
    {
      title: 'install: packages / MB / files / s, warm cache',
      goal: '2 packages, 3 MB, 1 s',
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
      title: 'import and construct above bare Node, ESM / CommonJS, ms',
      goal: '12 ms',
      cell: ({ startMs }) => pair(startMs.esm, startMs.cjs),
      isMet: isWithin(own.startMs, 12),
    },
    {
      title: `first answer above bare Node, × hand-written (${floorMs.toFixed(0)} ms), ESM / CommonJS`,
      goal: '1.3 ×',
      cell: ({ firstCallMs: times }) =>
        times === undefined
          ? '–'
          : `${(times.esm / floorMs).toFixed(1)} / ${(times.cjs / floorMs).toFixed(1)}`,
      isMet: isWithin(own.firstCallMs, 1.3 * floorMs),
    },
    {
      title: '`tsc` of one call above an empty file, s / MB',
      goal: '0.4 × vendor',
      cell: ({ types }) =>
        types === undefined ? '–' : `${types.seconds.toFixed(2)} / ${types.megabytes.toFixed(0)}`,
      isMet: isLighter(own, vendor, 0.4),
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

function pair(esm: number, cjs: number): string {
  return `${esm.toFixed(0)} / ${cjs.toFixed(0)}`;
}

/** A program that takes less time than an empty one shows that the machine is too busy to measure anything. */
function isWithin(times: { esm: number; cjs: number } | undefined, limitMs: number): boolean | undefined {
  if (times === undefined || Math.min(times.esm, times.cjs) <= 0) return undefined;
  return Math.max(times.esm, times.cjs) <= limitMs;
}

function isLighter(
  { types: own }: PackageFigures,
  { types: vendor }: PackageFigures,
  share: number,
): boolean {
  if (own === undefined || vendor === undefined) return false;
  return own.seconds <= share * vendor.seconds && own.megabytes <= share * vendor.megabytes;
}
