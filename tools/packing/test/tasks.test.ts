import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run, userEnvironment } from '../src/run.ts';
import { readJson, root } from '../src/workspace.ts';

interface Target {
  readonly cache?: boolean;
  readonly inputs?: readonly unknown[];
}

interface ProjectGraph {
  readonly graph: {
    readonly nodes: Readonly<
      Record<string, { readonly data: { readonly targets: Readonly<Record<string, Target>> } }>
    >;
  };
}

it('every task of Nx is cacheable, and says what it depends on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'graph-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'graph.json');
  const env = { ...userEnvironment(), NX_DAEMON: 'false', NX_TUI: 'false' };
  await run('node', ['node_modules/nx/dist/bin/nx.js', 'graph', `--file=${file}`], { cwd: root, env });
  const tasks = Object.entries(readJson<ProjectGraph>(file).graph.nodes).flatMap(([project, { data }]) =>
    Object.entries(data.targets).map(([name, target]) => ({ task: `${project}:${name}`, ...target })),
  );
  expect(tasks.length).toBeGreaterThan(40);
  const careless = tasks.filter(({ cache, inputs }) => cache !== true || inputs === undefined);
  expect(careless.map(({ task }) => task)).toEqual([]);
});
