/**
 * The vendor describes each API in a format of its own, with limits as text and flags in unusual places. This tool turns
 * such a description into plain OpenAPI 3.1, once, so that the generator, the emulator and every ordinary OpenAPI tool
 * can read it, and so that a change of the API shows as a change of a committed file. A fact that the tool does not know
 * stops it: nothing is lost in silence.
 */
import { Command, CommanderError } from 'commander';
import { ImportError } from './errors.ts';
import { type ImportResult, runImport } from './run.ts';

const exitCodes = { failed: 1, usage: 2 } as const;

const program: Command = new Command('import')
  .description("Turns the vendor's API metadata into OpenAPI 3.1 documents")
  .argument(
    '[products...]',
    'products such as ecs or Vpc/2016-04-28 (default: ecs, slb and sts, or what a file holds)',
  )
  .option(
    '--from <source>',
    "a file, a folder <product>/<version>/api-docs.json, or an address (default: the vendor's)",
  )
  .option('--out <folder>', 'folder of the specs', 'specs')
  .addHelpText(
    'after',
    [
      '',
      'Examples:',
      '  npm run import -- ecs                         the current ECS description of the vendor',
      '  npm run import -- --from ../metadata          ecs, slb and sts from a folder',
      '  npm run import -- --from vpc/api-docs.json    one document',
      '',
      'Exit codes: 0 done, 1 the import failed and nothing changed, 2 wrong usage.',
    ].join('\n'),
  )
  .allowExcessArguments(false)
  .exitOverride()
  .action(async (products: string[], options: { from?: string; out: string }) => {
    const results = await runImport({ products, ...options });
    process.stdout.write(results.map(resultLine).join(''));
  });

function resultLine({ path, operations, changed }: ImportResult): string {
  return `${path}: ${operations} operations, ${changed ? 'written' : 'unchanged'}\n`;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (!(error instanceof ImportError)) throw error;
  process.stderr.write(`import: ${error.message}\n`);
  return exitCodes.failed;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
