import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@scope/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadLinks } from '../../src/check-links.ts';
import { readContents } from '../../src/contents.ts';
import { listPages } from '../../src/page-list.ts';
import { pagesFolder, siteFolder } from '../../src/places.ts';
import { type ServedSite, serveSite } from '../../src/serve-site.ts';

const pages = listPages(pagesFolder);
const contents = readContents(pagesFolder);
const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');

it('has no link that leads nowhere, to a page or to a place in one', () => {
  expect(deadLinks(siteFolder)).toEqual([]);
});

describe('the reference', () => {
  const operations = contents.flatMap(({ folder, themes }) =>
    themes.flatMap((theme) => theme.operations.map((operation) => ({ ...operation, folder }))),
  );

  it('has a page for every operation, with its emulator behaviour', () => {
    expect(operations.length).toBeGreaterThanOrEqual(477);
    const lacking = operations.filter(
      ({ folder, page }) => !/<strong>Emulator:<\/strong>/.test(read(`reference/${folder}/${page}.html`)),
    );
    expect(lacking).toEqual([]);
  });

  it('has a place for every field', () => {
    const lacking = operations.flatMap(({ folder, page, fields }) => {
      const html = read(`reference/${folder}/${page}.html`);
      return fields
        .filter(({ anchor }) => !html.includes(`id="${anchor}"`))
        .map(({ anchor }) => `${page} ${anchor}`);
    });
    expect(operations.reduce((sum, { fields }) => sum + fields.length, 0)).toBeGreaterThan(10_000);
    expect(lacking).toEqual([]);
  });

  it('has a page for every value that core exports, its errors among them', () => {
    const folders = ['classes', 'functions', 'variables'];
    const lacking = Object.keys(core).filter(
      (name) =>
        !folders.some((folder) => existsSync(join(siteFolder, `reference/core/${folder}/${name}.html`))),
    );
    expect(lacking).toEqual([]);
  });

  it('has a place for every error code, with the operations that answer it', () => {
    const html = read('reference/ecs/errors.html');
    const [, row = ''] =
      /<tr>((?:(?!<\/tr>).)*id="code-InvalidInstanceId.NotFound".*?)<\/tr>/s.exec(html) ?? [];
    expect(row).toContain('href="./StartInstance.html"');
  });
});

describe('for programs', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite(0);
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it('every page is there as Markdown, under the address that the page names', async () => {
    for (const { path } of pages) {
      expect(read(path)).toBe(readFileSync(join(pagesFolder, path), 'utf8'));
      expect(read(path.replace(/\.md$/, '.html'))).toContain(
        `<link rel="alternate" type="text/markdown" href="/${path}">`,
      );
    }
    const response = await fetch(`${site.url}/reference/ecs/DescribeInstances.md`);
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await response.text()).toContain('# DescribeInstances');
  });

  it('llms.txt lists every operation and every guide, and nothing that is not there', async () => {
    const response = await fetch(`${site.url}/llms.txt`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const list = await response.text();
    expect(list.startsWith('# ')).toBe(true);
    const listed = [...list.matchAll(/^- \[.*?\]\(\/(\S+?)\)/gm)].map(([, path = '']) => path);
    expect(listed.filter((path) => !existsSync(join(siteFolder, path)))).toEqual([]);
    const wanted = pages
      .map(({ path }) => path)
      .filter((path) => /^reference\/|^docs\/.*(?<!index)\.md$/.test(path));
    const wantedPages = wanted.filter((path) => path !== 'reference/core/index.md');
    expect(wantedPages.filter((path) => !listed.includes(path))).toEqual([]);
  });

  it('links between the Markdown files lead to Markdown files', () => {
    const dead = pages.flatMap(({ path }) =>
      [...read(path).matchAll(/\]\((?!https?:)([\w./-]+\.md)(?:#[\w.-]+)?\)/g)]
        .map(([, href = '']) => join(path, '..', href))
        .filter((target) => !existsSync(join(siteFolder, target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });
});
