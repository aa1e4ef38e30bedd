import type { Change } from './change.ts';

/** How a version grows: the part of it that is increased. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/**
 * Tells by how much the version of a package has to grow. Below 1.0.0 nothing is promised yet, and a breaking change
 * increases the minor part.
 */
export function bumpFor(changes: readonly Change[], version: string): Bump {
  const classes = new Set(changes.map((change) => change.class));
  if (classes.has('breaking')) return version.startsWith('0.') ? 'minor' : 'major';
  if (classes.has('feature')) return 'minor';
  return classes.has('fix') ? 'patch' : 'none';
}
