import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@scope/packing';
import { drawRatios, themes } from './chart.ts';
import { resultsPage } from './page.ts';
import { mainRatios } from './ratios.ts';
import { fileNameOf, formatResults, type Results, readResults } from './results.ts';

/** Where results are kept. */
export const reportFolder: string = join(root, 'docs', 'benchmarks');

/** Keeps results, in place of those of the same version and kind of machine. */
export function keepResults(results: Results, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, fileNameOf(results)), formatResults(results));
}

/** Makes the page and the charts of the latest results, by file name. */
export function drawReport(folder: string): ReadonlyMap<string, string> {
  const [latest] = readResults(folder) as [Results];
  const ratios = mainRatios(latest);
  return new Map([
    ['README.md', resultsPage(latest)],
    ['ratios-light.svg', drawRatios(ratios, themes.light)],
    ['ratios-dark.svg', drawRatios(ratios, themes.dark)],
  ]);
}

/** Writes the page and the charts. */
export function writeReport(folder: string): void {
  for (const [name, text] of drawReport(folder)) writeFileSync(join(folder, name), text);
}

/** Returns the names of those that are not as they would be made now. */
export function staleParts(folder: string): string[] {
  return [...drawReport(folder)].flatMap(([name, text]) => {
    const path = join(folder, name);
    return existsSync(path) && readFileSync(path, 'utf8') === text ? [] : [name];
  });
}
