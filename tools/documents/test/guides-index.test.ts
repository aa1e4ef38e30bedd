import { expect, it } from 'vitest';
import { documents } from '../src/documents.ts';
import { readDocument } from '../src/read-document.ts';

it('the index of the guides leads to each of them', () => {
  const guides = documents().filter((path) => /^docs\/guides\/[^/]+\.md$/.test(path));
  const { links } = readDocument('docs/guides/README.md');
  const listed = new Set(links.map(({ target }) => `docs/guides/${target}`));
  const missing = guides.filter((path) => path !== 'docs/guides/README.md' && !listed.has(path));
  expect(missing).toEqual([]);
});
