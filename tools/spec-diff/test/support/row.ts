import type { Json } from './sample.ts';

/** The parts of the sample that a row may change. */
export interface Edited {
  readonly operation: Json;
  readonly parameter: (name: string) => Json;
  /** The properties of the answer. */
  readonly answer: Json;
  readonly shared: Json;
  readonly unused: Json;
}

/** A name, an edit of the sample operation, and what the report has to say of it. */
export type Row = readonly [name: string, edit: (edited: Edited) => void, ...want: readonly string[]];
