import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../src/documents.ts';
import { freePort } from '../../src/free-port.ts';

/** A shell for the commands of a document, and a port that is free. */
export interface Shell {
  readonly env: NodeJS.ProcessEnv;
  readonly port: string;
}

/** Makes a shell in which `npx` runs the sources of the emulator, and programs find the packages' sources. */
export async function createShell(): Promise<Shell> {
  const bin = mkdtempSync(join(tmpdir(), 'document-bin-'));
  onTestFinished(() => rmSync(bin, { recursive: true, force: true }));
  const node = `exec "${process.execPath}"`;
  const sources = '--import tsx --conditions=source';
  const emulator = join(root, 'packages/emulator/src/cli.ts');
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh
if [ "$1" = @scope/emulator ]; then shift; ${node} ${sources} "${emulator}" "$@"; fi
if [ "$1" = tsx ]; then shift; ${node} "${join(root, 'node_modules/tsx/dist/cli.mjs')}" "$@"; fi
echo "npx $1 is not among the commands of documents" >&2; exit 1
`,
    { mode: 0o755 },
  );
  const PATH = `${bin}${delimiter}${process.env.PATH}`;
  return { env: { ...process.env, NODE_OPTIONS: sources, PATH }, port: await freePort() };
}
