import { allHold } from './conditions.ts';
import type { Policy, Selection, Statement } from './document.ts';
import type { EvaluationRequest, NamedPolicy, Part, Reason } from './evaluate.ts';
import { selects, selectsAction } from './match.ts';

/** Which members of a statement fit a call. All of them have to, for the statement to be about it. */
export type Fitting = Readonly<Record<string, boolean>>;

/** A statement that a refused call was held against. */
export interface AskedStatement {
  readonly part: Part;
  readonly policy: string;
  /** Which statement of the policy it is, counted from 1. */
  readonly statement: number;
  /** The statement as a policy document has it. */
  readonly written: Readonly<Record<string, unknown>>;
  /** By the name of the member: `Action`, `Resource` or `Principal`, `Condition`. */
  readonly fits: Fitting;
  /** Whether this statement refused the call. */
  readonly decided: boolean;
}

/** What policies were asked of a refused call, and what they hold about it. */
export interface Asked {
  readonly policies: readonly string[];
  /** The statements about the call's operation, and the one that decided, where one did. */
  readonly statements: readonly AskedStatement[];
}

/** A policy may have any number of statements; nobody reads more of them than these. */
const mostStatements = 20;

/** Tells which statements a refused call was held against, in the part of the policies that refused it. */
export function askedOf(request: EvaluationRequest, reason: Reason | undefined): Asked {
  const { policies, sessionPolicies = [], boundary = [], action, resource, context = {} } = request;
  const part = reason?.part ?? 'attached policies';
  const lists: Partial<Record<Part, readonly NamedPolicy[]>> = {
    boundary,
    'session policy': sessionPolicies,
    'attached policies': policies,
  };
  return askedIn(lists[part] ?? [], reason ?? { part, verdict: 'implicit deny' }, (statement) => ({
    Action: selectsAction(statement.actions, action),
    Resource: selects(statement.resources, resource),
    Condition: allHold(statement.conditions, context),
  }));
}

/** Tells the same of policies whose statements fit in a way of their own. */
export function askedIn(
  policies: readonly NamedPolicy[],
  reason: Reason,
  fitsOf: (statement: Statement) => Fitting,
): Asked {
  const statements = policies.flatMap(({ name, document }) =>
    statementsOf(document).map(([statement, number]): AskedStatement => {
      return {
        part: reason.part,
        policy: name,
        statement: number,
        written: written(statement),
        fits: fitsOf(statement),
        decided: reason.policy === name && reason.statement === number,
      };
    }),
  );
  const told = statements.filter(({ fits, decided }) => fits.Action === true || decided);
  // What decided comes first, so that it is never one too many.
  const ranked = told.toSorted((one, other) => Number(other.decided) - Number(one.decided));
  return { policies: policies.map(({ name }) => name), statements: ranked.slice(0, mostStatements) };
}

function statementsOf({ statements }: Policy): readonly (readonly [Statement, number])[] {
  return statements.map((statement, index) => [statement, index + 1]);
}

/** Writes a statement as documents have it; each list of one is the one. */
function written({
  effect,
  actions,
  resources,
  principals,
  conditions,
}: Statement): AskedStatement['written'] {
  const operators: Record<string, Record<string, unknown>> = {};
  for (const { operator, key, values } of conditions) {
    operators[operator] = { ...operators[operator], [key]: alone(values) };
  }
  return {
    Effect: effect,
    ...selected('Action', actions),
    ...(principals === undefined ? selected('Resource', resources) : { Principal: named(principals) }),
    ...(conditions.length === 0 ? {} : { Condition: operators }),
  };
}

function selected(name: string, { patterns, excludes }: Selection): Readonly<Record<string, unknown>> {
  return { [excludes ? `Not${name}` : name]: alone(patterns) };
}

function named(principals: NonNullable<Statement['principals']>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(principals).filter(([, names]) => names.length > 0));
}

function alone(values: readonly string[]): string | readonly string[] {
  return values.length === 1 ? (values[0] ?? '') : values;
}
