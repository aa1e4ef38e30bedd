import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { userEnvironment } from '../src/run.ts';
import { type Manifest, publishedPackages, readJson, root } from '../src/workspace.ts';

const { release: settings } = readJson<{ readonly release: object }>(root, 'nx.json');
const workspace = mkdtempSync(join(tmpdir(), 'release-'));
/** What `npm run update` writes of a changed API. */
const apiChanges = `The Demo API 2020-01-01 as it is now (operations: 1 added, 1 removed, 1 changed).
- Breaking: \`ListThings\`: \`Size\` (request) is required now. Pass \`Size\`.
- Breaking: \`StopThing\` is gone. Use another operation.
- New operations: \`StartThing\`.`;
const plan = '.nx/version-plans/ecs-12345678.md';

describe('nx release, as nx.json sets it up', () => {
  afterAll(() => rmSync(workspace, { recursive: true }));

  it('follows the version plans: versions, ranges, changelogs, lock file, tags', () => {
    writeWorkspace();
    release('--skip-publish');
    expect(manifest('core')).toMatchObject({ version: '1.1.0' });
    expect(manifest('ecs')).toMatchObject({ version: '2.0.0', dependencies: { '@demo/core': '^1.1.0' } });
    expect(manifest('sts')).toMatchObject({ version: '1.0.1', dependencies: { '@demo/core': '^1.1.0' } });
    const changelog = read('packages/ecs/CHANGELOG.md');
    expect(changelog).toMatch(
      /^# 2\.0\.0 .*\n\n### .*Breaking Changes\n\n- .*## 1\.0\.0\n\nThe first version\.\n$/s,
    );
    expect(changelog).toContain(apiChanges.replaceAll('\n', '\n  '));
    expect(read('packages/sts/CHANGELOG.md')).toContain('- Updated @demo/core to 1.1.0');
    expect(read('package-lock.json')).toContain('"@demo/core": "^1.1.0"');
    // Examples are no projects, and have to install what is there now.
    expect(readJson(workspace, 'examples/list/package.json')).toEqual({
      name: 'list',
      dependencies: { '@demo/ecs': '^2.0.0', tsx: '^4.0.0' },
    });
    expect(existsSync(join(workspace, plan))).toBe(false);
    expect(run('git', 'tag').trim().split('\n')).toEqual([
      '@demo/core@1.1.0',
      '@demo/ecs@2.0.0',
      '@demo/sts@1.0.1',
    ]);
    expect(run('git', 'status', '--porcelain')).toBe('');
  });

  it('leaves alone the packages that need another one for their tests only', () => {
    write('.nx/version-plans/emulator.md', `---\n'@demo/emulator': minor\n---\n\nMore faults.\n`);
    run('git', 'add', '--all');
    run('git', 'commit', '--quiet', '--message=Plan');
    release('--skip-publish');
    expect(run('git', 'tag', '--points-at', 'HEAD').trim()).toBe('@demo/emulator@1.1.0');
    expect(run('git', 'diff', '--name-only', 'HEAD~').trim().split('\n')).toEqual([
      '.nx/version-plans/emulator.md',
      'package-lock.json',
      'packages/emulator/CHANGELOG.md',
      'packages/emulator/package.json',
    ]);
  });
});

it('private members and tests take every version of our packages, so that a release leaves them installable', () => {
  const published = publishedPackages().map(({ manifest }) => manifest);
  const names = new Set(published.map(({ name }) => name));
  const folders = ['codegen', ...readdirSync(join(root, 'tools')).map((name) => `tools/${name}`)];
  const members = folders.map((folder) => readJson<Manifest>(root, folder, 'package.json'));
  const ranges = [
    ...members.flatMap(({ dependencies = {}, devDependencies = {} }) => [dependencies, devDependencies]),
    ...published.map(({ devDependencies = {} }) => devDependencies),
  ].flatMap((each) => Object.entries(each).filter(([name]) => names.has(name)));
  expect(ranges.length).toBeGreaterThan(10);
  expect(ranges.filter(([, range]) => range !== '*')).toEqual([]);
});

function writeWorkspace(): void {
  const needsCore = { dependencies: { '@demo/core': '^1.0.0' } };
  const anyEmulator = { '@demo/emulator': '*' };
  write('package.json', { name: '@demo/workspace', private: true, workspaces: ['packages/*', 'tools/*'] });
  write('tools/demo/package.json', {
    name: '@demo/demo',
    private: true,
    dependencies: { '@demo/core': '*' },
  });
  write('nx.json', { release: settings, neverConnectToCloud: true, analytics: false });
  write('.gitignore', 'node_modules\n.nx/*\n!.nx/version-plans/\n');
  const members = { core: { devDependencies: anyEmulator }, ecs: needsCore, emulator: {}, sts: needsCore };
  for (const [name, needs] of Object.entries(members)) {
    write(`packages/${name}/package.json`, { name: `@demo/${name}`, version: '1.0.0', ...needs });
    write(`packages/${name}/CHANGELOG.md`, '## 1.0.0\n\nThe first version.\n');
  }
  const dependencies = { '@demo/ecs': '^1.0.0', tsx: '^4.0.0' };
  write('examples/list/package.json', { name: 'list', dependencies });
  write(plan, `---\n'@demo/ecs': major\n---\n\n${apiChanges}\n`);
  write('.nx/version-plans/core.md', `---\n'@demo/core': minor\n---\n\nMore credentials.\n`);
  mkdirSync(join(workspace, 'tools/packing'), { recursive: true });
  cpSync(
    join(root, 'tools/packing/version-actions.cjs'),
    join(workspace, 'tools/packing/version-actions.cjs'),
  );
  symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'), 'junction');
  run('npm', 'install', '--package-lock-only', '--offline', '--no-audit', '--no-fund');
  run('git', 'init', '--quiet');
  run('git', 'add', '--all');
  run('git', 'commit', '--quiet', '--message=First');
}

function write(path: string, content: string | object): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(
    join(workspace, path),
    typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`,
  );
}

function read(path: string): string {
  return readFileSync(join(workspace, path), 'utf8');
}

function manifest(name: string): Manifest {
  return readJson<Manifest>(workspace, 'packages', name, 'package.json');
}

function release(...args: readonly string[]): void {
  run('node', join(root, 'node_modules/nx/dist/bin/nx.js'), 'release', ...args);
}

function run(command: string, ...args: string[]): string {
  const author = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  const env = { ...userEnvironment(), ...author, NX_DAEMON: 'false', NX_TUI: 'false' };
  return execFileSync(command, args, { cwd: workspace, encoding: 'utf8', env });
}
