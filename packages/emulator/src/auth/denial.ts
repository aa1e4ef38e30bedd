import { encodeDiagnosis } from '../cloud/ram/diagnosis.ts';
import type { AttachedPolicy } from '../cloud/ram/permissions.ts';
import type { Context } from '../policy/conditions.ts';
import type { Part, Reason } from '../policy/evaluate.ts';
import { Refusal } from '../refusal.ts';
import type { Fields } from '../state/document.ts';
import type { Signer } from './circumstances.ts';

/** A call that policies refused, and why. */
export interface Denial {
  /** The product as policies spell it: `ecs`. */
  readonly service: string;
  readonly action: string;
  readonly resource: string;
  /** The last one decided. */
  readonly reasons: readonly Reason[];
  readonly context: Context;
  /** Who signed the call, or the identity provider of an operation that nobody signs. */
  readonly signer: Signer | { readonly provider: string; readonly accountId: string };
  /** The policies that are attached to the caller. */
  readonly policies: readonly AttachedPolicy[];
}

const policyTypes: Readonly<Record<Part, string>> = {
  boundary: 'ControlPolicy',
  'session policy': 'SessionPolicy',
  'attached policies': 'AccountLevelIdentityBasedPolicy',
  'trust policy': 'AssumeRolePolicy',
};

/** How a refusal differs from the usual one of its product. */
interface Wording {
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
}

/** Makes the vendor's refusal, whose body tells who was refused what, and by which kind of policy. */
export function denied(denial: Denial, wording: Wording = {}): Refusal {
  const { service, action } = denial;
  const { status = 403, message = messageOf(service) } = wording;
  const reason = denial.reasons.at(-1);
  const { type, owner, name } = principalOf(denial.signer);
  const isExplicit = reason?.verdict === 'explicit deny';
  const policyType = policyTypes[reason?.part ?? 'attached policies'];
  const code = wording.code ?? (isOfIdentity(service) ? 'NoPermission' : 'Forbidden.RAM');
  return new Refusal(status, code, message, {
    AuthAction: action,
    AuthPrincipalDisplayName: name,
    AuthPrincipalOwnerId: owner,
    AuthPrincipalType: type,
    NoPermissionType: isExplicit ? 'ExplicitDeny' : 'ImplicitDeny',
    PolicyType: policyType,
    EncodedDiagnosticMessage: encodeDiagnosis({
      ExplicitDeny: isExplicit,
      NoPermissionPolicyType: policyType,
      AuthAction: action,
      AuthResource: denial.resource,
      AuthPrincipal: {
        AuthPrincipalType: type,
        AuthPrincipalOwnerId: owner,
        AuthPrincipalDisplayName: name,
      },
      AuthConditions: Object.entries(denial.context).map(([ConditionKey, value]) => ({
        ConditionKey,
        ConditionValues: [value ?? []].flat(),
      })),
      MatchedPolicies: reason === undefined ? [] : matched(reason, denial.policies),
    }),
  });
}

function isOfIdentity(service: string): boolean {
  return service === 'sts' || service === 'ram';
}

function messageOf(service: string): string {
  return isOfIdentity(service)
    ? 'You are not authorized to do this action. You should be authorized by RAM.'
    : "User not authorized to operate on the specified resource, or this API doesn't support RAM.";
}

interface ShownPrincipal {
  readonly type: 'SubUser' | 'AssumedRoleUser' | 'Federated';
  readonly owner: string;
  readonly name: string;
}

/** A user is shown by its id, a session by its role and its own name, anybody else by the provider. */
function principalOf(signer: Denial['signer']): ShownPrincipal {
  if ('provider' in signer) {
    const name = signer.provider.replace(/^acs:ram::\d*:/, '');
    return { type: 'Federated', owner: signer.accountId, name };
  }
  const { identity, rights } = signer;
  const owner = identity.accountId;
  if (rights.of !== 'role') return { type: 'SubUser', owner, name: identity.id };
  const session = identity.principalId.slice(identity.principalId.indexOf(':') + 1);
  return { type: 'AssumedRoleUser', owner, name: `${rights.roleName}:${session}` };
}

/** The policy whose statement denied the call. */
function matched({ part, policy, verdict }: Reason, policies: readonly AttachedPolicy[]): readonly Fields[] {
  if (policy === undefined || verdict === 'allow') return [];
  const found = part === 'attached policies' ? policies.find(({ name }) => name === policy) : undefined;
  return [
    {
      Effect: 'Deny',
      PolicyIdentifier: policy,
      ...(found === undefined
        ? {}
        : {
            PolicyType: found.type,
            PolicyVersion: found.version,
            AttachedEntityType: `Ram${found.attachedTo}`,
            AttachedScope: 'Account',
          }),
    },
  ];
}
