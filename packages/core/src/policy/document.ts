import type { RamAction } from './actions.ts';
import type { ResourceArn } from './arn.ts';
import type { PolicyCondition } from './condition.ts';

/**
 * A policy of RAM: what may be done on what, and when. What no statement allows is refused, and what one denies is refused
 * whatever another allows.
 *
 * @see https://www.alibabacloud.com/help/en/ram/policy-structure-and-syntax
 */
export interface PolicyDocument {
  /** The version of the policy language; there is one. */
  readonly Version: '1';
  /** At least one statement. */
  readonly Statement: readonly PolicyStatement[];
}

/** What the statements of a policy have in common. */
export interface PolicyStatementParts {
  readonly Effect: 'Allow' | 'Deny';
  /** ARNs with `*` (any characters) and `?` (one) where you like; `*` alone is everything. */
  readonly Resource: ResourceArn | readonly ResourceArn[];
  /** When the statement counts; all of it has to hold. Default: always. */
  readonly Condition?: PolicyCondition | undefined;
}

/** One statement of a policy. It names either what it is about, or with `NotAction` all that it is not about. */
export type PolicyStatement = PolicyStatementParts &
  (
    | { readonly Action: RamAction | readonly RamAction[]; readonly NotAction?: undefined }
    | { readonly NotAction: RamAction | readonly RamAction[]; readonly Action?: undefined }
  );
