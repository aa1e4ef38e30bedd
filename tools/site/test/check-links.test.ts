import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { deadLinks } from '../src/check-links.ts';

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const good = {
  'index.html': '<a href="/a/b.html#place">x</a> <a href="a/">y</a> <a href="https://elsewhere.test/">z</a>',
  'a/index.html': '<a href="../index.html">x</a> <a href="b.html#a%20b">y</a> <img src="/pic.svg">',
  'a/b.html': '<p id="place"></p> <a class="x" id="a b" href="#place">x</a> <a href="?q=1#">y</a>',
  'pic.svg': '',
};

it('finds nothing to complain of where every link leads somewhere', () => {
  expect(deadLinks(site(good))).toEqual([]);
});

it.each([
  ['a page that is not there', '<a href="/a/c.html">x</a>', '/a/c.html'],
  ['a place that is not there', '<a href="/a/b.html#gone">x</a>', '/a/b.html#gone'],
  ['a place of its own that is not there', '<a href="#gone">x</a>', '#gone'],
  ['a picture that is not there', '<img alt="" src="gone.svg">', 'gone.svg'],
  ['a folder without a first page', '<a href="/b/">x</a>', '/b/'],
  ['an address with a sign that HTML escapes', '<a href="/a/b.html#a&amp;b">x</a>', '/a/b.html#a&b'],
])('names a link to %s', (_, html, link) => {
  expect(deadLinks(site({ ...good, 'bad.html': html }))).toEqual([`bad.html: ${link}`]);
});
