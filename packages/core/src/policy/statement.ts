import type { Operation } from '../codec/operation.ts';
import { ConfigError } from '../errors/errors.ts';
import { checkOptions, type OptionCheck } from '../options.ts';
import type { RamAction } from './actions.ts';
import type { ResourceArn } from './arn.ts';
import { aCondition, anActionList, aResourceList } from './check-statement.ts';
import type { PolicyCondition } from './condition.ts';
import type { PolicyStatement } from './document.ts';
import { fewestTexts } from './texts.ts';

/** What a statement of {@link allow} or {@link deny} is limited to. */
export interface StatementOptions {
  /** ARNs, such as a package's `arn` builds. Default: `*`, everything. */
  readonly resources?: ResourceArn | readonly ResourceArn[] | undefined;
  /** When the statement counts. Default: always. */
  readonly condition?: PolicyCondition | undefined;
}

/** What a statement is about: the constants of operations, or actions as texts, such as `oss:GetObject` or `ecs:Describe*`. */
export type PolicyOperation = Operation<never, unknown> | RamAction;

const optionChecks: Record<keyof StatementOptions, OptionCheck> = {
  resources: aResourceList,
  condition: aCondition,
};

/**
 * Makes the statement of a policy that allows operations.
 *
 * @throws ConfigError for an empty list, an operation whose product has no known name in RAM, or an option that is unknown or
 * malformed.
 * @example
 * ```ts
 * allow([DescribeInstances, StartInstance], { resources: arn.ecs.instance('i-bp67acfmxazb4p5c7acv') });
 * ```
 */
export function allow(
  operations: readonly PolicyOperation[],
  options: StatementOptions = {},
): PolicyStatement {
  return statement('Allow', operations, options);
}

/**
 * Makes the statement of a policy that refuses operations, whatever other statements allow.
 *
 * @throws ConfigError as {@link allow} does.
 */
export function deny(
  operations: readonly PolicyOperation[],
  options: StatementOptions = {},
): PolicyStatement {
  return statement('Deny', operations, options);
}

function statement(
  Effect: PolicyStatement['Effect'],
  operations: readonly PolicyOperation[],
  options: StatementOptions,
): PolicyStatement {
  const what = Effect === 'Allow' ? 'allow' : 'deny';
  if (!Array.isArray(operations) || operations.length === 0) {
    throw new ConfigError(`${what}: 'operations' takes a list of at least one operation`);
  }
  checkOptions(options, optionChecks, what);
  const { resources = '*', condition } = options;
  const Action = fewestTexts(operations.map((operation) => actionOf(operation, what)));
  const Resource = fewestTexts([resources].flat());
  return { Effect, Action, Resource, ...(condition !== undefined && { Condition: condition }) };
}

function actionOf(operation: PolicyOperation, what: string): RamAction {
  if (typeof operation === 'string') {
    const expected = anActionList(operation);
    if (expected === undefined) return operation;
    throw new ConfigError(`${what}: 'operations' takes constants of operations, or ${expected}`);
  }
  if (typeof operation?.name !== 'string') {
    throw new ConfigError(`${what}: 'operations' takes constants of operations, or actions as texts`);
  }
  const { name, ram } = operation;
  if (ram !== undefined) return `${ram}:${name}`;
  throw new ConfigError(
    `${what}: what RAM calls the product of '${name}' is not known; give the action as a text, such as 'ecs:${name}'`,
  );
}
