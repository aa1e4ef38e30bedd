import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReferenceContents } from '@scope/codegen';
import type { Page } from './page-list.ts';

/** A program gets the same text as people, without the page around it. */
export interface ForPrograms {
  readonly pages: readonly Page[];
  readonly contents: readonly ReferenceContents[];
  readonly pagesFolder: string;
  readonly siteFolder: string;
}

/**
 * Puts the Markdown of each page beside it, under the same name, and writes `llms.txt`, the list of all of them. Links lead from one
 * Markdown file to the next, since these lie as the pages do.
 */
export function writeForPrograms({ pages, contents, pagesFolder, siteFolder }: ForPrograms): void {
  for (const { path } of pages) {
    for (const target of twinsOf(path)) {
      mkdirSync(dirname(join(siteFolder, target)), { recursive: true });
      cpSync(join(pagesFolder, path), join(siteFolder, target));
    }
  }
  writeFileSync(join(siteFolder, 'llms.txt'), listForPrograms(pages, contents, pagesFolder));
}

/** Documents link to a folder's README by that name. */
function twinsOf(path: string): readonly string[] {
  if (path === 'overview.md') return [path, 'README.md'];
  return path.endsWith('/index.md') ? [path, path.replace(/index\.md$/, 'README.md')] : [path];
}

const head = `# Alibaba Cloud for TypeScript

> Typed clients for Alibaba Cloud products, a local cloud for tests, and a reference of every operation. Each page of this site is there
> as Markdown too, under its own address with \`.md\` in the place of \`.html\`.
`;

/** Headings of the list, and which pages come below them. */
const groups: readonly (readonly [title: string, pattern: RegExp])[] = [
  ['Start here', /^overview\.md$|^docs\/(?!guides|migration|decisions)/],
  ['Guides', /^docs\/guides\/(?!index)/],
  ['Migration', /^docs\/migration\/(?!index)/],
  ['Examples', /^examples\/(?!index)/],
  ['Packages', /^packages\/[^/]+\/index\.md$/],
  ['Core', /^reference\/core\/(?!index)/],
];

/** The convention calls pages that a program in a hurry may skip so. */
const optional: readonly [title: string, pattern: RegExp] = [
  'Optional',
  /^docs\/decisions\/(?!index)|^packages\/[^/]+\/(?!index)[^/]+\.md$|^specs\/|^[A-Z]+\.md$/,
];

function listForPrograms(
  pages: readonly Page[],
  contents: readonly ReferenceContents[],
  pagesFolder: string,
): string {
  const group = ([title, pattern]: readonly [string, RegExp]): readonly string[] => {
    const own = pages.filter(({ path }) => pattern.test(path));
    if (own.length === 0) return [];
    return [
      `## ${title}\n\n${own.map((page) => line(page.title, page.path, leadOf(page.path, pagesFolder))).join('')}`,
    ];
  };
  return [head, ...groups.flatMap(group), ...contents.map(productList), ...group(optional)].join('\n');
}

function productList({ product, version, folder, pages, themes }: ReferenceContents): string {
  const base = `reference/${folder}`;
  const lines = [
    line('All operations', `${base}/index.md`, ''),
    ...pages.map(({ title, page }) => line(title, `${base}/${page}.md`, '')),
    ...themes.flatMap(({ operations }) =>
      operations.map(({ name, page, summary }) => line(name, `${base}/${page}.md`, summary)),
    ),
  ];
  return `## ${product} ${version}\n\n${lines.join('')}`;
}

function line(title: string, path: string, text: string): string {
  return `- [${title.replace(/[[\]]/g, '\\$&')}](/${path})${text === '' ? '' : `: ${text.replace(/\s+/g, ' ')}`}\n`;
}

/** The first sentence below the heading. */
function leadOf(path: string, pagesFolder: string): string {
  const text = readFileSync(join(pagesFolder, path), 'utf8').replace(/^---\n.*?\n---\n/s, '');
  const [, paragraph = ''] = /^# [^\n]*\n+([A-Z`][^\n]*(?:\n[^\n#|`-][^\n]*)*)/m.exec(text) ?? [];
  const [sentence = ''] = /^.*?[.:](?=\s|$)/s.exec(paragraph) ?? [];
  return sentence.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/:$/, '.');
}
