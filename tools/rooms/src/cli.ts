import { Command } from 'commander';
import { check } from './check.ts';
import { table } from './table.ts';

const program = new Command('rooms')
  .description('Finds import circles, and imports that the table of areas and rooms does not allow')
  .option('--root <folder>', 'the workspace to look at', process.cwd())
  .action(async ({ root }: { root: string }) => {
    const findings = await check(root, table);
    for (const { rule, text } of findings) console.error(`${rule}: ${text}`);
    if (findings.length > 0) process.exitCode = 1;
  });

await program.parseAsync();
