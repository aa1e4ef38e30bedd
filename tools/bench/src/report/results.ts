import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from '@scope/packing';
import type { ClientName } from '../call/clients/client.ts';
import type { ClientFigures } from '../call/measure.ts';
import { medianOf } from '../call/print.ts';
import type { EmulatorFigures } from '../emulator/measure.ts';
import type { PackageReport } from '../package/measure.ts';

/** What one call of a client costs on one size of page. */
export interface CallFigures {
  readonly client: ClientName;
  readonly pageSize: number;
  /** CPU time of the best round, and of the median one, as multiples of the hand-written floor's. */
  readonly best: number;
  readonly median: number;
  readonly callsPerSecond: number;
}

/** The kind of machine that measured. */
export interface Machine {
  readonly platform: string;
  readonly cores: number;
  readonly node: string;
}

/** Everything that was measured in one run. */
export interface Results {
  /** The version of the packages. */
  readonly version: string;
  readonly machine: Machine;
  readonly calls: readonly CallFigures[];
  readonly packages: PackageReport;
  readonly emulator: readonly EmulatorFigures[];
}

/** Turns the rounds of each client into multiples of the floor's. */
export function callFigures(figures: readonly ClientFigures[]): CallFigures[] {
  return figures.map(({ client, pageSize, cpuMicrosPerCall, callsPerSecond }) => {
    const floor = figures.find((one) => one.client === 'floor' && one.pageSize === pageSize);
    if (floor === undefined) throw new Error('the floor was not measured');
    return {
      client,
      pageSize,
      best: Math.min(...cpuMicrosPerCall) / Math.min(...floor.cpuMicrosPerCall),
      median: medianOf(cpuMicrosPerCall) / medianOf(floor.cpuMicrosPerCall),
      callsPerSecond: Math.max(...callsPerSecond),
    };
  });
}

/** Describes this machine. */
export function thisMachine(): Machine {
  const { platform, arch, version } = process;
  return { platform: `${platform}-${arch}`, cores: availableParallelism(), node: version.slice(1) };
}

/** The version of the packages in this checkout. */
export function thisVersion(): string {
  const manifest = readFileSync(join(root, 'packages/core/package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Names the file of results by version and kind of machine. */
export function fileNameOf({ version, machine }: Results): string {
  const { platform, cores, node } = machine;
  return `${version}-${platform}-${cores}-cores-node-${node.split('.')[0]}.json`;
}

/** Writes results as text; figures have four digits, which is more than any of them deserves. */
export function formatResults(results: Results): string {
  const rounded = (_key: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  return `${JSON.stringify(results, rounded, 2)}\n`;
}

/** Reads the results in a folder, the latest version first. @throws Error if there are none. */
export function readResults(folder: string): Results[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (files.length === 0)
    throw new Error(`${folder} holds no results: run \`npm run bench -- report\` first`);
  const byVersion = new Intl.Collator('en', { numeric: true });
  return files
    .toSorted((one, other) => byVersion.compare(other, one))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Results);
}
