import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from './documents.ts';
import { type Document, readDocument } from './read-document.ts';

/** Returns what is wrong with the links of a document to files and headings of the workspace. */
export function brokenLinks(document: Document): readonly string[] {
  return document.links.flatMap(({ line, target }) => {
    const fault = isOutside(target) ? undefined : faultOf(document, target);
    return fault === undefined ? [] : [`${document.path}:${line}: ${target}: ${fault}`];
  });
}

/** Other machines may be down, and no test may depend on them. */
function isOutside(target: string): boolean {
  return /^[a-z][a-z+.-]*:/i.test(target);
}

function faultOf(document: Document, target: string): string | undefined {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? document.path : normalize(join(dirname(document.path), decodeURI(path)));
  if (file.startsWith('..') || path.startsWith('/')) return 'leads out of the workspace';
  if (file !== document.path && !existsSync(join(root, file))) return 'is not there';
  if (anchor === undefined) return undefined;
  if (!file.endsWith('.md')) return 'only documents have headings';
  const { anchors } = file === document.path ? document : readDocument(file);
  return anchors.has(anchor) ? undefined : 'has no such heading';
}
