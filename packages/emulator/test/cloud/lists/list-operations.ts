import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { type Ask, type Paging, pagingOf } from '../../../src/catalogue/paging.ts';
import type { Parameter } from '../../../src/catalogue/parameters.ts';
import type { Operation } from '../../../src/catalogue/product.ts';
import { cloudBehaviour } from '../../../src/cloud/cloud.ts';
import { readOptions } from '../../../src/options.ts';

/** A list of what the emulator keeps. */
export interface ListOperation {
  /** `Ecs.DescribeDisks`. */
  readonly name: string;
  readonly operation: Operation;
  readonly paging: Paging | undefined;
  /** The parameters that ask for pages, by what they ask for. */
  readonly pages: Readonly<Partial<Record<Ask, string>>>;
  /** The others, but for those that all operations have. */
  readonly parameters: readonly Parameter[];
}

/** Who asks, where, in which language, and whether in earnest: what is the same for many operations, and tested by itself. */
const common = new Set(
  'RegionId regionId OwnerId OwnerAccount ResourceOwnerAccount ResourceOwnerId access_key_id AcceptLanguage DryRun'.split(
    ' ',
  ),
);

/** Answers with one text. */
const ofText = 'Ecs.DescribeDeploymentSetSupportedInstanceTypeFamily';
/** These show one resource. */
const ofOne = /(?<!Account)Attributes$/;

/** Returns every list of what the emulator keeps, and of what the vendor has. */
export function listOperations(): readonly ListOperation[] {
  const catalogue = createCatalogue(readOptions({}).specs, { isSound: true });
  const all = catalogue
    .all()
    .flatMap(({ name, operations }) =>
      [...operations.values()].map((operation) => ({ name: `${name}.${operation.action}`, operation })),
    );
  return all.flatMap(({ name, operation }) => {
    const paging = pagingOf(operation);
    const isPaged = paging?.isWalkable === true;
    const isList =
      /^(Describe|List)\w*(s|Ex|Status|AvailableResource|RecommendInstanceType|SpotAdvice|For(User|Group|Role|Policy))$/.test(
        operation.action,
      );
    if (cloudBehaviour(operation) === undefined || name === ofText) return [];
    if (!isPaged && (!isList || ofOne.test(operation.action))) return [];
    const pages = Object.fromEntries(
      [...(paging?.asks ?? [])].map(([ask, { path }]) => [ask, path.join('.')]),
    );
    const asked = new Set(Object.values(pages));
    const parameters = [...operation.parameters.values()].filter(
      (one) => !common.has(one.name) && !asked.has(one.name),
    );
    return [{ name, operation, paging, pages, parameters }];
  });
}
