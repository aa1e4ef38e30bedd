import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the workspace with Markdown for readers. */
const folders = ['docs', 'examples', 'packages', 'specs'];

const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist', 'src', 'test']);

/** Lists the Markdown that people write, or that commands write into the workspace; paths from its root with `/`. */
export function findDocuments(root: string): readonly string[] {
  const top = readdirSync(root).filter((file) => file.endsWith('.md'));
  return [...top.sort(), ...folders.flatMap((folder) => markdownIn(root, folder))];
}

function markdownIn(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !skipped.has(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return markdownIn(root, path);
      return entry.isFile() && entry.name.endsWith('.md') ? [path] : [];
    });
}

/** Tells where the site has a document: a folder's README is its first page, and the workspace's the overview. */
export function pageOf(document: string): string {
  return document === 'README.md' ? 'overview.md' : document.replace(/\/README\.md$/, '/index.md');
}

/** Finds the title of a Markdown text: its first heading, without mark-up. */
export function titleOf(markdown: string, otherwise: string): string {
  const [, heading] = /^# (.+)$/m.exec(markdown.replace(/^```.*?^```$/gms, '')) ?? [];
  return heading?.replace(/<[^>]*>|[`*\\]/g, '').trim() ?? otherwise;
}
