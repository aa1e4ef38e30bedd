import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findDocuments, pageOf, titleOf } from './documents.ts';

/** Folders that get a list of their pages where nobody has written a first page, with its title. */
const listed: ReadonlyMap<string, string> = new Map([
  ['docs/guides', 'Guides'],
  ['docs/migration', 'Migration'],
  ['docs/decisions', 'Decisions'],
  ['examples', 'Examples'],
  ['packages', 'Packages'],
]);

/** Gathers the documents of the workspace where the site is made from, each under the path of its page. */
export function stageDocuments(root: string, folder: string, home: string): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  const documents = findDocuments(root);
  const pages = documents.map((document) => {
    const page = pageOf(document);
    copy(join(root, document), join(folder, page));
    return page;
  });
  copy(home, join(folder, 'index.md'));
  return [...pages, 'index.md', ...writeLists(folder, pages)];
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

function writeLists(folder: string, pages: readonly string[]): readonly string[] {
  return [...listed].flatMap(([path, title]) => {
    const index = `${path}/index.md`;
    const own = pages.filter((page) => isDirectlyIn(path, page));
    if (own.length === 0 || pages.includes(index)) return [];
    const lines = own.map((page) => {
      const name = titleOf(readFileSync(join(folder, page), 'utf8'), page);
      return `- [${name}](${page.slice(path.length + 1)})`;
    });
    writeFileSync(join(folder, index), `# ${title}\n\n${lines.join('\n')}\n`);
    return [index];
  });
}

/** A page of the folder, or the first one of a folder in it. */
function isDirectlyIn(folder: string, page: string): boolean {
  const rest = page.startsWith(`${folder}/`) ? page.slice(folder.length + 1) : '';
  return /^[^/]+\.md$|^[^/]+\/index\.md$/.test(rest);
}
