import type { EmulatorFigures } from './measure.ts';

/** Prints the figures of emulators as a Markdown table; the ratio is that of the largest to the smallest one's page. */
export function emulatorTable(all: readonly EmulatorFigures[]): string {
  const names = Object.keys(all[0]?.pages ?? {});
  const head = [
    'store',
    'instances',
    'created/s',
    ...names.map((name) => `page "${name}", CPU ms`),
    'calls/s',
    'MB',
  ];
  const rows = all.map(({ store, instances, createdPerSecond, pages, callsPerSecond, megabytes }) => [
    store,
    String(instances),
    createdPerSecond.toFixed(0),
    ...names.map((name) => (pages[name] ?? Number.NaN).toFixed(2)),
    callsPerSecond.toFixed(0),
    megabytes.toFixed(0),
  ]);
  const ratios = ['memory', 'data'].flatMap((store) => {
    const of = all.filter((one) => one.store === store);
    const [smallest, largest] = [of[0], of.at(-1)];
    if (smallest === undefined || largest === undefined || smallest === largest) return [];
    const ratio = (name: string): string =>
      ((largest.pages[name] ?? Number.NaN) / (smallest.pages[name] ?? Number.NaN)).toFixed(2);
    return [
      `${store}: a page at ${largest.instances} instances costs ${names.map((name) => `${ratio(name)} ("${name}")`).join(', ')} times that at ${smallest.instances}`,
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---:')), ...rows.map(line), '', ...ratios].join('\n');
}
