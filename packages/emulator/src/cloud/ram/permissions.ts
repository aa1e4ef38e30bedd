import type { Policy } from '../../policy/document.ts';
import type { NamedPolicy } from '../../policy/evaluate.ts';
import { parsePolicy, parseTrustPolicy } from '../../policy/parse.ts';
import type { Document } from '../../state/document.ts';
import type { State } from '../../state/state.ts';
import {
  type AttachmentFields,
  attachment,
  membership,
  type PolicyFields,
  type PolicyVersionFields,
  policy,
  policyVersion,
  type RoleFields,
  role,
  type TargetKind,
  targetOf,
} from './model.ts';
import { systemPolicies } from './system-policies.ts';

/** A policy as it is attached to somebody. */
export interface AttachedPolicy extends NamedPolicy {
  readonly type: 'Custom' | 'System';
  readonly version: string;
  readonly attachedTo: TargetKind;
}

/** Returns the policies of a user: its own, and those of its groups. */
export function policiesOfUser(state: State, userId: string): readonly AttachedPolicy[] {
  const groups = documents(state, membership.kind, 'UserId', userId).map(({ fields }) => fields.GroupId);
  return [
    ...attachedTo(state, 'User', userId),
    ...groups.flatMap((id) => attachedTo(state, 'Group', String(id))),
  ];
}

/** Returns the policies of a role. One that was deleted, or made again since, has none. */
export function policiesOfRole(state: State, name: string, roleId: string): readonly AttachedPolicy[] {
  return findRole(state, name)?.fields.RoleId === roleId ? attachedTo(state, 'Role', name) : [];
}

/** Returns a role by its name. */
export function findRole(state: State, name: string): Document<RoleFields> | undefined {
  return state.get(role.kind, name) as Document<RoleFields> | undefined;
}

/** Returns the trust policy of a role. */
export function trustOf(found: Document<RoleFields>): NamedPolicy {
  return {
    name: found.id,
    document: parsedOnce(found, () => parseTrustPolicy(found.fields.AssumeRolePolicyDocument)),
  };
}

function attachedTo(state: State, kind: TargetKind, id: string): readonly AttachedPolicy[] {
  return documents(state, attachment.kind, 'Target', targetOf(kind, id)).flatMap(({ fields }) => {
    const { PolicyId } = fields as AttachmentFields;
    const vendors = systemPolicies.get(PolicyId);
    if (vendors !== undefined) {
      const { name, parsed } = vendors;
      return { name, document: parsed, type: 'System', version: 'v1', attachedTo: kind };
    }
    const found = state.get(policy.kind, PolicyId) as Document<PolicyFields> | undefined;
    if (found === undefined) return [];
    const { PolicyName, DefaultVersion } = found.fields;
    const version = state.get(policyVersion.kind, `${PolicyId}/${DefaultVersion}`);
    if (version === undefined) return [];
    const { PolicyDocument } = version.fields as PolicyVersionFields;
    const document = parsedOnce(version, () => parsePolicy(PolicyDocument));
    return { name: PolicyName, document, type: 'Custom', version: DefaultVersion, attachedTo: kind };
  });
}

function documents(state: State, kind: string, index: string, value: string): readonly Document[] {
  return state.posting(kind, '', index, value).flatMap((sequence) => state.bySequence(sequence) ?? []);
}

/** Documents never change, so what was read from one stays right. */
const parsed = new WeakMap<object, Policy>();

/** Parses what an object holds when it is asked for first. */
export function parsedOnce(holder: object, parse: () => Policy): Policy {
  const earlier = parsed.get(holder);
  if (earlier !== undefined) return earlier;
  const made = parse();
  parsed.set(holder, made);
  return made;
}
