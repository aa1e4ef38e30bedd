import type { Operation } from '../../model/product.ts';
import type { ReferenceContext } from './context.ts';

const sentences: ReadonlyMap<string, string> = new Map([
  ['stateful', 'keeps state: the call reads or changes what the emulator holds'],
  [
    'sampled',
    'answers with a sample: the answer is made of the schema and its examples, and nothing is kept; with `strict`, it is refused',
  ],
]);

const refused = 'refuses the call, which it does not know';

/** Says what the emulator does for an operation; nothing where nobody told it. */
export function behaviourFacts(
  { name }: Operation,
  { behaviour, product }: ReferenceContext,
): readonly string[] {
  if (behaviour === undefined) return [];
  const kind = behaviour[product.name.toLowerCase()]?.[name];
  return [kind === undefined ? refused : (sentences.get(kind) ?? refused)];
}
