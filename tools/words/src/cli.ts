/**
 * Thousands of fields have words of ours, and each new version of an API brings fields that have none. This command tells
 * how far the words reach, what to write next, and which texts say nothing or the wrong thing.
 */
import { fileURLToPath } from 'node:url';
import { chooseSpecs, findSpecs, GenerateError } from '@scope/codegen';
import { Command, CommanderError } from 'commander';
import { findVendorsWords } from './compare/index.ts';
import { belowLevels } from './levels.ts';
import { type Finding, findingLine } from './lint/finding.ts';
import { findUnusedCommon, lintWords } from './lint/index.ts';
import { type ProductWords, productWords } from './product-words.ts';
import { coverageTable, missingLines } from './report.ts';
import { sample } from './sample.ts';
import { whereIs } from './where.ts';

const exitCodes = { failed: 1, usage: 2 } as const;

interface Flags {
  readonly check: boolean;
  readonly compare: true | readonly string[] | undefined;
  readonly where: string | undefined;
  readonly sample: string | undefined;
  readonly root: string;
}

const program: Command = new Command('words')
  .description('Tells how far our words for operations and fields reach, and what is wrong with them')
  .argument('[products...]', 'the products to look at; all of them if none is named')
  .option(
    '--check',
    'print no table; fail below the levels of tools/words/levels.json, or for a text with a fault',
    false,
  )
  .option(
    '--compare [folders...]',
    "look for the vendor's words in ours, and in folders with its documentation; needs Python",
  )
  .option('--where <name>', 'tell where the words of StartInstance or of StartInstance.InstanceId stand')
  .option(
    '--sample <seed>',
    'draw 30 operations and 60 fields, for someone to read who did not write their words',
  )
  .option('--root <folder>', 'the workspace', fileURLToPath(new URL('../../..', import.meta.url)))
  .addHelpText('after', '\nExit codes: 0 done, 1 a check failed, 2 wrong usage.')
  .exitOverride()
  .action(run);

async function run(names: string[], flags: Flags): Promise<void> {
  const { root, where, check, compare, sample: seed } = flags;
  const products = chooseSpecs(findSpecs(root), names).map((spec) => productWords(root, spec));
  if (where !== undefined) {
    printPlaces(products, where);
    return;
  }
  if (seed !== undefined) {
    print(sample(products, seed));
    return;
  }
  if (!check) print([coverageTable(products), '', ...products.flatMap(missingLines)]);
  const folders = compare === true ? [] : compare;
  const areAll = names.length === 0;
  const findings: readonly Finding[] = [
    ...lintWords(products),
    ...(areAll ? findUnusedCommon(products) : []),
    ...(folders === undefined ? [] : await findVendorsWords(root, products, folders)),
  ];
  const problems = [...findings.map(findingLine), ...(check && areAll ? belowLevels(products) : [])];
  if (problems.length > 0) complain(problems);
  else if (check) print(['The words are as they should be.']);
}

function printPlaces(products: readonly ProductWords[], name: string): void {
  const places = whereIs(products, name);
  if (places.length > 0) print(places);
  else complain([`words: no operation or field is called ${name}`]);
}

function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCodes.failed;
}

function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (!(error instanceof GenerateError)) throw error;
  process.stderr.write(`words: ${error.message}\n`);
  return exitCodes.failed;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
