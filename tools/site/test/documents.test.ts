import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findDocuments, titleOf } from '../src/documents.ts';
import { listPages } from '../src/page-list.ts';
import { root } from '../src/places.ts';
import { stageDocuments } from '../src/stage.ts';

function workspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const files = {
  'README.md': '# Overview',
  'SECURITY.md': '# Security',
  'tools/site/home.md': '# Home',
  'docs/comparison.md': '# Comparison',
  'docs/guides/waiters.md': '# Waiters',
  'docs/guides/new.md': '# A new `guide`',
  'docs/migration/from-v2.md': '# From v2',
  'examples/blue/README.md': '# Blue',
  'examples/blue/src/notes.md': '# Not for readers',
  'packages/ecs/README.md': '# Ecs',
  'packages/ecs/node_modules/x/README.md': '# Not ours',
  'packages/ecs/test/notes.md': '# Not for readers',
};

describe('the documents of a workspace', () => {
  it('are found without a list of them', () => {
    expect(findDocuments(workspace(files))).toEqual([
      'README.md',
      'SECURITY.md',
      'docs/comparison.md',
      'docs/guides/new.md',
      'docs/guides/waiters.md',
      'docs/migration/from-v2.md',
      'examples/blue/README.md',
      'packages/ecs/README.md',
    ]);
  });

  it('become pages, and folders without a first page get a list', () => {
    const from = workspace(files);
    const pages = join(from, '.pages');
    stageDocuments(from, pages, join(from, 'tools/site/home.md'));
    expect(listPages(pages)).toEqual([
      { path: 'SECURITY.md', title: 'Security' },
      { path: 'docs/comparison.md', title: 'Comparison' },
      { path: 'docs/guides/index.md', title: 'Guides' },
      { path: 'docs/guides/new.md', title: 'A new guide' },
      { path: 'docs/guides/waiters.md', title: 'Waiters' },
      { path: 'docs/migration/from-v2.md', title: 'From v2' },
      { path: 'docs/migration/index.md', title: 'Migration' },
      { path: 'examples/blue/index.md', title: 'Blue' },
      { path: 'examples/index.md', title: 'Examples' },
      { path: 'index.md', title: 'Home' },
      { path: 'overview.md', title: 'Overview' },
      { path: 'packages/ecs/index.md', title: 'Ecs' },
      { path: 'packages/index.md', title: 'Packages' },
    ]);
    expect(readFileSync(join(pages, 'docs/guides/index.md'), 'utf8')).toBe(
      '# Guides\n\n- [A new guide](new.md)\n- [Waiters](waiters.md)\n',
    );
  });

  it('of this workspace are all there', () => {
    const found = findDocuments(root);
    expect(found).toEqual(expect.arrayContaining(['docs/guides/waiters.md', 'packages/core/README.md']));
    expect(found.filter((path) => /node_modules|\/(src|test|dist)\//.test(path))).toEqual([]);
  });
});

describe('the title of a page', () => {
  it.each([
    ['# A `b` *c*', 'A b c'],
    ['<!-- generated -->\n\n# @scope/ecs', '@scope/ecs'],
    ['```sh\n# a comment\n```\n\n# Real', 'Real'],
    ['no heading', 'otherwise'],
  ])('of %j is %s', (markdown, title) => {
    expect(titleOf(markdown, 'otherwise')).toBe(title);
  });
});
