import type { Document } from '../../state/document.ts';
import {
  allWith,
  type CloudCall,
  flag,
  hasTag,
  insert,
  records,
  refusal,
  seconds,
  text,
  update,
} from '../kit/cloud-call.ts';
import { type CloudBehaviour, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { pairKey, readTags } from '../kit/tags.ts';
import { checkTexts, neededName, neededPolicy } from './checks.ts';
import { checkQuota, conflict, pageSize } from './finding.ts';
import {
  type AttachmentFields,
  attachment,
  type PolicyFields,
  policy,
  policyId,
  policyVersion,
} from './model.ts';
import {
  customNamed,
  policyNamed,
  type ShownPolicy,
  showCustom,
  showSystem,
  typeAsked,
} from './policy-finding.ts';
import { defaultVersion } from './policy-versions.ts';
import { systemPolicies } from './system-policies.ts';

const createPolicy: CloudBehaviour = (call) => {
  const PolicyName = neededName(call, 'PolicyName');
  checkTexts(call, 'Description');
  const PolicyDocument = neededPolicy(call, 'PolicyDocument');
  const id = policyId('Custom', PolicyName);
  if (call.state.get(policy.kind, id) !== undefined || systemPolicies.has(policyId('System', PolicyName))) {
    throw conflict(call, 'EntityAlreadyExists.Policy', `The policy ${PolicyName} exists already.`);
  }
  checkQuota(call, policy, 'LimitExceeded.Policy', 1_500);
  const made = insert(call, policy, {
    id,
    region: '',
    tags: readTags(call),
    fields: {
      PolicyName,
      PolicyType: 'Custom',
      Description: textOr(call, 'Description', ''),
      DefaultVersion: 'v1',
      VersionCount: 1,
      CreateDate: seconds(call),
      UpdateDate: seconds(call),
    },
  });
  const version = { PolicyId: id, VersionId: 'v1', PolicyDocument, CreateDate: seconds(call) };
  insert(call, policyVersion, { id: `${id}/v1`, region: '', fields: version });
  return { Policy: showCustom(call, made) };
};

const getPolicy: CloudBehaviour = (call) => {
  const found = policyNamed(call);
  const DefaultPolicyVersion = defaultVersion(call, found);
  return {
    Policy: { ...found, PolicyDocument: DefaultPolicyVersion.PolicyDocument },
    DefaultPolicyVersion,
  };
};

/** The vendor's policies come first, then the account's. A marker is the id of the last one that was seen. */
const listPolicies: CloudBehaviour = (call) => {
  const type = typeAsked(call);
  const tags = records(call, 'Tag').flatMap((pair) => {
    const key = pairKey(pair);
    return key === undefined ? [] : [{ key, value: text({ ...call, parameters: pair }, 'Value') }];
  });
  const custom = type === 'System' ? [] : allWith(call, policy);
  const all: readonly (string | Document<PolicyFields>)[] = [
    ...(type === 'Custom' || tags.length > 0 ? [] : systemPolicies.keys()),
    ...custom.filter((one) => tags.every(({ key, value }) => hasTag(one, key, value))),
  ];
  const from = startOf(call, all);
  const some = all.slice(from, from + pageSize(call));
  const isTruncated = from + some.length < all.length;
  return {
    Policies: some.map((one) =>
      typeof one === 'string' ? (showSystem(call, one) as ShownPolicy) : showCustom(call, one),
    ),
    IsTruncated: isTruncated,
    ...(isTruncated ? { Marker: writeMarker(some.at(-1)) } : {}),
  };
};

function writeMarker(last: string | Document | undefined): string {
  return Buffer.from(typeof last === 'object' ? String(last.sequence) : `=${last}`).toString('base64url');
}

/** A policy that was deleted since leaves its place in the order. */
function startOf(call: CloudCall, all: readonly (string | Document)[]): number {
  const marker = text(call, 'Marker');
  if (marker === undefined) return 0;
  const seen = Buffer.from(marker, 'base64url').toString('latin1');
  const isBehind = /^\d+$/.test(seen)
    ? (one: string | Document) => typeof one === 'object' && one.sequence > Number(seen)
    : undefined;
  if (isBehind !== undefined) {
    const at = all.findIndex(isBehind);
    return at < 0 ? all.length : at;
  }
  const at = all.findIndex((one) => `=${typeof one === 'string' ? one : ''}` === seen);
  if (at >= 0) return at + 1;
  throw refusal(call, 'InvalidParameter.Marker', 'Marker is none that an earlier answer held.', 400);
}

const updateDescription: CloudBehaviour = (call) => {
  const found = customNamed(call);
  checkTexts(call, 'NewDescription');
  const Description = textOr(call, 'NewDescription', '');
  const changed = update(call, found, { fields: { Description, UpdateDate: seconds(call) } });
  return { Policy: showCustom(call, changed) };
};

const deletePolicy: CloudBehaviour = (call) => {
  const found = customNamed(call);
  const attachments = allWith(call, attachment, 'PolicyId', found.id);
  const versions = allWith(call, policyVersion, 'PolicyId', found.id);
  if (flag(call, 'CascadingDelete') !== true) checkUnused(call, found, attachments, versions.length);
  for (const one of [...attachments, ...versions, found]) call.state.remove(one);
  return {};
};

function checkUnused(
  call: CloudCall,
  { fields }: Document<PolicyFields>,
  [first]: readonly Document<AttachmentFields>[],
  versions: number,
): void {
  const { PolicyName } = fields;
  if (first !== undefined) {
    const kind = first.fields.TargetKind;
    const what = `attached to a ${kind.toLowerCase()}`;
    throw conflict(call, `DeleteConflict.Policy.${kind}`, `The policy ${PolicyName} is still ${what}.`);
  }
  if (versions > 1) {
    throw conflict(call, 'DeleteConflict.Policy.Version', `The policy ${PolicyName} has several versions.`);
  }
}

/** The account's policies, and the vendor's. */
export const policies: CloudPart = part([policy], {
  ram: {
    CreatePolicy: createPolicy,
    GetPolicy: getPolicy,
    ListPolicies: listPolicies,
    UpdatePolicyDescription: updateDescription,
    DeletePolicy: deletePolicy,
  },
});
