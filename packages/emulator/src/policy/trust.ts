import { type Asked, askedIn, type Fitting } from './asked.ts';
import { allHold, type Context } from './conditions.ts';
import type { Principals, Statement } from './document.ts';
import { decide, type Evaluation, type NamedPolicy } from './evaluate.ts';
import { matches, selectsAction } from './match.ts';

/** Who wants to assume a role. */
export interface Principal {
  readonly kind: keyof Principals;
  /**
   * A user's ARN (`acs:ram::<account>:user/<name>`), that of the role whose session it is (`acs:ram::<account>:role/<name>`), that of
   * an identity provider, or the host of a service (`ecs.aliyuncs.com`).
   */
  readonly name: string;
}

/** An attempt to assume a role, and the role's trust policy. */
export interface TrustRequest {
  /** What `parseTrustPolicy` returned, by the role's name. */
  readonly trust: NamedPolicy;
  readonly principal: Principal;
  /** Default: `sts:AssumeRole`. */
  readonly action?: string;
  /** What conditions can ask, such as `sts:ExternalId` or `oidc:sub`. */
  readonly context?: Context;
}

/** Decides whether a role's trust policy lets somebody assume it. */
export function evaluateTrust(request: TrustRequest): Evaluation {
  const isAbout = (statement: Statement): boolean =>
    Object.values(fitting(statement, request)).every(Boolean);
  const reason = decide('trust policy', [request.trust], isAbout);
  return { verdict: reason.verdict, reasons: [reason] };
}

/** Tells which statements of a trust policy an attempt was held against that it refused. */
export function askedOfTrust(request: TrustRequest, { reasons }: Evaluation): Asked {
  const [reason] = reasons;
  return askedIn([request.trust], reason ?? { part: 'trust policy', verdict: 'implicit deny' }, (statement) =>
    fitting(statement, request),
  );
}

function fitting({ actions, principals, conditions }: Statement, request: TrustRequest): Fitting {
  const { principal, action = 'sts:AssumeRole', context = {} } = request;
  return {
    Action: selectsAction(actions, action),
    Principal: (principals?.[principal.kind] ?? []).some((trusted) => isMeant(trusted, principal)),
    Condition: allHold(conditions, context),
  };
}

/** The root of an account stands for all of its users and roles. */
function isMeant(trusted: string, { kind, name }: Principal): boolean {
  if (matches(trusted, name)) return true;
  const [, account] = /^acs:ram::([^:]+):root$/.exec(trusted) ?? [];
  return kind === 'RAM' && account !== undefined && matches(`acs:ram::${account}:*`, name);
}
