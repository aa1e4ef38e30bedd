import { groupBy } from '../group-by.ts';
import type { DocumentField } from './document-fields.ts';
import { type FieldWords, reaches } from './model.ts';

/** What is written of each field, and which texts found no field of theirs. */
export interface Choice {
  readonly chosen: ReadonlyMap<DocumentField, FieldWords>;
  /** Texts that no field's path ends in. */
  readonly unmatched: readonly FieldWords[];
  /** Texts in whose place nearer ones are taken everywhere. */
  readonly hidden: readonly FieldWords[];
}

/**
 * Chooses the words of every field. The nearer reach wins; within one reach the longer key does, and then what is for one half
 * alone.
 */
export function chooseWords(fields: readonly DocumentField[], words: readonly FieldWords[]): Choice {
  const byName = groupBy(words, ({ key }) => lastName(key));
  const matched = new Set<FieldWords>();
  const chosen = new Map<DocumentField, FieldWords>();
  for (const field of fields) {
    const fitting = (byName.get(lastName(field.path)) ?? []).filter((entry) => fits(entry, field));
    for (const entry of fitting) matched.add(entry);
    const [best] = fitting.sort(nearestFirst);
    if (best !== undefined) chosen.set(field, best);
  }
  const taken = new Set(chosen.values());
  return {
    chosen,
    unmatched: words.filter((entry) => !matched.has(entry)),
    hidden: words.filter((entry) => matched.has(entry) && !taken.has(entry)),
  };
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function fits({ key, operations, direction }: FieldWords, field: DocumentField): boolean {
  return (
    (field.path === key || field.path.endsWith(`.${key}`)) &&
    (operations === undefined || operations.has(field.operation)) &&
    (direction === undefined || direction === field.direction)
  );
}

function nearestFirst(one: FieldWords, other: FieldWords): number {
  return (
    reaches.indexOf(one.reach) - reaches.indexOf(other.reach) ||
    other.key.split('.').length - one.key.split('.').length ||
    Number(other.direction !== undefined) - Number(one.direction !== undefined)
  );
}
