import type { Operations } from './operations.ts';
import type { Resource } from './resource.ts';

/** What one theme brings: its resources, and the operations on them by product. */
export interface CloudPart {
  readonly resources: readonly Resource[];
  readonly operations: Readonly<Record<string, Operations>>;
}

/** Makes a part; resources of any fields go into one list. */
export function part(
  // biome-ignore lint/suspicious/noExplicitAny: a list of resources cannot name the fields of each.
  resources: readonly Resource<any>[],
  operations: CloudPart['operations'],
): CloudPart {
  return { resources: resources as readonly Resource[], operations };
}
