import type { Document, Fields } from '../../state/document.ts';
import type { Ended, KindRules } from '../../state/state.ts';
import type { CloudCall } from './call.ts';

/** What there is of a kind of resource, as data: how it is called, found, shown and refused. */
export interface Resource<F extends Fields = Fields> {
  /** Its name within the emulator, with the product: `ecs/disk`. */
  readonly kind: string;
  /** What its ids start with: `d` of `d-…`. */
  readonly prefix: string;
  /** The field (and parameter) with its id. */
  readonly idField: string;
  /** The field with its status; none where it has no status. */
  readonly statusField?: string;
  /** The code for an id that is not there. Default: `Invalid<idField>.NotFound`. */
  readonly notFound?: string;
  /** The word for it in the tag operations and in ARNs: `disk`. */
  readonly word: string;
  /** The word for it in ARNs, where that is another one. */
  readonly arnWord?: string;
  /** The product in its ARN, where that is not the one of its kind. */
  readonly arnService?: string;
  /** The field with the id of what it is a part of, where policies are about that alone. */
  readonly owner?: keyof F & string;
  /** Fields that lists are often filtered by, each found without a walk. A list as a value is found by each element. */
  readonly indexes: readonly (keyof F & string)[];
  /** How many of it a region may have, and the code for one more. */
  readonly quota?: { readonly limit: number; readonly code: string };
  /** Fields that follow from others, or from other resources, when it is looked at. */
  readonly view?: (document: Document<F>, call: CloudCall) => Fields;
  /** What becomes of others when one is gone because its time is over. */
  readonly ended?: Ended;
}

/** Returns how the documents of a resource are found. */
export function kindRules({ indexes, statusField, ended }: Resource): KindRules {
  return {
    ...(ended && { ended }),
    indexes: {
      ...Object.fromEntries(indexes.map((name) => [name, ({ fields }: Document) => [fields[name]].flat()])),
      ...(statusField === undefined ? {} : { [statusField]: ({ phases }: Document) => [phases[0]?.value] }),
      Tagged: ({ tags }) => (Object.keys(tags).length > 0 ? [true] : []),
      Tag: ({ tags }) => Object.entries(tags).flatMap(([key, value]) => [tagKey(key), tagKey(key, value)]),
    },
  };
}

/** How a tag stands in the index `Tag`: by its key, and by key and value. */
export function tagKey(key: string, value?: string): string {
  return JSON.stringify(value === undefined ? [key] : [key, value]);
}

/** Everything that an answer can show of a document, by the API's names. Tags are under `Tags`, as a record. */
export function shown<F extends Fields>(
  resource: Resource<F>,
  document: Document<F>,
  call: CloudCall,
): Fields {
  const { idField, statusField, view } = resource;
  return {
    [idField]: document.id,
    RegionId: document.region,
    ...document.fields,
    ...(statusField === undefined ? {} : { [statusField]: document.phases[0]?.value }),
    Tags: document.tags,
    ...view?.(document, call),
  };
}
