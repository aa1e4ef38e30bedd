import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { PackageFigures } from '../../src/package/measure.ts';
import { mainRatios } from '../../src/report/ratios.ts';
import { callFigures, fileNameOf, type Results, readResults } from '../../src/report/results.ts';
import { keepResults, reportFolder, staleParts, writeReport } from '../../src/report/write-report.ts';

const own: PackageFigures = {
  name: 'this SDK',
  figures: { packages: 2, files: 100, bytes: 4_000_000, seconds: 1 },
  bundles: { node: 25_000, nodeStart: 18_000, browser: 14_000 },
  allMethods: 21_000,
  startMs: { esm: 8, cjs: 11 },
  firstCall: { esm: 2, cjs: 2 },
  bundledCall: 1.5,
  types: { seconds: 0.3, megabytes: 28 },
};
const results: Results = {
  version: '1.10.0',
  machine: { platform: 'linux-x64', cores: 2, node: '20.20.2' },
  calls: callFigures([
    { client: 'floor', pageSize: 1, cpuMicrosPerCall: [64, 64], callsPerSecond: [10] },
    { client: 'ours', pageSize: 1, cpuMicrosPerCall: [64, 96], callsPerSecond: [10] },
    { client: 'vendor', pageSize: 1, cpuMicrosPerCall: [192, 192], callsPerSecond: [10] },
  ]),
  packages: {
    clients: [own, { ...own, name: 'vendor ECS', startMs: { esm: 400, cjs: 300 }, types: undefined }],
    floorMs: 11,
    emptyPackagesMs: { esm: 2, cjs: 2 },
  },
  emulator: [
    {
      instances: 10,
      store: 'memory',
      createdPerSecond: 1,
      pages: { first: 2 },
      callsPerSecond: 3,
      megabytes: 4,
    },
  ],
};

function folderWith(...all: readonly Results[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const one of all) keepResults(one, folder);
  return folder;
}

test('a ratio is what a client takes of what this SDK takes, and missing where one of both is', () => {
  const ratios = new Map(mainRatios(results).map(({ what, multiples }) => [what, multiples]));
  expect(ratios.get('CPU of a call, page of 1')).toEqual([3, undefined, undefined]);
  expect(ratios.get('CPU of a call, page of 100')).toEqual([undefined, undefined, undefined]);
  expect(ratios.get('import, ES module')).toEqual([50, undefined, undefined]);
  expect(ratios.get('type check')).toEqual([undefined, undefined, undefined]);
});

test('the page shows the latest version, compared as numbers, with every ratio that the charts have', () => {
  const folder = folderWith({ ...results, version: '1.9.0' }, results);
  writeReport(folder);
  const page = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(page).toContain('version 1.10.0, linux-x64, 2 cores');
  expect(page).toContain(`(${fileNameOf(results)})`);
  expect(page).toContain('| CPU of a call, page of 1 | 3.0 × | – | – |');
  for (const name of ['ratios-light.svg', 'ratios-dark.svg']) {
    const chart = readFileSync(join(folder, name), 'utf8');
    expect(chart).toMatch(/^<svg /);
    expect(chart).toContain('3.0 ×');
    expect(chart).toContain('50 ×');
  }
  expect(staleParts(folder)).toEqual([]);
});

test('results come back as they were kept', () => {
  const [read] = readResults(folderWith(results));
  expect(read).toEqual(JSON.parse(JSON.stringify(results)));
});

test('a folder without results says how to get some', () => {
  expect(() => readResults(folderWith())).toThrow('run `npm run bench -- report` first');
});

test('the page and the charts of this repository are those of its results', () => {
  expect(staleParts(reportFolder)).toEqual([]);
});
