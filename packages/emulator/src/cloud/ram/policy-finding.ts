import type { Document, Fields } from '../../state/document.ts';
import { type CloudCall, countWith, need, refusal, text } from '../kit/cloud-call.ts';
import { missing } from './finding.ts';
import { attachment, type PolicyFields, policy, policyId } from './model.ts';
import { systemPolicies, systemPolicyDate } from './system-policies.ts';

/** A policy as answers show it, the vendor's or the account's. */
export interface ShownPolicy extends Fields {
  readonly PolicyId: string;
  readonly PolicyName: string;
  readonly PolicyType: 'Custom' | 'System';
  readonly DefaultVersion: string;
}

/** Shows a custom policy. */
export function showCustom(call: CloudCall, { id, fields, tags }: Document<PolicyFields>): ShownPolicy {
  return { PolicyId: id, ...fields, AttachmentCount: attached(call, id), Tags: tags };
}

/** Shows one of the vendor's policies; nothing where there is none of the id. */
export function showSystem(call: CloudCall, PolicyId: string): ShownPolicy | undefined {
  const found = systemPolicies.get(PolicyId);
  if (found === undefined) return undefined;
  return {
    PolicyId,
    PolicyName: found.name,
    PolicyType: 'System',
    Description: found.description,
    DefaultVersion: 'v1',
    CreateDate: systemPolicyDate,
    UpdateDate: systemPolicyDate,
    AttachmentCount: attached(call, PolicyId),
    Tags: {},
  };
}

function attached(call: CloudCall, id: string): number {
  return countWith(call, attachment, 'PolicyId', id);
}

/** Returns the type that a call names, or nothing; there are two. */
export function typeAsked(call: CloudCall): 'Custom' | 'System' | undefined {
  const type = text(call, 'PolicyType');
  if (type === undefined || type === 'Custom' || type === 'System') return type;
  throw refusal(call, 'InvalidParameter.PolicyType', 'PolicyType must be System or Custom.', 400);
}

/** Returns the policy, of either type, that a call names. */
export function policyNamed(call: CloudCall): ShownPolicy {
  need(call, 'PolicyType');
  const name = need(call, 'PolicyName');
  if (typeAsked(call) === 'Custom') return showCustom(call, customNamed(call));
  const found = showSystem(call, policyId('System', name));
  if (found === undefined) throw missing(call, 'EntityNotExist.Policy', `system policy ${name}`);
  return found;
}

/** Returns the custom policy that a call names. */
export function customNamed(call: CloudCall): Document<PolicyFields> {
  const name = need(call, 'PolicyName');
  const found = customById(call, policyId('Custom', name));
  if (found === undefined) throw missing(call, 'EntityNotExist.Policy', `policy ${name}`);
  return found;
}

/** Returns a custom policy by its id. */
export function customById({ state }: CloudCall, id: string): Document<PolicyFields> | undefined {
  return state.get(policy.kind, id) as Document<PolicyFields> | undefined;
}
