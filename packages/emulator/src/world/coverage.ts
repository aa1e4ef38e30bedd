import { type Coverage, coverage } from '../behaviour/behaviours.ts';
import type { Emulation } from '../emulation.ts';

/** What an emulator does for each operation, by product and operation. */
export type CoverageTable = Readonly<Record<string, Readonly<Record<string, Coverage>>>>;

/** Tells of every operation what an emulator does for it, by product and operation. */
export function coverageOf({ catalogue, world }: Pick<Emulation, 'catalogue' | 'world'>): CoverageTable {
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
