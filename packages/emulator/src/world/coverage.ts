import { isStateful } from '../behaviour/behaviours.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the emulator does for an operation: keeps state, or answers with a sample of the spec's examples. */
export type Coverage = 'stateful' | 'sampled';

/** Tells of every operation what the emulator does for it, by product and operation. */
export function coverageOf(
  catalogue: Catalogue,
): Readonly<Record<string, Readonly<Record<string, Coverage>>>> {
  return Object.fromEntries(
    catalogue
      .all()
      .map((product) => [
        product.name.toLowerCase(),
        Object.fromEntries(
          [...product.operations.values()].map((operation) => [
            operation.action,
            isStateful(operation) ? ('stateful' as const) : ('sampled' as const),
          ]),
        ),
      ]),
  );
}
