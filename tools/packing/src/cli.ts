/**
 * Versions are independent, so a release may concern one package or all of them. `nx release` gives the versions and
 * writes the changelogs; this command publishes what the registry does not have yet, so that it can be repeated.
 */
import { Command } from 'commander';
import { publishMissing } from './publish.ts';

const program: Command = new Command('publish')
  .description('Publishes every version of a package that the registry lacks')
  .option('--registry <url>', 'another registry than the one that npm is set up with')
  .option('--dry-run', 'only tells what would be published')
  .action(async (options: { registry?: string; dryRun?: boolean }) => {
    const published = await publishMissing({ ...options, env: process.env });
    const verb = options.dryRun === true ? 'would be published' : 'published';
    console.log(
      published.length === 0 ? 'nothing to publish' : published.map((name) => `${name} ${verb}`).join('\n'),
    );
  });

await program.parseAsync().catch((error: Error) => program.error(`error: ${error.message}`));
