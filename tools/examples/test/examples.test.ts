import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@scope/packing';
import { describe, expect, it } from 'vitest';
import { exampleNames } from '../src/install.ts';

const folder = join(root, 'examples');
const names = exampleNames();
const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8');

it('are all in the table, which tells of no other', () => {
  const listed = [...read('README.md').matchAll(/^\| \[`([\w-]+)`\]\(([\w-]+)\/README\.md\)/gm)];
  expect(listed.map(([, name]) => name).sort()).toEqual(names);
  expect(listed.filter(([, name, link]) => name !== link)).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(13);
});

it.each(names)('%s has a test of its own', (name) => {
  expect(existsSync(join(import.meta.dirname, `${name}.test.ts`))).toBe(true);
});

it('share the frame of programs word for word, but for the package that they have', () => {
  const frames = names.map((name) => join(folder, name, 'src/program.ts')).filter((path) => existsSync(path));
  const texts = frames.map((path) => readFileSync(path, 'utf8').replace(/@scope\/\w+/g, '@scope/…'));
  expect(new Set(texts).size).toBe(1);
  expect(frames.length).toBeGreaterThan(10);
});

describe.each(names)('%s', (name) => {
  const manifest = JSON.parse(read(name, 'package.json')) as {
    readonly name: string;
    readonly private: boolean;
    readonly scripts: Readonly<Record<string, string>>;
    readonly dependencies: Readonly<Record<string, string>>;
  };

  it('is a private project that can be started and checked, and takes packages of ours by a range', () => {
    expect(manifest).toMatchObject({ name, private: true, type: 'module', scripts: { check: 'tsc' } });
    expect(manifest.scripts.start).toBeDefined();
    const ours = Object.entries(manifest.dependencies).filter(([dependency]) =>
      dependency.startsWith('@scope/'),
    );
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter(([, range]) => !/^\^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  it('leads to nothing in its README that is not there', () => {
    const links = [...read(name, 'README.md').matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(
      ([, link = '']) => link,
    );
    const missing = links.filter(
      (link) => !link.startsWith('https://') && !existsSync(join(folder, name, link)),
    );
    expect(missing).toEqual([]);
  });
});
