import { silentWords } from './lint/repeats.ts';
import type { ProductWords, WordedField, WordedOperation } from './product-words.ts';

/** How many things there are, and how many of them have words. */
export interface Share {
  readonly all: number;
  readonly worded: number;
}

/** How far words reach. */
export interface Coverage {
  readonly operations: Share;
  readonly requestFields: Share;
  readonly responseFields: Share;
}

/** A name of fields that have no words, and where it stands. */
export interface Missing {
  readonly name: string;
  readonly direction: string;
  readonly operations: readonly string[];
}

/** Chooses the operations that count, with their fields. */
export type Selection = (product: string, operation: string) => boolean;

/** Counts what has words. A text that says no more than a name counts for nothing. */
export function coverageOf(products: readonly ProductWords[], isSelected: Selection): Coverage {
  const parts = products.map((product) => selected(product, isSelected));
  const fields = parts.flatMap((part) => part.fields);
  return {
    operations: share(
      parts.flatMap((part) => part.operations),
      ({ summary }) => summary !== '',
    ),
    requestFields: share(
      fields.filter(({ field }) => field.direction === 'request'),
      ({ isWorded }) => isWorded,
    ),
    responseFields: share(
      fields.filter(({ field }) => field.direction === 'response'),
      ({ isWorded }) => isWorded,
    ),
  };
}

/** Lists what has no words, the most frequent name first. */
export function missingIn(product: ProductWords): readonly Missing[] {
  const groups = new Map<string, Missing>();
  for (const { field, isWorded } of selected(product, () => true).fields) {
    if (isWorded) continue;
    const { path, direction = 'schema', operation } = field;
    const key = `${direction} ${path}`;
    const operations = [...(groups.get(key)?.operations ?? []), operation];
    groups.set(key, { name: path, direction, operations });
  }
  const operations = product.operations
    .filter(({ summary }) => summary === '')
    .map(({ name }) => ({ name, direction: 'operation', operations: [name] }));
  const fields = [...groups.values()].sort((a, b) => b.operations.length - a.operations.length);
  return [...operations, ...fields];
}

interface Selected {
  readonly operations: readonly WordedOperation[];
  readonly fields: readonly { readonly field: WordedField; readonly isWorded: boolean }[];
}

function selected({ product, operations, fields }: ProductWords, isSelected: Selection): Selected {
  const silent = silentWords(fields);
  return {
    operations: operations.filter(({ name }) => isSelected(product, name)),
    fields: fields
      .filter(({ operation }) => isSelected(product, operation))
      .map((field) => ({ field, isWorded: isWorded(field, silent) })),
  };
}

function isWorded({ words, node }: WordedField, silent: ReturnType<typeof silentWords>): boolean {
  return words === undefined ? 'description' in node : !silent.has(words);
}

function share<T>(things: readonly T[], isThere: (thing: T) => boolean): Share {
  return { all: things.length, worded: things.filter(isThere).length };
}
