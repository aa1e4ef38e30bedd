import { join } from 'node:path';
import { build } from 'vitepress';
import { deadLinks } from './check-links.ts';
import { readContents } from './contents.ts';
import { makeCorePages } from './core-pages.ts';
import { writeForPrograms } from './for-programs.ts';
import { listPages } from './page-list.ts';
import { pagesFolder, project, root, siteFolder } from './places.ts';
import { makeReference } from './reference.ts';
import { stageDocuments } from './stage.ts';

const shownLinks = 30;

/** Gets a sentence for each step. */
export type Say = (sentence: string) => void;

/**
 * Gathers all pages and makes the site of them.
 *
 * @throws Error where a link leads nowhere.
 */
export async function buildSite(say: Say): Promise<void> {
  await gatherPages(say);
  say('Making the site');
  await build(project);
  const pages = listPages(pagesFolder);
  say('Writing the pages for programs');
  writeForPrograms({ pages, contents: readContents(pagesFolder), pagesFolder, siteFolder });
  say('Following the links');
  const dead = deadLinks(siteFolder);
  if (dead.length > 0) throw new Error(deadMessage(dead));
  say(`${pages.length} pages are in ${siteFolder}`);
}

/** Puts the Markdown of all pages where the site is made from. */
export async function gatherPages(say: Say): Promise<void> {
  say('Gathering the documents');
  stageDocuments(root, pagesFolder, join(project, 'home.md'));
  say('Writing the reference of the products');
  await makeReference(root, pagesFolder);
  say('Writing the reference of core');
  await makeCorePages(root, pagesFolder);
}

function deadMessage(dead: readonly string[]): string {
  const more = dead.length > shownLinks ? [`… and ${dead.length - shownLinks} more`] : [];
  return ['Links lead nowhere:', ...dead.slice(0, shownLinks), ...more].join('\n');
}
