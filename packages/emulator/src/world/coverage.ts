import { type Coverage, coverage } from '../behaviour/behaviours.ts';
import type { Emulation } from '../emulation.ts';

/** Tells of every operation what an emulator does for it, by product and operation. */
export function coverageOf({
  catalogue,
  world,
}: Pick<Emulation, 'catalogue' | 'world'>): Readonly<Record<string, Readonly<Record<string, Coverage>>>> {
  return Object.fromEntries(
    catalogue
      .all()
      .map((product) => [
        product.name.toLowerCase(),
        Object.fromEntries(
          [...product.operations.values()].map((operation) => [
            operation.action,
            coverage(operation, world.settings),
          ]),
        ),
      ]),
  );
}
