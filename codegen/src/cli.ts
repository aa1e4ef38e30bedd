/**
 * The generator's command line. Packages of hundreds of typed operations cannot be kept in step with an API by hand:
 * this turns `specs` into the sources of `packages`, and, with `--check`, proves that the two still agree.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { BuiltPackage } from './build-package.ts';
import { chooseSpecs } from './choose-specs.ts';
import { GenerateError } from './errors.ts';
import { isFromOtherVersion } from './lock.ts';
import { withProgress } from './progress.ts';
import { openMemory } from './unchanged.ts';
import { findSpecs, type Spec } from './workspace.ts';

interface Flags {
  readonly check: boolean;
  readonly report?: string;
  readonly documents?: string;
  readonly reference?: string;
  readonly behaviour?: string;
  readonly root: string;
}

/** Runs the command line. `memory` is a folder that belongs to the present state of the generator, if there is one. */
export async function runCli(args: readonly string[], memory?: string): Promise<void> {
  await new Command('generate')
    .description('Generates the packages out of the specs.')
    .argument('[products...]', 'the products to generate; all of them if none is named')
    .option('--check', 'write nothing; fail if a file is not as it would be generated', false)
    .option('--report <file>', 'write what the specs leave open to a Markdown file')
    .option('--documents <folder>', 'write only the OpenAPI documents, with overlays and words, to a folder')
    .option('--reference <folder>', 'write only the reference, a page for each operation, to a folder')
    .option('--behaviour <file>', 'what an emulator does for which operation, as JSON, for the reference')
    .option('--root <folder>', 'the workspace, with "specs" and "packages"', process.cwd())
    .action((products: readonly string[], flags: Flags) => run(products, flags, memory))
    .parseAsync(args, { from: 'user' });
}

async function run(products: readonly string[], flags: Flags, memory: string | undefined): Promise<void> {
  try {
    const specs = chooseSpecs(findSpecs(flags.root), products);
    if (flags.documents !== undefined) await writeOnlyDocuments(specs, flags.root, flags.documents);
    else if (flags.reference !== undefined) await writeOnlyReference(specs, flags, flags.reference);
    else if (flags.check) reportCheck(await build(specs, flags), staleLock(specs, flags.root));
    else await generateChanged(specs, flags, memory);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = 1;
  }
}

async function writeOnlyDocuments(specs: readonly Spec[], root: string, folder: string): Promise<void> {
  const { writeDocuments } = await import('./write-documents.ts');
  console.log(writeDocuments(root, specs, folder).join('\n'));
}

async function writeOnlyReference(specs: readonly Spec[], flags: Flags, folder: string): Promise<void> {
  const { readBehaviour, writeReference } = await import('./write-reference.ts');
  const told = flags.behaviour === undefined ? {} : { behaviour: readBehaviour(flags.behaviour) };
  for (const { folder: target, files } of writeReference(specs, { root: flags.root, folder, ...told }))
    console.log(`${target}: files: ${files}`);
}

async function generateChanged(
  specs: readonly Spec[],
  flags: Flags,
  memoryFolder: string | undefined,
): Promise<void> {
  const memory = memoryFolder === undefined ? undefined : openMemory(memoryFolder, flags.root);
  const isKnown = (spec: Spec): boolean => !flags.report && !isFromOtherVersion(flags.root, spec);
  const known = new Map(specs.map((spec) => [spec, isKnown(spec) ? memory?.recall(spec) : undefined]));
  const unknown = specs.filter((spec) => known.get(spec) === undefined);
  const built = unknown.length === 0 ? [] : await build(unknown, flags);
  if (built.length > 0) (await import('./generate.ts')).writeChanged(flags.root, built);
  for (const spec of specs) {
    const own = built.find(({ folder }) => folder === spec.folder);
    const operations = own?.operations ?? known.get(spec) ?? 0;
    const count = own?.differences.length ?? 0;
    const outcome = count === 0 ? 'unchanged' : `files changed: ${count}`;
    console.log(`packages/${spec.folder}: ${outcome}, operations: ${operations}`);
    if (own) memory?.remember(spec, operations);
  }
}

/** The parts that read and print specs are loaded only here, where there is something to do for them. */
async function build(specs: readonly Spec[], { root, report }: Flags): Promise<readonly BuiltPackage[]> {
  const { buildPackage } = await import('./build-package.ts');
  const buildOne = (spec: Spec): BuiltPackage => buildPackage(root, spec);
  const isLong = process.stdout.isTTY && specs.length > 1;
  const built = isLong ? await withProgress(specs, buildOne) : specs.map(buildOne);
  if (report !== undefined) writeFileSync(report, (await import('./gap-report.ts')).gapReport(built));
  return built;
}

/** Anything else than bad input and a file system that refuses is a bug, whose stack helps to find it. */
function isExpected(error: unknown): error is Error {
  return error instanceof GenerateError || (error instanceof Error && 'syscall' in error);
}

/** Names the lock file where it tells of another version of the generator. */
function staleLock(specs: readonly Spec[], root: string): readonly string[] {
  return specs.some((spec) => isFromOtherVersion(root, spec)) ? ['differs      specs/lock.json'] : [];
}

function reportCheck(packages: readonly BuiltPackage[], others: readonly string[]): void {
  const differing = packages.flatMap(({ folder, differences }) =>
    differences.map(({ kind, path }) => `${kind.padEnd('superfluous'.length)}  packages/${folder}/${path}`),
  );
  const lines = [...differing, ...others];
  if (lines.length === 0) {
    console.log('The packages are as they would be generated.');
    return;
  }
  const error = 'error: The packages are not as they would be generated. Run: npm run generate';
  console.error([...lines, error].join('\n'));
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCli(process.argv.slice(2));
