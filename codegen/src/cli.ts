/**
 * The generator's command line. Packages of hundreds of typed operations cannot be kept in step with an API by hand:
 * this turns `specs` into the sources of `packages`, and, with `--check`, proves that the two still agree.
 */
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { GenerateError } from './errors.ts';
import { type GeneratedPackage, generate } from './generate.ts';

interface Flags {
  readonly check: boolean;
  readonly root: string;
}

const command = new Command('generate')
  .description('Generates the packages out of the specs.')
  .argument('[products...]', 'the products to generate; all of them if none is named')
  .option('--check', 'write nothing; fail if a file is not as it would be generated', false)
  .option(
    '--root <folder>',
    'the workspace, with "specs" and "packages"',
    fileURLToPath(new URL('../..', import.meta.url)),
  )
  .action(run);

function run(products: readonly string[], { check, root }: Flags): void {
  try {
    const packages = generate({ root, products, check });
    if (check) reportCheck(packages);
    else reportGenerated(packages);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = 1;
  }
}

/** Anything else than bad input and a file system that refuses is a bug, whose stack helps to find it. */
function isExpected(error: unknown): error is Error {
  return error instanceof GenerateError || (error instanceof Error && 'syscall' in error);
}

function reportGenerated(packages: readonly GeneratedPackage[]): void {
  for (const { folder, operations, differences } of packages) {
    const outcome = differences.length === 0 ? 'unchanged' : `files changed: ${differences.length}`;
    console.log(`packages/${folder}: ${outcome}, operations: ${operations}`);
  }
}

function reportCheck(packages: readonly GeneratedPackage[]): void {
  const lines = packages.flatMap(({ folder, differences }) =>
    differences.map(({ kind, path }) => `${kind.padEnd('superfluous'.length)}  packages/${folder}/${path}`),
  );
  if (lines.length === 0) {
    console.log('The packages are as they would be generated.');
    return;
  }
  const error = 'error: The packages are not as they would be generated. Run: npm run generate';
  console.error([...lines, error].join('\n'));
  process.exitCode = 1;
}

command.parse();
