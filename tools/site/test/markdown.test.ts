import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { targetOf } from '../src/markdown/document-links.ts';
import { renderer } from './support/renderer.ts';

const root = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const file of [
  'LICENSE',
  'docs/light.svg',
  'tools/demo/src/main.ts',
  'packages/emulator/world.schema.json',
]) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), 'x');
}
const pages = new Set([
  'overview.md',
  'docs/guides/waiters.md',
  'docs/decisions/index.md',
  'packages/ecs/index.md',
]);
const places = { root, pages };

describe('a link of a document', () => {
  it.each([
    ['README.md', 'docs/guides/waiters.md', { kind: 'page', href: 'docs/guides/waiters.md' }],
    ['README.md', 'docs/decisions', { kind: 'page', href: 'docs/decisions/index.md' }],
    ['docs/guides/testing.md', 'waiters.md#how', { kind: 'page', href: 'waiters.md#how' }],
    [
      'docs/guides/testing.md',
      '../../packages/ecs/README.md',
      { kind: 'page', href: '../../packages/ecs/index.md' },
    ],
    ['docs/guides/testing.md', '../../packages/ecs/', { kind: 'page', href: '../../packages/ecs/index.md' }],
    ['docs/guides/testing.md', '../../README.md', { kind: 'page', href: '../../overview.md' }],
    ['README.md', 'LICENSE', { kind: 'asset', href: '/LICENSE.txt', file: 'LICENSE' }],
    ['README.md', 'tools/demo/src', { kind: 'none' }],
    [
      'README.md',
      'tools/demo/src/main.ts',
      { kind: 'asset', href: '/tools/demo/src/main.ts.txt', file: 'tools/demo/src/main.ts' },
    ],
    [
      'packages/emulator/README.md',
      'world.schema.json',
      {
        kind: 'asset',
        href: '/packages/emulator/world.schema.json',
        file: 'packages/emulator/world.schema.json',
      },
    ],
  ])('in %s to %s leads to its place on the site', (from, href, target) => {
    expect(targetOf(href, from, places)).toEqual(target);
  });

  it.each(['gone.md', '../../../etc/passwd', 'tools/gone'])(
    'to %s, which is not there, is an error',
    (href) => {
      expect(() => targetOf(href, 'README.md', places)).toThrow(
        `README.md: the link "${href}" leads nowhere`,
      );
    },
  );
});

async function rendered(markdown: string, assets: string[] = []): Promise<string> {
  const md = await renderer(places, assets);
  return md.render(markdown, { path: '', relativePath: 'overview.md', cleanUrls: false });
}

describe('a page', () => {
  it('links to pages, has the files that it names, and keeps the words of what the site has not', async () => {
    const assets: string[] = [];
    const html = await rendered(
      '[a](docs/guides/waiters.md), [b](LICENSE), [the `code`](tools/demo/src).',
      assets,
    );
    expect(html).toContain('<a href="./docs/guides/waiters.html">a</a>');
    expect(html).toContain('href="/LICENSE.txt"');
    expect(html).toContain(', the <code>code</code>.');
    expect(assets).toEqual(['LICENSE']);
  });

  it('has the pictures that HTML names', async () => {
    const assets: string[] = [];
    const html = await rendered('<picture>\n<img alt="x" src="docs/light.svg">\n</picture>\n', assets);
    expect(html).toContain('src="/docs/light.svg"');
    expect(assets).toEqual(['docs/light.svg']);
  });

  it('shows what looks like a template as it stands', async () => {
    const html = await rendered('Text {{ 1 + 1 }} and `{{ code }}`.\n\n```ts\nconst a = 1;\n```\n');
    expect(html.match(/v-pre/g)).toEqual(['v-pre']);
    expect(html.startsWith('<div v-pre>')).toBe(true);
    expect(html).toContain('{{ 1 + 1 }}');
  });

  it('lets the places of fields link to themselves, with what stands above a name set apart', async () => {
    const html = await rendered('| a |\n| --- |\n| <a id="request-Disk.Size"></a>`Disk.Size` |\n');
    expect(html).toContain(
      '<a id="request-Disk.Size" class="field" href="#request-Disk.Size"><code class="depth-1"><span class="above">Disk.<wbr></span>Size</code></a>',
    );
  });

  it('takes the dots of an error code for no path', async () => {
    const html = await rendered('| a |\n| --- |\n| <a id="code-A.B"></a>`A.B` |\n');
    expect(html).toContain('<code>A.<wbr>B</code>');
    expect(html).not.toContain('above');
  });

  it('has no heading of a column that says nothing', async () => {
    const html = await rendered('| | b |\n| --- | --- |\n| c | d |\n');
    expect(html).toContain('<td></td>');
    expect(html.match(/<th>/g)).toHaveLength(1);
  });

  it('escapes the name of a field', async () => {
    const html = await rendered('| a |\n| --- |\n| <a id="request-x"></a>`<b>.c` |\n');
    expect(html).toContain('<span class="above">&lt;b&gt;.<wbr></span>c</code>');
  });
});
