/**
 * Which operations keep state changes with every theme that the emulator learns. This command writes the tables that tell
 * it, so that they say what the code does.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { command, documents } from './documents.ts';

interface Flags {
  readonly check: boolean;
  readonly root: string;
}

await new Command('coverage')
  .description('Writes into the documents of the emulator what it does for which operation')
  .option('--check', 'write nothing; fail where a document is out of date', false)
  .option('--root <folder>', 'the workspace', fileURLToPath(new URL('../../..', import.meta.url)))
  .action(async ({ check, root }: Flags) => {
    for (const { path, text } of await documents(root)) {
      const file = join(root, path);
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
      if (check) {
        console.error(`${path} is out of date; ${command} writes it`);
        process.exitCode = 1;
      } else {
        writeFileSync(file, text);
        console.log(`Wrote ${path}`);
      }
    }
  })
  .parseAsync();
