import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@scope/packing';
import { missingChromium, runInChromium } from './chromium.ts';
import { bundleProgram, programText } from './program.ts';

/** A runtime that the packages serve. */
export interface Runtime {
  readonly name: string;
  /** Why it cannot run on this machine, or undefined where it can. */
  missing(): Promise<string | undefined>;
  /** Runs the suite in it. @throws Error with what it printed if a check fails. */
  run(place: SmokePlace): Promise<void>;
}

/** Where the suite runs. */
export interface SmokePlace {
  /** Holds the packed packages and the suite. */
  readonly folder: string;
  /** The emulator's address. */
  readonly endpoint: string;
}

/** Holds the runtimes that npm can install. */
export const toolbox: string = fileURLToPath(new URL('../toolbox', import.meta.url));

/** Every runtime of the suite. */
export const runtimes: readonly Runtime[] = [
  consoleRuntime('Node.js of this process', () => process.execPath),
  consoleRuntime('Node.js 22', () => join(toolbox, 'node_modules/node22/bin/node')),
  consoleRuntime('Node.js 24', () => join(toolbox, 'node_modules/node24/bin/node')),
  consoleRuntime('Bun', () => platformBinary('@oven', 'bin/bun')),
  consoleRuntime('Deno', () => platformBinary('@deno', 'deno'), [
    'run',
    '--allow-all',
    '--node-modules-dir=manual',
  ]),
  {
    name: 'workerd',
    missing: async () => missingWorkerd(),
    run: runInWorkerd,
  },
  {
    name: 'Chromium',
    missing: missingChromium,
    run: async ({ folder, endpoint }) => {
      const text = programText(endpoint, 'globalThis.done = smoke(endpoint);');
      await runInChromium(toolbox, await bundleProgram(folder, text, ['browser']), endpoint);
    },
  },
];

/** A runtime that runs a file from the command line and resolves packages by itself. */
function consoleRuntime(
  name: string,
  program: () => string | undefined,
  args: readonly string[] = [],
): Runtime {
  return {
    name,
    missing: async () => missingFile(program()),
    run: async ({ folder, endpoint }) => {
      const file = join(folder, 'main.mjs');
      writeFileSync(file, programText(endpoint, 'await smoke(endpoint);'));
      await run(program() as string, [...args, file], { cwd: folder });
    },
  };
}

/** Finds the program in the package for this machine's platform, the only one of its scope that npm installed. */
function platformBinary(packageScope: string, path: string): string | undefined {
  const folder = join(toolbox, 'node_modules', packageScope);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => join(folder, name, path)).find((file) => existsSync(file));
}

function missingFile(path: string | undefined): string | undefined {
  return path !== undefined && existsSync(path) ? undefined : 'npm has no build of it for this machine';
}

async function runInWorkerd({ folder, endpoint }: SmokePlace): Promise<void> {
  const ending = 'export default { async test() { await smoke(endpoint); } };';
  await runWorker(folder, programText(endpoint, ending));
}

/** Whether npm has a worker's runtime for this machine: why not, or undefined. */
export function missingWorkerd(): string | undefined {
  return missingFile(join(toolbox, 'node_modules/workerd/bin/workerd'));
}

/** Runs the method `test` of a worker, whose packages are in a folder. @throws Error with what it printed if that fails. */
export async function runWorker(folder: string, program: string): Promise<void> {
  writeFileSync(join(folder, 'worker.mjs'), await bundleProgram(folder, program, ['workerd', 'worker']));
  writeFileSync(join(folder, 'workerd.capnp'), workerdSettings);
  await run('node', [join(toolbox, 'node_modules/workerd/bin/workerd'), 'test', 'workerd.capnp'], {
    cwd: folder,
  });
}

/** A worker without Node's modules, which may reach this machine and nothing else. */
const workerdSettings = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "internet", network = (allow = ["local"])),
  (name = "smoke", worker = (
    modules = [(name = "worker", esModule = embed "worker.mjs")],
    compatibilityDate = "2025-01-01",
    globalOutbound = "internet",
  )),
]);
`;
