import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { pageOf } from '../documents.ts';

/** Files that the site has beside its pages, as they are. */
const assets = /\.(json|txt|svg|png|jpe?g|gif|webp)$/i;

/** Files that browsers would not show, or take for something else, unless they are named as texts. */
const texts = /(^|\/)LICENSE$|\.(ts|mts|js|mjs|sh|ya?ml|py|go|java|tf)$/i;

/** Where the site's pages are, and what they were made from. */
export interface Places {
  readonly root: string;
  /** The pages, as paths below their folder. */
  readonly pages: ReadonlySet<string>;
}

/** Where a link leads: to a page, to a file that the site has to have, or nowhere. */
export type Target =
  | { readonly kind: 'page'; readonly href: string }
  | { readonly kind: 'asset'; readonly href: string; readonly file: string }
  | { readonly kind: 'none' };

/**
 * Finds where a link of a document leads on the site. Links are written so that they work between the files of the workspace; what
 * the site does not have, such as source code, is no link there.
 *
 * @throws Error for a file that the workspace does not have either.
 */
export function targetOf(href: string, from: string, { root, pages }: Places): Target {
  const [path = '', fragment] = href.split(/(?=#)/);
  const file = posix.normalize(posix.join(posix.dirname(from), decodeURI(path))).replace(/\/$/, '');
  const candidates = [file, pageOf(file), `${file}/index.md`, file === '.' ? 'overview.md' : file];
  const page = candidates.find((candidate) => pages.has(candidate));
  if (page !== undefined) {
    const relative = posix.relative(posix.dirname(from), page);
    return { kind: 'page', href: `${relative}${fragment ?? ''}` };
  }
  if (file.startsWith('..') || !existsSync(posix.join(root, file)))
    throw new Error(`${from}: the link "${href}" leads nowhere`);
  const isFile = statSync(posix.join(root, file)).isFile();
  if (isFile && texts.test(file)) return { kind: 'asset', href: `/${file}.txt`, file };
  return isFile && assets.test(file) ? { kind: 'asset', href: `/${file}`, file } : { kind: 'none' };
}

/** Lets the links between the documents of a workspace work on the site; `onAsset` gets each file that it has to have. */
export function documentLinks(
  md: MarkdownRenderer,
  places: () => Places,
  onAsset: (file: string, href: string) => void,
): void {
  md.core.ruler.push('document-links', ({ tokens, env }) => {
    const from = (env as { readonly relativePath?: string }).relativePath;
    if (from === undefined) return;
    const find = (href: string): Target => {
      const target = targetOf(href, from, places());
      if (target.kind === 'asset') onAsset(target.file, target.href);
      return target;
    };
    for (const token of tokens) {
      if (token.type === 'html_block') token.content = withPictures(token.content, find);
      for (const [index, child] of (token.children ?? []).entries()) {
        if (child.type === 'html_inline') child.content = withPictures(child.content, find);
        const attribute = child.type === 'link_open' ? 'href' : child.type === 'image' ? 'src' : undefined;
        const href = attribute && child.attrGet(attribute);
        if (attribute === undefined || !href || isElsewhere(href)) continue;
        const target = find(href);
        if (target.kind === 'none') unlink(token.children ?? [], index);
        else child.attrSet(attribute, target.href);
      }
    }
  });
}

function isElsewhere(href: string): boolean {
  return /^([a-z][a-z\d+.-]*:|#|\/)/i.test(href);
}

/** Pictures that are there in light and in dark colours need HTML. */
function withPictures(html: string, find: (href: string) => Target): string {
  return html.replace(/(\ssrc(?:set)?=")([^"\s]+)(?=")/g, (whole, before: string, href: string) => {
    const target = isElsewhere(href) ? undefined : find(href);
    return target?.kind === 'asset' ? before + target.href : whole;
  });
}

interface TokenLike {
  type: string;
  tag: string;
  nesting: -1 | 0 | 1;
  content: string;
}

/** Keeps the words of a link, and neither its beginning nor its end. */
function unlink(children: readonly TokenLike[], start: number): void {
  const end = children.findIndex(({ type }, index) => index > start && type === 'link_close');
  for (const token of [children[start], children[end]]) {
    if (token === undefined) continue;
    Object.assign(token, { type: 'text', tag: '', nesting: 0, content: '' });
  }
}
