/**
 * Whoever publishes these packages does so under a scope of their own. The name stands in every manifest, import,
 * document and test; one command renames them all, and the same command renames them back.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { renameScope, ScopeError } from './rename.ts';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));

const program: Command = new Command('scope')
  .description('Renames the npm scope of every package, import, document and test')
  .argument('<scope>', 'the new scope, with its @')
  .option('--root <folder>', 'the workspace', workspace)
  .option(
    '--no-install',
    'leave it to you to run "npm install", which links the packages under their new names',
  )
  .action((scope: string, { root, install }: { root: string; install: boolean }) => {
    const { from, files } = renameScope(root, scope);
    console.log(`${from} → ${scope}: ${files.length} files changed`);
    if (files.length === 0 || !install) return;
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
    console.log('"npm run format" puts imports and long lines in order again.');
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ScopeError)) throw error;
  program.error(`error: ${error.message}`);
}
