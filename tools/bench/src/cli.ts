/**
 * Claims of speed and size need figures that anyone can repeat. This tool measures calls, packages and the generator
 * beside their peers and a hand-written floor, in one run on the same machine, so that ratios can be compared even
 * where absolute times cannot.
 */
import { Command, InvalidArgumentError } from 'commander';
import { clientNames } from './call/clients/client.ts';
import { measureCalls } from './call/measure.ts';
import { printFigures } from './call/print.ts';
import { measureCodegen } from './codegen/measure.ts';
import { printCodegenFigures } from './codegen/print.ts';
import { type EmulatorFigures, measureEmulator } from './emulator/measure.ts';
import { emulatorTable } from './emulator/print.ts';
import { exceeded } from './package/limits.ts';
import { measurePackages } from './package/measure.ts';
import { packageTable } from './package/print.ts';
import { peers, vendorEcs } from './package/subjects.ts';
import { callFigures, type Results, thisMachine, thisVersion } from './report/results.ts';
import { keepResults, reportFolder, staleParts, writeReport } from './report/write-report.ts';
import { measureShares } from './shares/measure.ts';
import { printShares } from './shares/print.ts';

function count(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('a whole number, at least 1');
  return value;
}

function counts(text: string, all: number[] = []): number[] {
  return [...all, count(text)];
}

const program = new Command('bench').description('Measures this SDK beside other clients');

function refuseUnknown(wanted: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = wanted?.find((name) => !known.includes(name));
  if (unknown !== undefined) program.error(`error: there is no client '${unknown}'`);
}

program
  .command('call')
  .description('CPU time per call and calls per second, against a server in another process')
  .option('--rounds <count>', 'measured rounds of each client and page', count, 12)
  .option(
    '--calls <count>',
    'calls in a round with one instance; a fortieth of it with a hundred',
    count,
    4_000,
  )
  .option('--concurrency <count>', 'calls under way at the same time', count, 16)
  .option('--only <names...>', `some of: ${clientNames.join(', ')}`)
  .action(async (options: { rounds: number; calls: number; concurrency: number; only?: string[] }) => {
    refuseUnknown(options.only, clientNames);
    const names = clientNames.filter((name) => options.only?.includes(name) ?? true);
    printFigures(await measureCalls(names, options));
  });

program
  .command('emulator')
  .description('Lists of a local cloud with many instances: CPU of a page, calls per second, memory')
  .option('--sizes <counts...>', 'how many instances', counts)
  .action(async ({ sizes = [1_000, 10_000, 100_000] }: { sizes?: number[] }) => {
    const figures: EmulatorFigures[] = [];
    await measureEmulator(sizes, (one) => {
      figures.push(one);
      process.stderr.write(`${one.store}, ${one.instances} instances: done\n`);
    });
    process.stdout.write(`${emulatorTable(figures)}\n`);
  });

program
  .command('codegen')
  .description('CPU time and memory of the generator, beside other generators on the same specs')
  .option('--rounds <count>', 'runs of each, of which the best counts', count, 3)
  .action(async ({ rounds }: { rounds: number }) => printCodegenFigures(await measureCodegen(rounds)));

program
  .command('package')
  .description('Installing, bundling, importing, compiling and the first call, beside other clients')
  .option('--rounds <count>', 'runs of each program, of which the median counts', count, 15)
  .option('--only <names...>', `beside some of: ${peers.map(({ name }) => name).join(', ')}`)
  .option('--check', "fail where this SDK takes more than its share of what the vendor's ECS client takes")
  .action(async ({ rounds, only, check }: { rounds: number; only?: string[]; check?: true }) => {
    refuseUnknown(
      only,
      peers.map(({ name }) => name),
    );
    const beside = peers.filter(({ name }) => only?.includes(name) ?? true);
    if (check && !beside.includes(vendorEcs)) program.error(`error: --check needs '${vendorEcs.name}'`);
    const report = await measurePackages(beside, rounds);
    process.stdout.write(`${packageTable(report)}\n`);
    if (!check) return;
    const failures = exceeded(report);
    for (const failure of failures) console.error(failure);
    if (failures.length > 0) process.exitCode = 1;
  });

program
  .command('report')
  .description(
    'Measures calls, packages and the emulator, and keeps what came of it in docs/benchmarks; takes half an hour',
  )
  .option('--rounds <count>', 'runs of each program and client', count, 9)
  .option('--sizes <counts...>', 'how many instances the emulator holds', counts)
  .action(async ({ rounds, sizes = [1_000, 10_000, 100_000] }: { rounds: number; sizes?: number[] }) => {
    const told = <T>(what: string, part: T): T => {
      process.stderr.write(`${what}: done\n`);
      return part;
    };
    const emulator: EmulatorFigures[] = [];
    const calls = await measureCalls(clientNames, { rounds, calls: 4_000, concurrency: 16 });
    const results: Results = {
      version: thisVersion(),
      machine: thisMachine(),
      calls: told('calls', callFigures(calls)),
      packages: told('packages', await measurePackages(peers, rounds)),
      emulator,
    };
    await measureEmulator(sizes, (one) => {
      emulator.push(told(`${one.store}, ${one.instances} instances`, one));
    });
    keepResults(results, reportFolder);
    writeReport(reportFolder);
  });

program
  .command('draw')
  .description('Makes the page and the charts in docs/benchmarks from the results that are kept there')
  .option('--check', 'write nothing, and fail where they are not up to date')
  .action(({ check }: { check?: true }) => {
    if (!check) return writeReport(reportFolder);
    const stale = staleParts(reportFolder);
    if (stale.length > 0)
      program.error(`error: not up to date: ${stale.join(', ')}; run \`npm run bench -- draw\``);
  });

program
  .command('shares')
  .description('What each file of core adds to the bundle of one call with a role')
  .option('--node', 'the bundle for Node, instead of that for browsers')
  .option('--without <files...>', 'the size without these files of core, for example logging.ts', [])
  .action(async ({ node, without }: { node?: true; without: string[] }) =>
    printShares(
      await measureShares(node ? 'node' : 'browser', without).catch((error: Error) =>
        program.error(`error: ${error.message}`),
      ),
    ),
  );

await program.parseAsync();
