import { expect, it } from 'vitest';
import { documents } from '../src/documents.ts';
import { brokenLinks } from '../src/links.ts';
import { parseDocument, readDocument } from '../src/read-document.ts';

it.each(documents())('%s links to what is there', (path) => {
  expect(brokenLinks(readDocument(path))).toEqual([]);
});

it.each([
  ['[a](guides/credentials.md#the-default-chain), [b](#here), <https://example.com/#there>\n\n# Here', []],
  ['[a](guides/nothing.md)', ['docs/made-up.md:1: guides/nothing.md: is not there']],
  ['\n[a][]\n\n[a]: #elsewhere', ['docs/made-up.md:4: #elsewhere: has no such heading']],
  ['![a](../package.json#a)', ['docs/made-up.md:1: ../package.json#a: only documents have headings']],
  ['| a |\n|---|\n| [a](../../a.md) |', ['docs/made-up.md:3: ../../a.md: leads out of the workspace']],
])('finds what is wrong with the links of %j', (markdown, want) => {
  expect(brokenLinks(parseDocument('docs/made-up.md', markdown))).toEqual(want);
});
