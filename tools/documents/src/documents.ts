import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

/** The workspace's root folder. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url));

/** Documents that people read. What tools write for machines to compare (changelogs, goldens) is none of them. */
const patterns = [
  '*.md',
  '.github/**/*.md',
  'docs/**/*.md',
  'specs/README.md',
  'packages/*/README.md',
  'packages/*/COVERAGE.md',
  'examples/**/README.md',
];

/** Finds the documents of the workspace, as paths from its root, in alphabetical order. */
export function documents(): readonly string[] {
  return globSync(patterns, { cwd: root, ignore: ['**/node_modules/**'] }).sort();
}
