import type { Document, Fields } from '../../state/document.ts';
import {
  allWith,
  type CloudCall,
  flag,
  insert,
  need,
  refusal,
  seconds,
  text,
  update,
} from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { neededPolicy } from './checks.ts';
import { conflict, missing } from './finding.ts';
import { type PolicyFields, type PolicyVersionFields, policyVersion } from './model.ts';
import { customNamed, policyNamed, type ShownPolicy } from './policy-finding.ts';
import { systemPolicies, systemPolicyDate } from './system-policies.ts';

/** A version as answers show it. */
interface ShownVersion extends Fields {
  readonly VersionId: string;
  readonly PolicyDocument: string;
}

/** Returns all versions of a policy; one of the vendor's has a single one. */
function versionsOf(
  call: CloudCall,
  { PolicyId, PolicyType, DefaultVersion }: ShownPolicy,
): readonly ShownVersion[] {
  const found =
    PolicyType === 'Custom'
      ? allWith(call, policyVersion, 'PolicyId', PolicyId).map(({ fields }) => fields)
      : [
          {
            VersionId: DefaultVersion,
            PolicyDocument: systemPolicies.get(PolicyId)?.document ?? '',
            CreateDate: systemPolicyDate,
          },
        ];
  return found.map((one) => ({ ...one, IsDefaultVersion: one.VersionId === DefaultVersion }));
}

/** Returns the version of a policy that counts. */
export function defaultVersion(call: CloudCall, shown: ShownPolicy): ShownVersion {
  return versionOf(call, shown, shown.DefaultVersion);
}

function versionOf(call: CloudCall, shown: ShownPolicy, id: string): ShownVersion {
  const found = versionsOf(call, shown).find(({ VersionId }) => VersionId === id);
  if (found === undefined) throw noVersion(call, id);
  return found;
}

function noVersion(call: CloudCall, id: string): Error {
  return missing(call, 'EntityNotExist.Policy.Version', `policy version ${id}`);
}

function neededVersion(call: CloudCall): string {
  const id = need(call, 'VersionId');
  if (/^v\d{1,9}$/.test(id)) return id;
  throw refusal(call, 'InvalidParameter.VersionId.Format', 'A version is called v1, v2 and so on.', 400);
}

const mostVersions = 5;
const rotation = 'DeleteOldestNonDefaultVersionWhenLimitExceeded';

/** Makes room for one more version where that is wanted, or refuses. */
function makeRoom(call: CloudCall, { id, fields }: Document<PolicyFields>): void {
  const versions = allWith(call, policyVersion, 'PolicyId', id);
  if (versions.length < mostVersions) return;
  const oldest = versions.find((one) => one.fields.VersionId !== fields.DefaultVersion);
  if (text(call, 'RotateStrategy') !== rotation || oldest === undefined) {
    throw conflict(
      call,
      'LimitExceeded.Policy.Version',
      `A policy may have ${mostVersions} versions at most.`,
    );
  }
  call.state.remove(oldest);
}

const createVersion: CloudBehaviour = (call) => {
  const found = customNamed(call);
  const PolicyDocument = neededPolicy(call, 'PolicyDocument');
  const strategy = text(call, 'RotateStrategy') ?? 'None';
  if (strategy !== 'None' && strategy !== rotation) {
    throw refusal(
      call,
      'InvalidParameter.RotateStrategy',
      `RotateStrategy must be None or ${rotation}.`,
      400,
    );
  }
  makeRoom(call, found);
  const VersionCount = found.fields.VersionCount + 1;
  const VersionId = `v${VersionCount}`;
  const isDefault = flag(call, 'SetAsDefault') === true;
  update(call, found, {
    fields: {
      VersionCount,
      UpdateDate: seconds(call),
      ...(isDefault ? { DefaultVersion: VersionId } : {}),
    },
  });
  const fields = { PolicyId: found.id, VersionId, PolicyDocument, CreateDate: seconds(call) };
  insert(call, policyVersion, { id: `${found.id}/${VersionId}`, region: '', fields });
  return { PolicyVersion: { ...fields, IsDefaultVersion: isDefault } };
};

const getVersion: CloudBehaviour = (call) => {
  const found = policyNamed(call);
  return { PolicyVersion: versionOf(call, found, neededVersion(call)) };
};

const listVersions: CloudBehaviour = (call) => ({ PolicyVersions: versionsOf(call, policyNamed(call)) });

function versionDocument(call: CloudCall, policyId: string): Document<PolicyVersionFields> {
  const id = neededVersion(call);
  const found = call.state.get(policyVersion.kind, `${policyId}/${id}`);
  if (found === undefined) throw noVersion(call, id);
  return found as Document<PolicyVersionFields>;
}

const setDefaultVersion: CloudBehaviour = (call) => {
  const found = customNamed(call);
  const { VersionId } = versionDocument(call, found.id).fields;
  update(call, found, { fields: { DefaultVersion: VersionId, UpdateDate: seconds(call) } });
  return {};
};

const deleteVersion: CloudBehaviour = (call) => {
  const found = customNamed(call);
  const version = versionDocument(call, found.id);
  if (version.fields.VersionId === found.fields.DefaultVersion) {
    throw conflict(
      call,
      'DeleteConflict.Policy.Version.Default',
      'The default version of a policy cannot be deleted.',
    );
  }
  call.state.remove(version);
  return {};
};

/** The versions of policies, of which one counts. */
export const policyVersions: CloudPart = part([policyVersion], {
  ram: {
    CreatePolicyVersion: createVersion,
    GetPolicyVersion: getVersion,
    ListPolicyVersions: listVersions,
    SetDefaultPolicyVersion: setDefaultVersion,
    DeletePolicyVersion: deleteVersion,
  },
});
