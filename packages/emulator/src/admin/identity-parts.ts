import {
  type AccessKeyFields,
  type AttachmentFields,
  accessKey,
  attachment,
  membership,
  type PolicyFields,
  type PolicyVersionFields,
  policy,
  policyVersion,
  type TargetKind,
  targetOf,
} from '../cloud/ram/model.ts';
import type { Document } from '../state/document.ts';
import type { State } from '../state/state.ts';
import type { KeyInfo, PolicyInfo, PolicyName } from './identity-info.ts';

/** Returns the documents of a kind, or those of them that have a value in an index. */
export function all(state: State, kind: string, index?: string, value?: unknown): readonly Document[] {
  return state.posting(kind, '', index, value).flatMap((sequence) => state.bySequence(sequence) ?? []);
}

/** Follows memberships from one side to the names of the other. */
export function members(
  state: State,
  { of, id, are }: { readonly of: string; readonly id: string; readonly are: string },
  kind: string,
  name: string,
): readonly string[] {
  return all(state, membership.kind, of, id)
    .flatMap(({ fields }) => state.get(kind, String(fields[are])) ?? [])
    .map(({ fields }) => String(fields[name]));
}

/** Returns the keys of a user, without their secrets. */
export function keysOf(state: State, userId: string): readonly KeyInfo[] {
  const keys = all(state, accessKey.kind, 'UserId', userId) as readonly Document<AccessKeyFields>[];
  return keys.map(({ id, fields }) => ({ accessKeyId: id, isActive: fields.Status === 'Active' }));
}

/** Returns what is attached to a user, a group or a role itself. */
export function attachedTo(state: State, kind: TargetKind, id: string): readonly PolicyName[] {
  const found = all(
    state,
    attachment.kind,
    'Target',
    targetOf(kind, id),
  ) as readonly Document<AttachmentFields>[];
  return found.map(({ fields: { PolicyId } }) => {
    const [type = '', ...name] = PolicyId.split('/');
    return { type: type === 'System' ? 'System' : 'Custom', name: name.join('/') };
  });
}

/** Returns the custom policies, each with its default version. */
export function policiesOf(state: State): readonly PolicyInfo[] {
  const policies = all(state, policy.kind) as readonly Document<PolicyFields>[];
  return policies.map(({ id, fields: { PolicyName, PolicyType, DefaultVersion } }) => {
    const version = state.get(policyVersion.kind, `${id}/${DefaultVersion}`) as
      | Document<PolicyVersionFields>
      | undefined;
    const document: unknown = version === undefined ? null : JSON.parse(version.fields.PolicyDocument);
    return { type: PolicyType, name: PolicyName, defaultVersion: DefaultVersion, document };
  });
}
