/**
 * An API changes every week, and taking over a change has many steps: import, compare, generate, check, tell people,
 * plan the version. Done by hand, one is forgotten. Each command here does all of them, or nothing at all.
 */
import { fileURLToPath } from 'node:url';
import { GenerateError } from '@scope/codegen';
import { changesOf, DiffError } from '@scope/spec-diff';
import { ImportError } from '@scope/spec-import';
import { Command, CommanderError } from 'commander';
import { UpdateError } from './errors.ts';
import { newProduct } from './new-product.ts';
import { type UpdateResult, update } from './update.ts';

const exitCodes = { failed: 1, usage: 2 } as const;
const workspace = fileURLToPath(new URL('../../..', import.meta.url));

interface Flags {
  readonly from?: string;
  readonly root: string;
}

const program: Command = new Command('npm run')
  .description('Takes over a change of an API, or a new product, in one command')
  .exitOverride();

addCommand('update', 'Takes over a change of an API: spec, package, change report, version plan')
  .argument('<product>', 'a product of this workspace, for example ecs')
  .action(async (product: string, { from, root }: Flags) => {
    print(updateLines(await update({ root, product, from, signal: interruption() })));
  });

addCommand('new-product', 'Adds a product: spec, package, test, workspace link')
  .argument('<product>', 'for example Vpc/2016-04-28, or vpc where --from has one version of it')
  .action(async (product: string, { from, root }: Flags) => {
    const { packageName, folder, operations } = await newProduct({
      root,
      product,
      from,
      signal: interruption(),
    });
    print([`${packageName}: ${operations} operations, built and tested, in ${folder}`]);
  });

function addCommand(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .usage('-- [options] <product>')
    .option('--from <source>', "a file, a folder or an address (default: the vendor's)")
    .option('--root <folder>', 'the workspace', workspace)
    .addHelpText('after', '\nExit codes: 0 done, 1 it failed and nothing changed, 2 wrong usage.')
    .allowExcessArguments(false)
    .exitOverride();
}

/** Puts everything back before the process ends as it was asked to. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => controller.abort(new UpdateError(`${name}: stopped, and nothing changed`)));
  }
  return controller.signal;
}

function updateLines({ report, written }: UpdateResult): readonly string[] {
  const { product, operations, changes } = report;
  if (written.length === 0) return [`${product}: nothing changed`];
  const { added, removed, changed } = operations;
  return [
    `${product}: operations: ${added} added, ${removed} removed, ${changed} changed; breaking changes: ${changesOf(changes, 'breaking').length}`,
    ...written.map((path) => `  ${path}`),
  ];
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

const expected = [DiffError, ImportError, GenerateError, UpdateError];

/** A full disk or a folder that may not be written is nobody's bug, and its stack helps nobody. */
function isExpected(error: unknown): error is Error {
  return expected.some((type) => error instanceof type) || (error instanceof Error && 'syscall' in error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (!isExpected(error)) throw error;
  process.stderr.write(`error: ${error.message}\n`);
  return exitCodes.failed;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
