import { existsSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse/document.ts';
import { runPasses } from '../src/passes/index.ts';
import { printReference } from '../src/print-reference.ts';
import { readTree } from '../src/read-tree.ts';
import { createRenderer } from '../src/render.ts';
import { golden, goldenCases, printGolden, printGoldenReference } from './goldens.ts';
import { harmless } from './hostile/corpus.ts';
import { typeErrors } from './type-errors.ts';

type Files = ReadonlyMap<string, string>;

const withPages = goldenCases.filter((name) => existsSync(join(golden, name, 'expected-reference')));

describe.each(withPages)('the reference of golden %s', (name) => {
  const expected = join(golden, name, 'expected-reference');
  const files = printGoldenReference(name);

  it.each([...readTree(expected).keys()])('has %s', async (path) => {
    expect([...files.keys()]).toContain(path);
    await expect(files.get(path)).toMatchFileSnapshot(join(expected, path));
  });
});

describe.each(goldenCases)('the reference of golden %s', (name) => {
  const files = printGoldenReference(name);

  it('has a page for each operation', () => {
    const operations = [...printGolden(name).keys()].filter((path) => path.startsWith('src/operations/'));
    const pages = operations.map((path) => path.replace(/^src\/operations\/(.*)\.ts$/, '$1.md'));
    expect([...files.keys()]).toEqual(expect.arrayContaining(pages));
  });

  it('links to places that are there', () => {
    expect(deadLinks(files)).toEqual([]);
  });
});

describe('examples of references', () => {
  it('have no type error', { timeout: 60_000 }, () => {
    const modules = goldenCases.flatMap((name) => [
      ...inFolder(name, printGolden(name)),
      ...inFolder(`${name}/examples`, examplesOf(printGoldenReference(name))),
    ]);
    expect(modules.filter(([path]) => path.includes('/examples/')).length).toBeGreaterThan(
      goldenCases.length,
    );
    expect(typeErrors(new Map(modules))).toEqual([]);
  });
});

describe.each(harmless)('the reference of a document that %s', (_, spec) => {
  const files = referenceOf(spec);
  const pages = [...files].filter(([path]) => path.endsWith('.md'));

  it('has no mark-up but the places of its fields', () => {
    const found = pages
      .flatMap(([, text]) => inlineTokens(text))
      .filter(({ type }) => /html|image/.test(type));
    expect(found.map(({ content }) => content.trim()).filter((content) => !isOwnMarkup(content))).toEqual([]);
  });

  it('links to its own pages, to documents and to the vendor alone', () => {
    const links = pages.flatMap(([, text]) => linksIn(text));
    const own =
      /^(https:\/\/api\.alibabacloud\.com\/document\/|\.\.\/\.\.\/(docs|packages)\/|[\w-]+\.md(#[\w.-]+)?$)/;
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !own.test(href))).toEqual([]);
    expect(deadLinks(files)).toEqual([]);
  });

  it('lies in files that every system can hold', () => {
    const paths = [...files.keys()];
    expect(paths.filter((path) => !/^[\w-]+\.(md|json)$/.test(path))).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });
});

function referenceOf(spec: object): Files {
  const source = {
    folder: 'demo',
    scope: '@scope',
    source: 'specs/demo/2020-01-01.json',
    words: { operations: [], fields: [] },
    behaviour: undefined,
  };
  return printReference(runPasses(parseDocument(spec)), source, createRenderer());
}

function inlineTokens(markdown: string): ReturnType<MarkdownIt['parse']> {
  const body = markdown.replace(/^---\n.*?\n---\n/s, '');
  const tokens = new MarkdownIt({ html: true }).parse(body, {});
  return tokens.flatMap((token) => [token, ...(token.children ?? [])]);
}

function isOwnMarkup(html: string): boolean {
  return /^(<a id="[\w.-]+">|<\/a>|<br>|<!-- Generated from [\w./-]+\. Do not edit\. -->)$/.test(html);
}

function linksIn(markdown: string): readonly string[] {
  return inlineTokens(markdown).flatMap((token) =>
    token.type === 'link_open' ? [String(token.attrGet('href'))] : [],
  );
}

/** Lists the links between the pages of a product of which the target is not there. */
function deadLinks(files: Files): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    linksIn(path.endsWith('.md') ? text : '')
      .filter((href) => !href.includes('/'))
      .filter((href) => {
        const [page = '', place] = href.split('#');
        const target = files.get(page);
        return target === undefined || (place !== undefined && !target.includes(`<a id="${place}"></a>`));
      })
      .map((href) => `${path}: ${href}`),
  );
}

function examplesOf(files: Files): Files {
  const blocks = [...files].flatMap(([path, text]) =>
    [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(
      ([, code = ''], index) =>
        [`${path}-${index}.ts`, code.replace(/'@scope\/demo'/, "'../src/index.ts'")] as const,
    ),
  );
  return new Map(blocks);
}

function inFolder(folder: string, files: Files): readonly (readonly [string, string])[] {
  return [...files].map(([path, text]) => [`${folder}/${path}`, text] as const);
}
