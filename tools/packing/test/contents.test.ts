import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { describe, expect, inject, it } from 'vitest';
import { budgets } from '../src/budgets.ts';
import type { PackedPackage } from '../src/pack.ts';
import { type Conditions, root, scope } from '../src/workspace.ts';

const { packages } = inject('packed');

/** The emulator is a program: it keeps data, reads descriptions, makes certificates and runs commands with libraries. */
const librariesOfEmulator = [
  '@peculiar/asn1-schema',
  '@peculiar/asn1-x509',
  '@peculiar/x509',
  'commander',
  'cross-spawn',
  'libsql',
  'reflect-metadata',
  'yaml',
];

describe.each(packages)('$manifest.name', ({ manifest, shortName, files, installed }) => {
  const isGenerated = existsSync(join(root, 'packages', shortName, 'src/service.ts'));
  const read = (path: string): string => readFileSync(join(installed, path), 'utf8');

  it('has its README, licence and changelog beside its code, and nothing else', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json']));
    const others = files.filter((path) => !/^(dist|src)\/|^(README|CHANGELOG)\.md$|^LICENSE$/.test(path));
    expect(others).toEqual(
      shortName === 'emulator'
        ? [
            'COVERAGE.md',
            'control.openapi.json',
            'package.json',
            'recording.schema.json',
            'world.schema.json',
          ]
        : ['package.json'],
    );
    expect(files.filter((path) => /(^|\/)tests?\/|\.test\.|tsconfig|\.tsbuildinfo$/.test(path))).toEqual([]);
  });

  it('has of the specs what can be served, and nothing that only makes packages of them', () => {
    const specs = files.filter((path) => path.startsWith('dist/specs/'));
    expect(specs.filter((path) => !/^dist\/specs\/(documented\/)?[\w-]+\/[\d-]+\.json$/.test(path))).toEqual(
      [],
    );
  });

  it('has the page of the emulator whole, and nothing that it is made of', () => {
    const page = files.filter((path) => path.startsWith('dist/console/'));
    const whole = ['console.css', 'console.js', 'icon.svg', 'index.html', 'licenses.txt'];
    expect(page.toSorted()).toEqual(
      shortName === 'emulator' ? whole.map((name) => `dist/console/${name}`) : [],
    );
    expect(files.filter((path) => path.startsWith('console/'))).toEqual([]);
  });

  it('has every file that its manifest names', () => {
    const named = [...targets(manifest.exports ?? {}), ...Object.values(manifest.bin ?? {})];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => path.endsWith('.ts') && !/\.d\.[cm]ts$/.test(path))).toEqual([]);
    expect(named.filter((path) => !existsSync(join(installed, path)))).toEqual([]);
  });

  it('names no repository, person or registry, runs nothing when installed, and needs nothing but core', () => {
    const places = ['repository', 'homepage', 'bugs', 'author', 'contributors', 'publishConfig'];
    const ofTheWorkspace = ['scripts', 'devDependencies', 'imports', 'nx'];
    const unwanted = [...places, ...ofTheWorkspace];
    expect(Object.keys(manifest).filter((name) => unwanted.includes(name))).toEqual([]);
    const dependencies = Object.keys(manifest.dependencies ?? {});
    const allowed = shortName === 'emulator' ? librariesOfEmulator : [`${scope}/core`];
    expect(dependencies.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(manifest).toMatchObject({ license: 'Apache-2.0', sideEffects: false, type: 'module' });
  });

  it('has every map that its code points to, and every source line that a map points to', () => {
    const code = files.filter((path) => /^dist\/.*\.[cm]?[jt]s$/.test(path));
    const missing = code.filter(
      (path) => !mapOf(read(path)).every((map) => files.includes(join(dirname(path), map))),
    );
    expect(missing).toEqual([]);
    const maps = files.filter((path) => path.endsWith('.map'));
    // What is generated is data, types and one-line methods, of which no map would tell more.
    expect(maps.length > 0).toBe(!isGenerated);
    const sources = maps.flatMap((path) =>
      sourcesOf(read(path)).map((source) => join(dirname(path), source)),
    );
    expect([...new Set(sources)].filter((source) => !files.includes(source))).toEqual([]);
  });

  it('holds no path of the machine that built it', () => {
    const text = files.filter((path) => !path.startsWith('dist/specs/'));
    expect(text.filter((path) => read(path).includes(root.replace(/\/$/, '')))).toEqual([]);
  });
});

it('fits the budget of what installing the ECS package puts on a disk', () => {
  const names = [`${scope}/core`, `${scope}/ecs`];
  const brought = packages.filter(({ manifest }) => names.includes(manifest.name));
  expect(brought.map(({ manifest }) => manifest.name)).toEqual(names);
  const bytes = brought.reduce((sum, entry) => sum + bytesOf(entry), 0);
  expect(bytes).toBeLessThanOrEqual(budgets.installedBytes.limit);
});

/** Every file that an `exports` member names, under whatever condition. */
function targets(conditions: Conditions): string[] {
  if (typeof conditions === 'string') return [conditions];
  return Object.values(conditions).flatMap(targets);
}

function mapOf(code: string): string[] {
  return [...code.matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)].map(([, url]) => url as string);
}

function sourcesOf(map: string): string[] {
  const sources = new Set<string>();
  eachMapping(new TraceMap(map), ({ source }) => source !== null && sources.add(source));
  return [...sources];
}

function bytesOf({ installed, files }: PackedPackage): number {
  return files.reduce((sum, path) => sum + readFileSync(join(installed, path)).byteLength, 0);
}
