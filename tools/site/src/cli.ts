/**
 * Hundreds of pages are made of the same specs and types as the packages. This command makes the site of them, or shows the one
 * that was made.
 */
import { Command, InvalidArgumentError } from 'commander';
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

interface Flags {
  readonly serve: boolean;
  readonly port: number;
}

await new Command('docs')
  .description('Builds the documentation site: guides, decisions, and the reference of every operation')
  .option('--serve', 'serve the site that was built, and build none', false)
  .option('--port <number>', 'the port to serve it at', readPort, 4173)
  .action(({ serve, port }: Flags) => (serve ? show(port) : build()))
  .parseAsync();

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number up to 65535.');
  return port;
}

async function build(): Promise<void> {
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(0).padStart(3)} s`;
  try {
    await buildSite((sentence) => console.log(`${seconds()}  ${sentence}`));
  } catch (error) {
    fail(error);
  }
}

async function show(port: number): Promise<void> {
  try {
    const { url } = await serveSite(port);
    console.log(`${url}/ (end with Ctrl+C)`);
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
