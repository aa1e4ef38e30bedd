import type { MarkdownRenderer } from 'vitepress';

/** What the generator puts before the name of a field or a code. */
const opening = /^<a id="([\w.-]+)">$/;

/**
 * Turns the places of fields into links to themselves, and sets the part of a path that tells where a field is nested apart
 * from its own name. The Markdown has a bare anchor before a piece of code, which every reader understands.
 */
export function fieldAnchors(md: MarkdownRenderer): void {
  md.core.ruler.push('field-anchors', ({ tokens }) => {
    for (const { children } of tokens) {
      if (children === null || children === undefined || children.length < 3) continue;
      const [open, close, code] = children;
      const [, id] = opening.exec(open?.content ?? '') ?? [];
      if (id === undefined || open === undefined || code?.type !== 'code_inline' || close === undefined)
        continue;
      open.content = `<a id="${id}" class="field" href="#${id}">`;
      close.type = 'html_inline';
      close.content = fieldName(md.utils.escapeHtml(code.content), id);
      code.type = 'html_inline';
      code.content = '</a>';
    }
  });
}

/** Dots in the code of an error are no path. */
function fieldName(html: string, id: string): string {
  if (/^(code|resource)-/.test(id)) return `<code>${html.replace(/[.:/]/g, '$&<wbr>')}</code>`;
  const parts = html.split('.');
  const above = parts.slice(0, -1).map((part) => `${part}.<wbr>`);
  const muted = above.length === 0 ? '' : `<span class="above">${above.join('')}</span>`;
  return `<code class="depth-${Math.min(above.length, 6)}">${muted}${parts.at(-1)}</code>`;
}
