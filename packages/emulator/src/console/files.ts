import { pathToFileURL } from 'node:url';
import { once } from '../once.ts';
import { packageFile, readPackageFile } from '../package-files.ts';
import { version } from '../version.ts';

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly text: string;
}

/** What the page is made of, by what stands behind `/_emulator/`. */
const types: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '': ['index.html', 'text/html'],
  'console.js': ['console.js', 'text/javascript'],
  'console.css': ['console.css', 'text/css'],
  'icon.svg': ['icon.svg', 'image/svg+xml'],
  'licenses.txt': ['licenses.txt', 'text/plain'],
};

/** Makes the files of the page by their names. */
type Builder = { readonly buildConsole: () => Promise<ReadonlyMap<string, string>> };

/** Sources have no built page; what the package is built with makes it then, when the first browser comes. */
const fromSources = once(async () => {
  const { buildConsole } = (await import(pathToFileURL(packageFile('console/build.ts')).href)) as Builder;
  return buildConsole();
});

/** Returns a file of the page; nothing where it has none of that name. */
export async function pageFile(name: string): Promise<PageFile | undefined> {
  const [file, type] = Object.hasOwn(types, name) ? (types[name] ?? []) : [];
  if (file === undefined || type === undefined) return undefined;
  const text =
    version === 'source' ? (await fromSources()).get(file) : await readPackageFile(`dist/console/${file}`);
  return text === undefined ? undefined : { type: `${type};charset=utf-8`, text };
}
