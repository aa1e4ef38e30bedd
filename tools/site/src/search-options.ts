import { relative } from 'node:path';
import type { ReferenceContents } from '@scope/codegen';
import type { DefaultTheme } from 'vitepress';
import { type SearchSection, searchSections } from './search-sections.ts';

/** Makes the settings of the search: for the reference it takes names and words, for other pages all of their text. */
export function searchOptions(
  pages: string,
  contents: readonly ReferenceContents[],
): DefaultTheme.LocalSearchOptions {
  const known = searchSections(contents);
  const sectionsOf = (path: string): SearchSection[] | undefined => {
    const found = known.get(path);
    return found && [...found];
  };
  return {
    detailedView: false,
    _render: (source, env, md) => (known.has(env.relativePath) ? '' : md.render(source, env)),
    miniSearch: {
      options: { tokenize },
      searchOptions: {
        fuzzy: 0.1,
        prefix: true,
        boost: { title: 6, text: 1, titles: 2 },
        // Who types the name of an operation wants its page, not a guide with a heading of that name.
        boostDocument: (id) => (/^\/reference\/[^#]*$/.test(String(id)) ? 3 : 1),
        tokenize: (query) => query.split(/[\s\p{P}]+/u),
      },
      _splitIntoSections: (path) => sectionsOf(relative(pages, path)) as SearchSection[],
    },
  };
}

/**
 * Splits a text into words, and names such as `DescribeInstances` into theirs as well. It runs in the reader's browser, on its own:
 * it is sent there as text.
 */
function tokenize(text: string, field?: string): string[] {
  const words = text.split(/[\s\p{P}]+/u);
  if (field === 'titles') return words;
  return words.flatMap((word) => {
    const parts = word.split(/(?<=[a-z\d])(?=[A-Z])/);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}
