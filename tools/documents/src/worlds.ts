import { fileURLToPath } from 'node:url';
import type { EmulatorOptions } from '@scope/emulator';
import type { Program } from './programs.ts';

/** What the programs of a document find in the emulator. */
const worlds: Readonly<Record<string, EmulatorOptions>> = {
  'docs/guides/errors-and-retries.md': { timing: { startingMs: 1_000, configuringMs: 500 } },
  'docs/guides/session-policies.md': { seed: world('two-servers.yaml') },
  'docs/guides/waiters.md': { timing: { startingMs: 100 } },
};

function world(name: string): string {
  return fileURLToPath(new URL(`../worlds/${name}`, import.meta.url));
}

/** The options of the emulator for a program: its document's world, and the account whose roles it names. */
export function emulatorFor({ document, source }: Program): EmulatorOptions {
  const [, accountId] = /acs:ram::(\d+):role\//.exec(source) ?? [];
  return { ...(accountId !== undefined && { accountId }), ...worlds[document] };
}
