import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { renameScope, ScopeError } from '../src/rename.ts';

const old = '@old';

describe('renameScope', () => {
  it.each([
    [`import { a } from '${old}/core';`, "import { a } from '@new/core';"],
    [`"${old}/*", "!${old}/core"`, '"@new/*", "!@new/core"'],
    [`${old} is a scope. So is \`${old}\`, and ${old}.`, '@new is a scope. So is `@new`, and @new.'],
    [`node_modules/${old}/core`, 'node_modules/@new/core'],
    [`${old}er/core, ${old}-er, ${old}_er, ${old}.er`, `${old}er/core, ${old}-er, ${old}_er, ${old}.er`],
    [`someone${old}/x`, `someone${old}/x`],
  ])('turns %s into %s', (text, want) => {
    const root = workspace({ 'a.md': text });
    renameScope(root, '@new');
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe(want);
  });

  it('leaves alone what git ignores and what is no text', () => {
    const binary = Buffer.from([0xff, ...Buffer.from(`${old}/x`)]);
    const root = workspace({
      '.gitignore': 'dist\n',
      'dist/a.js': `${old}/x`,
      'a.bin': binary,
      'a.ts': `${old}/x`,
    });
    expect(renameScope(root, '@new').files).toEqual(['a.ts', 'package.json']);
    expect(readFileSync(join(root, 'dist/a.js'), 'utf8')).toBe(`${old}/x`);
    expect(readFileSync(join(root, 'a.bin'))).toEqual(binary);
  });

  it.each([
    ['acme', '"acme" is no npm scope: it takes "@", then lower-case letters, digits, ".", "_" and "-"'],
    ['@Acme', '"@Acme" is no npm scope: it takes "@", then lower-case letters, digits, ".", "_" and "-"'],
    ['@a/../b', '"@a/../b" is no npm scope: it takes "@", then lower-case letters, digits, ".", "_" and "-"'],
    ['@types', '@types is mentioned already, so that renaming could not be undone: a.ts'],
  ])('refuses %s and changes nothing', (to, message) => {
    const root = workspace({ 'a.ts': `${old}/x @types/node` });
    expect(() => renameScope(root, to)).toThrow(new ScopeError(message));
    expect(readFileSync(join(root, 'a.ts'), 'utf8')).toBe(`${old}/x @types/node`);
  });

  it('refuses a copy without git, which says what is a source', () => {
    const root = workspace({ 'a.ts': `${old}/x` });
    rmSync(join(root, '.git'), { recursive: true });
    const message = `git cannot list the sources in ${root}; run "git init" there first`;
    expect(() => renameScope(root, '@new')).toThrow(new ScopeError(message));
    expect(readFileSync(join(root, 'a.ts'), 'utf8')).toBe(`${old}/x`);
  });

  it('refuses a folder that is no workspace', () => {
    const root = join(workspace({}), 'missing');
    const message = `Cannot read ${root}/package.json: ENOENT: no such file or directory, open '${root}/package.json'`;
    expect(() => renameScope(root, '@new')).toThrow(new ScopeError(message));
  });
});

function workspace(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'scope-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  for (const [path, content] of Object.entries({
    'package.json': `{ "name": "${old}/workspace" }`,
    ...files,
  })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
