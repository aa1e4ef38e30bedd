import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A wish that cannot be fulfilled; nothing was changed. */
export class ScopeError extends Error {
  override readonly name = 'ScopeError';
}

/** What was renamed. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** The files that changed, as paths from the workspace's root. */
  readonly files: readonly string[];
}

/**
 * Renames the npm scope in every file of a workspace that git does not ignore: manifests, imports, documents, tests.
 * Renaming back restores every byte, since a scope that any file mentions already is refused.
 *
 * @throws ScopeError if the name is no npm scope, or is mentioned somewhere already, or the folder is no git repository.
 */
export function renameScope(root: string, to: string): Renaming {
  if (!/^@[a-z0-9][a-z0-9._-]*$/.test(to)) {
    throw new ScopeError(
      `"${to}" is no npm scope: it takes "@", then lower-case letters, digits, ".", "_" and "-"`,
    );
  }
  const from = readScope(root);
  if (from === to) return { from, to, files: [] };
  const texts = readTexts(root);
  const mentioning = [...texts].filter(([, text]) => mentions(to).test(text)).map(([path]) => path);
  if (mentioning.length > 0) {
    throw new ScopeError(
      `${to} is mentioned already, so that renaming could not be undone: ${mentioning.join(', ')}`,
    );
  }
  const changed = [...texts].filter(([, text]) => mentions(from).test(text));
  for (const [path, text] of changed) writeFileSync(join(root, path), text.replace(mentions(from), to));
  return { from, to, files: changed.map(([path]) => path) };
}

/** The scope of the workspace's own name: the setting that all others follow. */
export function readScope(root: string): string {
  const { name } = readManifest(join(root, 'package.json'));
  const scope = typeof name === 'string' ? /^(@[^/]+)\//.exec(name)?.[1] : undefined;
  if (scope === undefined) throw new ScopeError('"name" in package.json has no scope');
  return scope;
}

function readManifest(path: string): { readonly name?: unknown } {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ScopeError(`Cannot read ${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Finds a scope, but not a longer name that only begins, or an address that only ends, with it. */
function mentions(scope: string): RegExp {
  const literal = scope.replaceAll('.', '\\.');
  return new RegExp(`(?<![\\w.-])${literal}(?![\\w-]|\\.\\w)`, 'g');
}

function readTexts(root: string): ReadonlyMap<string, string> {
  const list = listSources(root);
  const files = [...new Set(list.split('\0'))].filter((path) => isFile(join(root, path)));
  const texts = files.map((path) => [path, readFileSync(join(root, path))] as const);
  return new Map(
    texts.filter(([, bytes]) => isText(bytes)).map(([path, bytes]) => [path, bytes.toString('utf8')]),
  );
}

/** Git knows what is a source, and what was installed or built. */
function listSources(root: string): string {
  try {
    return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw new ScopeError(`git cannot list the sources in ${root}; run "git init" there first`, {
      cause: error,
    });
  }
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Only what UTF-8 holds without loss may be written back. */
function isText(bytes: Buffer): boolean {
  return !bytes.includes(0) && Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}
