import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPeers, type Peer } from './peers.ts';
import { best, type Cost, run } from './run.ts';
import { furtherWorkspace, ownWorkspace, repository } from './workspace.ts';

/** One line of the figures; a goal is the most CPU time that it may take, in seconds. */
export interface CodegenFigure {
  readonly what: string;
  readonly cost: Cost;
  readonly goal?: number;
}

/** As `npm run generate` starts it: a run is so short that helper threads for the garbage cost more than they save. */
const generator = ['--single-threaded-gc', join(repository, 'codegen/generate.mjs')];
const compiler = join(repository, 'node_modules/typescript/bin/tsc');

/** Measures the generator on this repository's products and on further ones, and other generators on the same specs. */
export async function measureCodegen(rounds: number): Promise<readonly CodegenFigure[]> {
  const own = ownWorkspace();
  await run([...generator, '--help'], own);
  const all = await best(rounds, () => fromNothing(own));
  const one = await best(rounds, () => run([...generator, 'ecs'], own));
  return [
    { what: 'all three products, from nothing', cost: all, goal: 2 },
    { what: 'one unchanged product (ecs)', cost: one, goal: 0.3 },
    ...(await measurePeers(own, rounds)),
    ...(await measureFurther()),
  ];
}

function fromNothing(root: string): Promise<Cost> {
  for (const name of readdirSync(join(root, 'packages'))) {
    if (name !== 'core') rmSync(join(root, 'packages', name), { recursive: true });
  }
  return run(generator, root);
}

async function measurePeers(root: string, rounds: number): Promise<readonly CodegenFigure[]> {
  const figures: CodegenFigure[] = [];
  for (const peer of installPeers()) {
    const costs: Cost[] = [];
    for (const [product, document] of documents(root)) {
      const out = join(root, 'peers', peer.name, product);
      costs.push(await best(rounds, () => runPeer(peer, document, out)));
    }
    figures.push({ what: `${peer.name}, the same three specs`, cost: costs.reduce(sum) });
  }
  return figures;
}

function runPeer(peer: Peer, document: string, out: string): Promise<Cost> {
  rmSync(out, { recursive: true, force: true });
  return run(peer.command(document, out), join(document, '..'));
}

function documents(root: string): readonly (readonly [string, string])[] {
  return ['ecs', 'slb', 'sts'].flatMap((product) =>
    readdirSync(join(root, 'specs', product)).map(
      (file) => [product, join(root, 'specs', product, file)] as const,
    ),
  );
}

function sum(one: Cost, other: Cost): Cost {
  return {
    cpuSeconds: one.cpuSeconds + other.cpuSeconds,
    wallSeconds: one.wallSeconds + other.wallSeconds,
    memoryMegabytes: Math.max(one.memoryMegabytes, other.memoryMegabytes),
  };
}

async function measureFurther(): Promise<readonly CodegenFigure[]> {
  const root = await furtherWorkspace();
  if (root === undefined) return [];
  const products = await run(generator, root);
  const check = await run([compiler, '-p', root], root);
  return [
    { what: '28 further products, from nothing', cost: products, goal: 15 },
    { what: 'strict tsc of them, without an error', cost: check },
  ];
}
