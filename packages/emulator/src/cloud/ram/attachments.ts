import type { Document, Fields } from '../../state/document.ts';
import { allWith, type CloudCall, insert, need, seconds } from '../kit/cloud-call.ts';
import type { CloudBehaviour, Operations } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { type Resource, shown } from '../kit/resource.ts';
import { conflict, groupNamed, missing, roleNamed, userNamed } from './finding.ts';
import { type AttachmentFields, attachment, group, role, type TargetKind, targetOf, user } from './model.ts';
import { customById, policyNamed, showCustom, showSystem } from './policy-finding.ts';

interface Target {
  readonly named: (call: CloudCall) => Document<Fields>;
  // biome-ignore lint/suspicious/noExplicitAny: what is shown of it does not depend on its fields.
  readonly resource: Resource<any>;
  readonly mostCustom: number;
}

const targets: Readonly<Record<TargetKind, Target>> = {
  User: { named: (call) => userNamed(call), resource: user, mostCustom: 10 },
  Group: { named: groupNamed, resource: group, mostCustom: 5 },
  Role: { named: roleNamed, resource: role, mostCustom: 5 },
};

const mostSystem = 20;

function attachTo(kind: TargetKind): CloudBehaviour {
  return (call) => {
    const found = policyNamed(call);
    const Target = targetOf(kind, targets[kind].named(call).id);
    const id = `${Target} ${found.PolicyId}`;
    if (call.state.get(attachment.kind, id) !== undefined) {
      const message = `The policy ${found.PolicyName} is attached already.`;
      throw conflict(call, `EntityAlreadyExists.${kind}.Policy`, message);
    }
    const most = found.PolicyType === 'System' ? mostSystem : targets[kind].mostCustom;
    const isSame = ({ fields }: Document<AttachmentFields>) =>
      fields.PolicyId.startsWith(`${found.PolicyType}/`);
    if (allWith(call, attachment, 'Target', Target).filter(isSame).length >= most) {
      const message = `No more than ${most} policies of the type ${found.PolicyType} can be attached.`;
      throw conflict(call, `LimitExceeded.${kind}.Policy`, message);
    }
    const fields = { TargetKind: kind, Target, PolicyId: found.PolicyId, AttachDate: seconds(call) };
    insert(call, attachment, { id, region: '', fields });
    return {};
  };
}

function detachFrom(kind: TargetKind): CloudBehaviour {
  return (call) => {
    const found = policyNamed(call);
    const Target = targetOf(kind, targets[kind].named(call).id);
    const attached = call.state.get(attachment.kind, `${Target} ${found.PolicyId}`);
    if (attached === undefined) {
      const what = `attachment of the policy ${found.PolicyName}`;
      throw missing(call, `EntityNotExist.${kind}.Policy`, what);
    }
    call.state.remove(attached);
    return {};
  };
}

function listFor(kind: TargetKind): CloudBehaviour {
  return (call) => {
    const Target = targetOf(kind, targets[kind].named(call).id);
    return {
      Policies: allWith(call, attachment, 'Target', Target).map(({ fields: { PolicyId, AttachDate } }) => {
        const custom = customById(call, PolicyId);
        const found = custom === undefined ? showSystem(call, PolicyId) : showCustom(call, custom);
        return { ...found, AttachDate };
      }),
    };
  };
}

const listEntities: CloudBehaviour = (call) => {
  need(call, 'PolicyType');
  const attached = allWith(call, attachment, 'PolicyId', policyNamed(call).PolicyId);
  const of = (kind: TargetKind): readonly Fields[] =>
    attached
      .filter(({ fields }) => fields.TargetKind === kind)
      .map(({ fields: { Target, AttachDate } }) => {
        const { resource } = targets[kind];
        const found = call.state.get(resource.kind, Target.slice(kind.length + 1)) as Document;
        return { ...shown(resource, found, call), AttachDate };
      });
  return { Users: of('User'), Groups: of('Group'), Roles: of('Role') };
};

function operationsFor(kind: TargetKind): Operations {
  return {
    [`AttachPolicyTo${kind}`]: attachTo(kind),
    [`DetachPolicyFrom${kind}`]: detachFrom(kind),
    [`ListPoliciesFor${kind}`]: listFor(kind),
  };
}

/** Which policies users, groups and roles have. */
export const attachments: CloudPart = part([attachment], {
  ram: {
    ...operationsFor('User'),
    ...operationsFor('Group'),
    ...operationsFor('Role'),
    ListEntitiesForPolicy: listEntities,
  },
});
