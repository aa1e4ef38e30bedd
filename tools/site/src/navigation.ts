import type { ReferenceContents } from '@scope/codegen';
import type { DefaultTheme } from 'vitepress';
import type { Page } from './page-list.ts';

type Item = DefaultTheme.SidebarItem;

/** What the bar at the top and the list at the side hold. */
export interface Navigation {
  readonly nav: DefaultTheme.NavItem[];
  readonly sidebar: DefaultTheme.SidebarMulti;
}

/** Sections of documents, by folder. Those that have no pages do not show. */
const sections: readonly (readonly [title: string, folder: string])[] = [
  ['Guides', 'docs/guides'],
  ['Migration', 'docs/migration'],
  ['Examples', 'examples'],
  ['Packages', 'packages'],
  ['Decisions', 'docs/decisions'],
];

/** The folders that TypeDoc makes, in the order of how often people look there. */
const coreSections: readonly (readonly [title: string, folder: string, names: RegExp])[] = [
  ['Errors', 'classes', /Error$/],
  ['Classes', 'classes', /(?<!Error)$/],
  ['Functions', 'functions', /$/],
  ['Constants', 'variables', /$/],
  ['Interfaces', 'interfaces', /$/],
  ['Types', 'type-aliases', /$/],
];

/** Makes the navigation out of the pages that there are, so that a new page needs no entry anywhere. */
export function navigationOf(pages: readonly Page[], contents: readonly ReferenceContents[]): Navigation {
  return {
    nav: [
      ...sections
        .filter(([title]) => title === 'Guides' || title === 'Migration' || title === 'Examples')
        .flatMap(([title, folder]) => sectionLink(title, folder, pages)),
      { text: 'Reference', items: [...contents.map(productLink), ...coreLink(pages)] },
      { text: 'More', items: moreLinks(pages) },
    ],
    sidebar: {
      '/': documentSidebar(pages),
      '/reference/core/': coreSidebar(pages),
      ...Object.fromEntries(
        contents.map((product) => [`/reference/${product.folder}/`, productSidebar(product)]),
      ),
    },
  };
}

function sectionLink(text: string, folder: string, pages: readonly Page[]): DefaultTheme.NavItemWithLink[] {
  return pages.some(({ path }) => path === `${folder}/index.md`) ? [{ text, link: `/${folder}/` }] : [];
}

function productLink({ product, folder }: ReferenceContents): DefaultTheme.NavItemWithLink {
  return { text: product, link: `/reference/${folder}/` };
}

function coreLink(pages: readonly Page[]): DefaultTheme.NavItemWithLink[] {
  return sectionLink('Core', 'reference/core', pages);
}

function moreLinks(pages: readonly Page[]): DefaultTheme.NavItemWithLink[] {
  return [
    ...topPages(pages),
    ...sectionLink('Packages', 'packages', pages),
    ...sectionLink('Decisions', 'docs/decisions', pages),
  ];
}

/** Documents that stand in no section, such as a comparison. */
function topPages(pages: readonly Page[]): DefaultTheme.NavItemWithLink[] {
  const others = new Set(['index.md', ...sections.map(([, folder]) => `${folder}/index.md`)]);
  const wanted = /^docs\/[^/]+(\/index)?\.md$|^[a-zA-Z]+\.md$|^specs\/index\.md$/;
  return pages
    .filter(({ path }) => wanted.test(path) && !others.has(path))
    .map(({ path, title }) => ({ text: path === 'overview.md' ? 'Overview' : title, link: linkTo(path) }));
}

function documentSidebar(pages: readonly Page[]): Item[] {
  return [
    ...sections.flatMap(([text, folder]) => {
      const items = ownPages(folder, pages);
      const collapsed = text === 'Packages' || text === 'Decisions';
      return items.length === 0 ? [] : [{ text, link: linkTo(`${folder}/index.md`), collapsed, items }];
    }),
    { text: 'More', collapsed: false, items: topPages(pages) },
  ];
}

function ownPages(folder: string, pages: readonly Page[]): Item[] {
  return pages
    .filter(({ path }) => path.startsWith(`${folder}/`) && path !== `${folder}/index.md`)
    .sort(firstPagesFirst)
    .map(({ path, title }) => ({ text: sideTitle(path, title), link: linkTo(path) }));
}

function firstPagesFirst({ path: one }: Page, { path: other }: Page): number {
  const [first, second] = [one, other].map((path) => path.replace(/index\.md$/, ''));
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** Packages have pages of the same kind, which a list has to tell apart. */
function sideTitle(path: string, title: string): string {
  const [, folder, file] = /^packages\/([^/]+)\/(?!index)(.*)$/.exec(path) ?? [];
  if (folder === undefined) return title;
  return `${folder}: ${file === 'CHANGELOG.md' ? 'changes' : title}`;
}

function productSidebar({ product, folder, pages, themes }: ReferenceContents): Item[] {
  const base = `/reference/${folder}/`;
  return [
    {
      text: product,
      link: base,
      items: pages.map(({ title, page }) => ({ text: title, link: `${base}${page}` })),
    },
    {
      text: 'Operations',
      items: themes.map(({ title, operations }) => ({
        text: title,
        collapsed: true,
        items: operations.map(({ name, page }) => ({ text: name, link: base + page })),
      })),
    },
  ];
}

function coreSidebar(pages: readonly Page[]): Item[] {
  return [
    { text: 'Core', link: '/reference/core/' },
    ...coreSections.flatMap(([text, folder, names]) => {
      const items = pages
        .filter(({ path }) => path.startsWith(`reference/core/${folder}/`))
        .map(({ path }) => ({ text: path.replace(/^.*\/|\.md$/g, ''), link: linkTo(path) }))
        .filter((item) => names.test(item.text));
      return items.length === 0 ? [] : [{ text, collapsed: text !== 'Errors', items }];
    }),
  ];
}

function linkTo(path: string): string {
  return `/${path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`;
}
