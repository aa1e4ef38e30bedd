import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What stands for a code point in HTML, as far as links and names of places need it. */
const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

/** The places and links of one page. */
interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** Follows every link between the pages of a built site, and to places in them. Returns those that lead nowhere. */
export function deadLinks(site: string): readonly string[] {
  const files = new Set(
    readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')),
  );
  const pages = new Map(
    [...files]
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readLinks(readFileSync(join(site, path), 'utf8'))] as const),
  );
  return [...pages].flatMap(([path, { links }]) =>
    [...new Set(links)]
      .filter((link) => isInternal(link) && !leadsSomewhere(link, path, { files, pages }))
      .map((link) => `${path}: ${link}`),
  );
}

function readLinks(html: string): PageLinks {
  const attribute = (name: string): readonly string[] =>
    [...html.matchAll(new RegExp(`<[^<>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
      decoded(value),
    );
  return { ids: new Set(attribute('id')), links: [...attribute('href'), ...attribute('src')] };
}

function decoded(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities.get(entity) ?? entity);
}

function isInternal(link: string): boolean {
  return !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(link);
}

interface Site {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageLinks>;
}

function leadsSomewhere(link: string, from: string, { files, pages }: Site): boolean {
  const [address = '', place] = link.split('#');
  const [path = ''] = address.split('?');
  const target = path === '' ? from : fileOf(unescaped(path), from);
  const page = pages.get(target);
  if (page === undefined) return place === undefined && files.has(target);
  return place === undefined || place === '' || page.ids.has(unescaped(place));
}

/** A sequence that is none stands for itself, and so for nothing that is there. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fileOf(path: string, from: string): string {
  const whole = posix.join(path.startsWith('/') ? '' : posix.dirname(from), path).replace(/^\//, '');
  return whole === '' || whole === '.' || path.endsWith('/') ? posix.join(whole, 'index.html') : whole;
}
