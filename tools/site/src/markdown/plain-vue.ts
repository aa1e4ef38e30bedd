import type { MarkdownRenderer } from 'vitepress';

/** Of pieces of code VitePress says so already; inside of what is plain as a whole, that would be an attribute like any other. */
const nested = /(<(?:pre|code)\b[^>]*?) v-pre(?:="")?/g;

/** Keeps what looks like a template of Vue in a page as it stands: documents are Markdown and nothing else. */
export function plainVue(md: MarkdownRenderer): void {
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, env) =>
    `<div v-pre>\n${render(tokens, options, env).replace(nested, '$1')}</div>\n`;
}
