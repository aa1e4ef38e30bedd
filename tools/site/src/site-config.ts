import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DefaultTheme, defineConfig, type UserConfig } from 'vitepress';
import { accessibleTheme } from './accessible-theme.ts';
import { readContents } from './contents.ts';
import { documentLinks } from './markdown/document-links.ts';
import { emptyHeaders } from './markdown/empty-headers.ts';
import { fieldAnchors } from './markdown/field-anchors.ts';
import { plainVue } from './markdown/plain-vue.ts';
import { navigationOf } from './navigation.ts';
import { listPages } from './page-list.ts';
import { pagesFolder, root, siteFolder } from './places.ts';
import { searchOptions } from './search-options.ts';

/** Without one, browsers ask for a file of their own. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#c24700"/><path d="M5 4 2 8l3 4M11 4l3 4-3 4M9 3 7 13" fill="none" stroke="#fff" stroke-width="1.6"/></svg>';

/** Makes the settings of VitePress out of the pages that were gathered. */
export function siteConfig(): UserConfig<DefaultTheme.Config> {
  const pages = listPages(pagesFolder);
  const contents = readContents(pagesFolder);
  const paths = new Set(pages.map(({ path }) => path));
  return defineConfig({
    title: 'Alibaba Cloud SDK',
    description:
      'Typed clients for Alibaba Cloud, a local cloud for tests, and a reference of every operation',
    lang: 'en',
    srcDir: pagesFolder,
    outDir: siteFolder,
    cacheDir: join(root, 'node_modules/.cache/vitepress'),
    // The list of pages, which every page needs, is loaded once and not written into each.
    metaChunk: true,
    // A page is small enough to be fetched when somebody wants it.
    router: { prefetchLinks: false },
    head: [
      ['meta', { name: 'theme-color', content: '#ff6a00' }],
      ['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }],
    ],
    transformHead: ({ page }) =>
      paths.has(page) ? [['link', { rel: 'alternate', type: 'text/markdown', href: `/${page}` }]] : [],
    markdown: {
      theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      config: (md) => {
        documentLinks(md, () => ({ root, pages: paths }), showAsset);
        emptyHeaders(md);
        fieldAnchors(md);
        plainVue(md);
      },
    },
    themeConfig: {
      ...navigationOf(pages, contents),
      search: { provider: 'local', options: searchOptions(pagesFolder, contents) },
      outline: { level: [2, 3] },
      externalLinkIcon: true,
      docFooter: { prev: false, next: false },
    },
    // Addresses of pictures stand as they are served.
    vue: { template: { transformAssetUrls: false } },
    vite: {
      plugins: [accessibleTheme()],
      // Pages without images and a search index stay below it; the index is larger by nature.
      build: { chunkSizeWarningLimit: 8000 },
    },
  });
}

function showAsset(file: string, href: string): void {
  const target = join(siteFolder, href);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(root, file), target);
}
