import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnText } from '../lint/texts.ts';

/** Reads our Markdown, paragraph by paragraph: the README, the guides and those of the packages. */
export function ownDocuments(root: string): readonly OwnText[] {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`);
  return ['README.md', 'CONTRIBUTING.md', ...inFolder('docs'), ...inFolder('specs'), ...packages].flatMap(
    (file) => paragraphs(file, readFileSync(join(root, file), 'utf8')),
  );
}

function paragraphs(file: string, text: string): readonly OwnText[] {
  let line = 1;
  return text.split(/(\n\s*\n)/).flatMap((part) => {
    const place = { file, line };
    line += part.split('\n').length - 1;
    return part.trim() === '' ? [] : [{ subject: 'text', text: part, place }];
  });
}
