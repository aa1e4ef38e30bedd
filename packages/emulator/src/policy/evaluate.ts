import { allHold, type Context } from './conditions.ts';
import type { Policy, Statement } from './document.ts';
import { selects, selectsAction } from './match.ts';

/** What policies say to a call: a deny that is written down, an allow, or nothing, which denies as well. */
export type Verdict = 'allow' | 'explicit deny' | 'implicit deny';

/** The policies that are asked one after the other. */
export type Part = 'boundary' | 'session policy' | 'attached policies' | 'trust policy';

/** A policy by a name that reasons can tell. */
export interface NamedPolicy {
  readonly name: string;
  /** What `parsePolicy` returned. */
  readonly document: Policy;
}

/** What one part of the policies said, and why. */
export interface Reason {
  readonly part: Part;
  readonly verdict: Verdict;
  /** The policy that decided; none where no statement was about the call. */
  readonly policy?: string;
  /** Which of its statements decided, counted from 1. */
  readonly statement?: number;
}

/** The verdict on a call. The last reason decided it. */
export interface Evaluation {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** A call, and the policies that decide on it. */
export interface EvaluationRequest {
  /** Attached to the user and its groups, or to the role. */
  readonly policies: readonly NamedPolicy[];
  /** Handed over when the role was assumed. Without them, this step is left out. */
  readonly sessionPolicies?: readonly NamedPolicy[];
  /** What bounds everything, such as the control policies of a resource directory. Without them, this step is left out. */
  readonly boundary?: readonly NamedPolicy[];
  /** For example `ecs:StartInstance`. Its case does not matter. */
  readonly action: string;
  /** For example `acs:ecs:cn-hangzhou:1234567890123456:instance/i-1`. Its case matters. */
  readonly resource: string;
  /** What conditions can ask of the call, such as `acs:SourceIp`. */
  readonly context?: Context;
}

/**
 * Decides whether policies let a call pass, as RAM does: in each part a matching deny wins over a matching allow, and without either
 * the call is denied. The boundary is asked first, then the session policy, then what is attached; anything but an allow ends it.
 *
 * @example
 * const policy = parsePolicy({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'ecs:Describe*', Resource: '*' }] });
 * const { verdict, reasons } = evaluate({
 *   policies: [{ name: 'read', document: policy }],
 *   action: 'ecs:StartInstance',
 *   resource: 'acs:ecs:cn-hangzhou:1234567890123456:instance/i-1',
 * }); // verdict: 'implicit deny'
 */
export function evaluate(request: EvaluationRequest): Evaluation {
  const { policies, sessionPolicies, boundary, action, resource, context = {} } = request;
  const isAbout = ({ actions, resources, conditions }: Statement) =>
    selectsAction(actions, action) && selects(resources, resource) && allHold(conditions, context);
  const reasons: Reason[] = [];
  for (const [part, list] of [
    ['boundary', boundary],
    ['session policy', sessionPolicies],
    ['attached policies', policies],
  ] as const) {
    if (list === undefined) continue;
    const reason = decide(part, list, isAbout);
    reasons.push(reason);
    if (reason.verdict !== 'allow') break;
  }
  return { verdict: reasons.at(-1)?.verdict ?? 'implicit deny', reasons };
}

/** Decides by one set of policies. */
export function decide(
  part: Part,
  policies: readonly NamedPolicy[],
  isAbout: (statement: Statement) => boolean,
): Reason {
  let allow: Reason | undefined;
  for (const { name, document } of policies) {
    for (const [index, statement] of document.statements.entries()) {
      const isDeny = statement.effect === 'Deny';
      if ((!isDeny && allow !== undefined) || !isAbout(statement)) continue;
      const verdict = isDeny ? 'explicit deny' : 'allow';
      const reason: Reason = { part, verdict, policy: name, statement: index + 1 };
      if (isDeny) return reason;
      allow = reason;
    }
  }
  return allow ?? { part, verdict: 'implicit deny' };
}
