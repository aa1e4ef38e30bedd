/**
 * A vendor changes an API every week, and somebody has to decide which version number the package gets and what its
 * users have to be told. A textual comparison of two specs cannot say: the same change breaks callers in a request and
 * is harmless in an answer. This tool compares what the generator would make of the two, from the caller's side.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { DiffError } from './errors.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import { compareSpecs } from './report.ts';

const exitCodes = { failed: 1, usage: 2 } as const;
const printers = { markdown: markdownReport, json: jsonReport } as const;

interface Flags {
  readonly format: keyof typeof printers;
  readonly output?: string;
  readonly version: string;
}

const program: Command = new Command('diff')
  .description('Reports what a change of an API description means to the callers of the generated package')
  .argument('<old>', 'the spec as it was, a JSON file')
  .argument('<new>', 'the spec as it is now')
  .addOption(
    new Option('--format <format>', 'how to print').choices(Object.keys(printers)).default('markdown'),
  )
  .option('--output <file>', 'where to write to (default: the terminal)')
  .option('--version <version>', 'the present version of the package', parseVersion, '0.1.0')
  .addHelpText('after', '\nExit codes: 0 done, 1 the specs cannot be compared, 2 wrong usage.')
  .allowExcessArguments(false)
  .exitOverride()
  .action(run);

function run(before: string, after: string, { format, output, version }: Flags): void {
  const text = printers[format](compareSpecs(readSpec(before), readSpec(after), [before, after]), version);
  if (output === undefined) process.stdout.write(text);
  else writeReport(output, text);
}

function writeReport(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new DiffError(`Cannot write ${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** A misspelt version would pass for one from 1.0.0 on, and change the verdict. */
function parseVersion(text: string): string {
  if (!/^\d+\.\d+\.\d+/.test(text)) throw new InvalidArgumentError('Write it like 0.1.0.');
  return text;
}

function readSpec(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new DiffError(`Cannot read ${path}: ${(error as Error).message}`, { cause: error });
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (!(error instanceof DiffError)) throw error;
  process.stderr.write(`diff: ${error.message}\n`);
  return exitCodes.failed;
}

try {
  program.parse();
} catch (error) {
  process.exitCode = report(error);
}
