import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { publishMissing } from '../../src/publish.ts';
import { run } from '../../src/run.ts';
import { publishedPackages, scope } from '../../src/workspace.ts';
import { example, requestId } from './support/example.ts';

const { folder, registry, env, versions, toolbox } = inject('published');
const ecs = `${scope}/ecs`;

it('publishes every package after those that it needs, and nothing twice', async () => {
  const all = publishedPackages().map(({ manifest }) => `${manifest.name}@${manifest.version}`);
  expect([...versions].sort()).toEqual(all.sort());
  const place = (name: string): number =>
    versions.findIndex((version) => version.startsWith(`${scope}/${name}@`));
  expect(place('core')).toBeLessThan(place('ecs'));
  expect(await publishMissing({ registry, env })).toEqual([]);
});

it.each([
  ['npm', 'npm', ['install', ecs, '--no-audit', '--no-fund']],
  ['pnpm', join(toolbox, 'node_modules/pnpm/bin/pnpm.cjs'), ['add', ecs, `--store-dir=${folder}/pnpm-store`]],
  [
    'yarn',
    join(toolbox, 'node_modules/yarn/bin/yarn.js'),
    ['add', ecs, '--no-progress', '--ignore-optional'],
  ],
])(
  '%s installs the ECS package and core, nothing else, and the example runs',
  async (name, program, args) => {
    const cwd = join(folder, `with-${name}`);
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n');
    const [command, first] = program === 'npm' ? ['npm', []] : [process.execPath, [program]];
    await run(command, [...first, ...args], { cwd, env });
    expect(installed(cwd)).toEqual([`${scope}/core`, ecs]);
    writeFileSync(join(cwd, 'main.mjs'), example());
    expect(await run('node', ['main.mjs'], { cwd })).toMatch(requestId);
  },
);

/** The packages below a folder's `node_modules`, wherever the package manager keeps them. */
function installed(cwd: string): readonly string[] {
  const modules = join(cwd, 'node_modules');
  const stored = readdirSync(modules).includes('.pnpm') ? storedByPnpm(join(modules, '.pnpm')) : [];
  const visible = readdirSync(modules).filter((name) => !name.startsWith('.'));
  const named = visible.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((part) => `${name}/${part}`) : [name],
  );
  return [...new Set([...named, ...stored])].sort();
}

function storedByPnpm(store: string): readonly string[] {
  const folders = readdirSync(store, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => name !== 'node_modules');
  return names.map((name) => name.slice(0, name.lastIndexOf('@')).replace('+', '/'));
}
