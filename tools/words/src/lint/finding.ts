import type { Place } from '@scope/codegen';

/** Something that is wrong with a text. */
export interface Finding {
  readonly place: Place;
  /** Whose text it is: `RunInstances`, or a field's key. */
  readonly subject: string;
  readonly problem: string;
}

/** Prints a finding like a compiler does, so that editors lead to the line. */
export function findingLine({ place, subject, problem }: Finding): string {
  return `${place.file}:${place.line}: ${subject}: ${problem}`;
}
