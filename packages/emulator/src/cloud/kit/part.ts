import type { State } from '../../state/state.ts';
import type { Operations } from './operations.ts';
import type { Resource } from './resource.ts';

/** What one theme brings: its resources, and the operations on them by product. */
export interface CloudPart {
  readonly resources: readonly Resource[];
  readonly operations: Readonly<Record<string, Operations>>;
  /** Stores what is there from the beginning, such as the vendor's images; called once for each region. */
  readonly seed?: Seed;
}

/** Makes what is there from the beginning in a region. */
export type Seed = (state: State, region: string) => void;

/** Makes a part; resources of any fields go into one list. */
export function part(
  // biome-ignore lint/suspicious/noExplicitAny: a list of resources cannot name the fields of each.
  resources: readonly Resource<any>[],
  operations: CloudPart['operations'],
  seed?: Seed,
): CloudPart {
  return { resources: resources as readonly Resource[], operations, ...(seed && { seed }) };
}
