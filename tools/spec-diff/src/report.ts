import { type Change, type ChangeClass, changeClasses } from './change.ts';
import { compareProducts } from './compare/product.ts';
import { DiffError } from './errors.ts';
import { readSide } from './side.ts';

/** What a change of a spec means to the callers of the package. */
export interface ChangeReport {
  readonly product: string;
  /** The API versions of the two specs, which are usually the same. */
  readonly before: string;
  readonly after: string;
  readonly operations: OperationCounts;
  /** Breaking changes first, then features, then fixes; in each class in the order of the specs. */
  readonly changes: readonly Change[];
}

/** How many operations are different, and in what way. */
export interface OperationCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Those of the changed ones that differ in examples and descriptions alone. */
  readonly changedInDocumentation: number;
}

/**
 * Compares two specs of one product, overlays applied, as the generated package shows them. `names` is what errors call
 * the two, for example their files.
 *
 * @throws DiffError for specs of two products, and for a spec that the generator would refuse.
 */
export function compareSpecs(
  before: unknown,
  after: unknown,
  names: readonly [string, string] = ['The old one', 'The new one'],
): ChangeReport {
  const [old, current] = [readSide(before, names[0]), readSide(after, names[1])];
  if (old.product.name !== current.product.name) {
    throw new DiffError(
      `The specs describe two products, ${old.product.name} and ${current.product.name}, which cannot be compared`,
    );
  }
  const changes = withoutOverflow(() => compareProducts(old, current));
  return {
    product: current.product.name,
    before: old.product.version,
    after: current.product.version,
    operations: countOperations(changes),
    changes: changeClasses.flatMap((name) => changesOf(changes, name)),
  };
}

/** Returns the changes of one class. */
export function changesOf(changes: readonly Change[], name: ChangeClass): readonly Change[] {
  return changes.filter((change) => change.class === name);
}

function countOperations(changes: readonly Change[]): OperationCounts {
  const own = changes.filter(({ owner }) => owner.kind === 'operation');
  const whole = own.filter(({ kind }) => kind === 'operation');
  const [added, removed] = [changesOf(whole, 'feature').length, changesOf(whole, 'breaking').length];
  const touched = countOwners(own);
  const touchedInSubstance = countOwners(own.filter(({ kind }) => kind !== 'documentation'));
  return {
    added,
    removed,
    changed: touched - added - removed,
    changedInDocumentation: touched - touchedInSubstance,
  };
}

function countOwners(changes: readonly Change[]): number {
  return new Set(changes.map(({ owner }) => owner.name)).size;
}

/** The generator bounds the depth of schemas; nothing bounds that of an extension. */
function withoutOverflow<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof RangeError) throw new DiffError('The specs are nested too deeply', { cause: error });
    throw error;
  }
}
