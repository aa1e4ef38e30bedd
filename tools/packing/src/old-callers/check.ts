import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, collectCallers, type ReleasedPackage } from './collect.ts';
import { callerOfAllNames, callerOfAllTypes, sourcesOf } from './compare.ts';
import { compileCallers } from './compile.ts';
import { announcedBreak, extractTag, lastRelease } from './release.ts';

/** What the callers of a package's last release say of the present code. */
export interface Verdict {
  /** The tag of the last release; undefined where there was none yet. */
  readonly release: string | undefined;
  /** What does not compile any more, one text for each place. */
  readonly problems: readonly string[];
  /** The version plan that announces a break, and so accepts the problems. */
  readonly announcedBy: string | undefined;
}

/** Where the history and the present code are. */
export interface Places {
  /** A git repository with the release tags and the version plans. */
  readonly repository: string;
  /** A folder with the present packages below its `node_modules`, as they would be installed. */
  readonly modules: string;
}

/** Compiles the callers of a package's last release against the present packages. */
export async function checkOldCallers(packageName: string, places: Places): Promise<Verdict> {
  const { repository, modules } = places;
  const release = await lastRelease(repository, packageName);
  if (release === undefined) return { release: undefined, problems: [], announcedBy: undefined };
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'release-')));
  try {
    await extractTag(repository, release.tag, tree);
    const problems = compileCallers(allCallers({ tree, packageName }), tree, modules);
    const isCoreOther = await hasAnnouncedBreak(coreOf(packageName), repository);
    const counted = problems.filter((text) => !(isCoreOther && text.startsWith(sourcesOf(packageName))));
    const announcedBy = announcedBreak(repository, packageName, release);
    return { release: release.tag, problems: counted, announcedBy };
  } finally {
    rmSync(tree, { recursive: true });
  }
}

/** npm combines a released package with a later core, but not with one whose version announces a break. */
async function hasAnnouncedBreak(packageName: string, repository: string): Promise<boolean> {
  const release = await lastRelease(repository, packageName);
  return release !== undefined && announcedBreak(repository, packageName, release) !== undefined;
}

function coreOf(packageName: string): string {
  return `${packageName.split('/')[0]}/core`;
}

/** Every caller that can be had of a release. */
export function allCallers(released: ReleasedPackage): readonly Caller[] {
  const ofAllTypes = callerOfAllTypes(released);
  const callers = [...collectCallers(released), callerOfAllNames(released)];
  return ofAllTypes === undefined ? callers : [...callers, ofAllTypes];
}
