import { describe, expect, it } from 'vitest';
import { exceeded } from '../../src/package/limits.ts';
import type { PackageFigures, PackageReport } from '../../src/package/measure.ts';
import { medianOf } from '../../src/package/startup.ts';
import { ownSubject, vendorEcs } from '../../src/package/subjects.ts';

const own: PackageFigures = {
  name: ownSubject('@scope').name,
  figures: { packages: 2, files: 1, bytes: 1, seconds: 1 },
  bundles: { node: 20, nodeStart: 10, browser: 10 },
  allMethods: 20,
  startMs: { esm: 10, cjs: 10 },
  firstCall: { esm: 2, cjs: 2 },
  bundledCall: 1,
  types: { seconds: 0.3, megabytes: 20 },
};
const vendor: PackageFigures = {
  ...own,
  name: vendorEcs.name,
  bundles: { node: 400, nodeStart: 400, browser: undefined },
  startMs: { esm: 500, cjs: 400 },
  firstCall: { esm: 40, cjs: 30 },
  types: { seconds: 1, megabytes: 90 },
};

function report(...clients: readonly PackageFigures[]): PackageReport {
  return { clients, floorMs: 20, emptyPackagesMs: { esm: 5, cjs: 5 } };
}

describe('the gate', () => {
  it('opens where every figure is a small share of the vendor client', () => {
    expect(exceeded(report(own, vendor))).toEqual([]);
  });

  it.each([
    ['bundle for Node', { bundles: { ...own.bundles, node: 30 } }],
    ['import of the ES module', { startMs: { esm: 40, cjs: 10 } }],
    ['import of the CommonJS module', { startMs: { esm: 10, cjs: 40 } }],
    ['first answer, ES module', { firstCall: { esm: 8, cjs: 2 } }],
    ['first answer, CommonJS module', { firstCall: { esm: 2, cjs: 8 } }],
    ['time of the compiler', { types: { seconds: 0.95, megabytes: 20 } }],
    ['memory of the compiler', { types: { seconds: 0.3, megabytes: 40 } }],
  ])('names the %s where it is more than its share', (what, change) => {
    const lines = exceeded(report({ ...own, ...change }, vendor));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${what}: 0\\.\\d{3} of what the vendor's client takes`));
  });

  it('stays shut where a figure is missing, and without the vendor client', () => {
    expect(exceeded(report({ ...own, types: undefined }, vendor))).toHaveLength(2);
    expect(() => exceeded(report(own))).toThrow("the vendor's client was not measured");
  });
});

it('the median is taken over what the rounds yield, not of each time by itself', () => {
  const times = new Map([
    ['slow', [30, 12, 44]],
    ['empty', [20, 10, 40]],
  ]);
  expect(medianOf(times, (time) => time('slow') - time('empty'))).toBe(4);
});
