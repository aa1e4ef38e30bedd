import { denied } from '../../auth/denial.ts';
import type { RoleFields } from '../../cloud/ram/model.ts';
import { findRole as findStored, trustOf } from '../../cloud/ram/permissions.ts';
import { defaultMaxSessionSeconds } from '../../options.ts';
import type { Context } from '../../policy/conditions.ts';
import { askedOfTrust, evaluateTrust, type Principal } from '../../policy/trust.ts';
import { invalidParameter, Refusal } from '../../refusal.ts';
import type { Document } from '../../state/document.ts';
import type { Call } from '../call.ts';

/** A role that can be assumed. */
export interface AssumableRole {
  readonly arn: string;
  readonly accountId: string;
  readonly name: string;
  readonly maxSessionSeconds: number;
  /** What RAM stores of it; nothing of a role that only the options allow. */
  readonly stored: Document<RoleFields> | undefined;
}

const roleArn = /^acs:ram::(\d+):role\/([\w.-]{1,64})$/;

/** Returns the role of an ARN: one of RAM, or one that the options allow. */
export function findRole({ world: { settings, state } }: Call, arn: string): AssumableRole {
  const [, accountId, name] = roleArn.exec(arn) ?? [];
  if (accountId === undefined || name === undefined) {
    throw invalidParameter('RoleArn', 'must read acs:ram::<account>:role/<name>');
  }
  const stored = findStored(state, name);
  const { roles } = settings;
  const allowed = roles === undefined ? defaultMaxSessionSeconds : roles.get(name);
  const maxSessionSeconds = stored?.fields.MaxSessionDuration ?? allowed;
  if (accountId !== settings.accountId || maxSessionSeconds === undefined) {
    throw new Refusal(404, 'EntityNotExist.Role', `The role ${arn} does not exist.`);
  }
  return { arn, accountId, name, maxSessionSeconds, stored };
}

/** Refuses whom the trust policy of a role does not trust. A role that RAM does not know trusts everybody. */
export function checkTrust(call: Call, role: AssumableRole, principal: Principal, conditions: Context): void {
  if (role.stored === undefined) return;
  const { accountId, name, arn } = role;
  const context = { ...call.circumstances, ...conditions };
  const action = `sts:${call.operation.action}`;
  const attempt = { trust: trustOf(role.stored), principal, context };
  const evaluation = evaluateTrust(attempt);
  const { verdict, reasons } = evaluation;
  const authorization = { action, resources: [arn], resource: arn, verdict, reasons };
  if (verdict === 'allow') {
    call.note(authorization);
    return;
  }
  call.note(authorization, askedOfTrust(attempt, evaluation));
  const signer = call.signer ?? { provider: principal.name, accountId };
  const denial = { service: 'sts', action, resource: arn, reasons, context, signer, policies: [] };
  const message = `No permission perform sts:AssumeRole on this Role. The trust policy of ${name} does not let ${principal.name} assume it.`;
  throw denied(
    denial,
    isOidc(call) ? { status: 401, code: 'AuthenticationFail.NoPermission', message } : { message },
  );
}

/** The operation for OIDC has a code of its own. */
function isOidc({ operation }: Call): boolean {
  return operation.action === 'AssumeRoleWithOIDC';
}
