import type { MarkdownRenderer } from 'vitepress';

/** The corner of a table whose rows have headings of their own heads nothing, so it is a cell like any other. */
export function emptyHeaders(md: MarkdownRenderer): void {
  md.core.ruler.push('empty-headers', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'th_open' || tokens[index + 1]?.content !== '') continue;
      for (const part of [token, tokens[index + 2]]) if (part !== undefined) part.tag = 'td';
    }
  });
}
