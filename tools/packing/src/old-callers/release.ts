import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { run } from '../run.ts';

/** A published version of a package: the tag that `nx release` gave it. */
export interface Release {
  readonly tag: string;
  readonly version: string;
}

/**
 * Finds the last release of a package that the present commit builds on, or undefined where there was none yet.
 *
 * @throws Error where git holds too little of the history to tell.
 */
export async function lastRelease(repository: string, packageName: string): Promise<Release | undefined> {
  if (await isShallow(repository)) {
    throw new Error(
      'This clone is shallow, so that its last releases are unknown: git fetch --unshallow --tags',
    );
  }
  // A preview comes before the version that it is a preview of.
  const order = ['-c', 'versionsort.suffix=-'];
  const list = ['tag', '--list', `${packageName}@*`, '--merged', 'HEAD', '--sort=-v:refname'];
  const tags = await run('git', [...order, ...list], { cwd: repository });
  const [tag] = tags.split('\n').filter((line) => line !== '');
  return tag === undefined ? undefined : { tag, version: tag.slice(packageName.length + 1) };
}

/** Tells whether git holds only the newest part of the history. */
export async function isShallow(repository: string): Promise<boolean> {
  const answer = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd: repository });
  return answer.trim() === 'true';
}

/** Writes the files of a tag into a folder. */
export async function extractTag(repository: string, tag: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, '.archive.tar');
  await run('git', ['archive', `--output=${archive}`, `refs/tags/${tag}`], { cwd: repository });
  await run('tar', ['-xf', archive, '-C', folder], { cwd: folder });
}

/**
 * Finds the version plan that announces a break of a package: a major version, and before 1.0.0 a minor one.
 * Returns its file's name.
 */
export function announcedBreak(
  repository: string,
  packageName: string,
  { version }: Release,
): string | undefined {
  const announcing = version.startsWith('0.') ? ['major', 'minor'] : ['major'];
  const folder = join(repository, '.nx/version-plans');
  return plansIn(folder).find((name) => {
    const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    const bumps = new Map(Object.entries((parse(head) ?? {}) as Readonly<Record<string, unknown>>));
    return announcing.includes(String(bumps.get(packageName)));
  });
}

function plansIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md'));
  } catch {
    return [];
  }
}
