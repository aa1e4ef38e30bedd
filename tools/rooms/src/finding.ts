import type { IMiniDependency, IViolation } from 'dependency-cruiser';

/** What must be put right: the rule that is broken, and where. */
export interface Finding {
  readonly rule: string;
  readonly text: string;
}

const advice: Readonly<Record<string, string>> = {
  area: 'which the table of areas does not allow',
  'by-name': 'which has to be imported by the name of its package',
  room: 'which the table of rooms does not allow',
  unresolved: 'which cannot be found',
};

/** Says what a violation is about; a circle reads the same wherever on it one starts. */
export function findingOf({ rule: { name: rule }, from, to, cycle }: IViolation): Finding {
  if (rule !== 'circle') return { rule, text: `${from} imports ${to}, ${advice[rule]}` };
  const links = cycle ?? [];
  const kind = links.some(isOfTypes) ? 'types' : 'values';
  const files = links.map((link) => link.name);
  const first = files.indexOf([...files].sort()[0] as string);
  const turned = [...files.slice(first), ...files.slice(0, first + 1)];
  return { rule, text: `of ${kind}: ${turned.join(' → ')}` };
}

/** Whether an import vanishes when the file is translated. */
function isOfTypes({ dependencyTypes }: IMiniDependency): boolean {
  return dependencyTypes.includes('type-only') || dependencyTypes.includes('type-import');
}
