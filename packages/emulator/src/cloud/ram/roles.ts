import {
  type CloudCall,
  countWith,
  insert,
  number,
  refusal,
  seconds,
  text,
  update,
} from '../kit/cloud-call.ts';
import { list } from '../kit/list.ts';
import { type CloudBehaviour, textOr } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { shown } from '../kit/resource.ts';
import { readTags } from '../kit/tags.ts';
import { checkTexts, neededName, neededTrustPolicy } from './checks.ts';
import { checkQuota, conflict, inPages, numericId, roleNamed } from './finding.ts';
import { attachment, role, targetOf } from './model.ts';

const [shortest, longest] = [3_600, 43_200];

function readDuration(call: CloudCall, name: string, otherwise: number): number {
  const asked = number(call, name, otherwise);
  if (asked >= shortest && asked <= longest) return asked;
  throw refusal(call, `InvalidParameter.${name}`, `${name} must be from ${shortest} to ${longest}.`, 400);
}

const createRole: CloudBehaviour = (call) => {
  const RoleName = neededName(call, 'RoleName');
  checkTexts(call, 'Description');
  const AssumeRolePolicyDocument = neededTrustPolicy(call, 'AssumeRolePolicyDocument');
  const MaxSessionDuration = readDuration(call, 'MaxSessionDuration', shortest);
  if (call.state.get(role.kind, RoleName) !== undefined) {
    throw conflict(call, 'EntityAlreadyExists.Role', `The role ${RoleName} exists already.`);
  }
  checkQuota(call, role, 'LimitExceeded.Role', 1_000);
  const made = insert(call, role, {
    id: RoleName,
    region: '',
    tags: readTags(call),
    fields: {
      RoleId: numericId('3'),
      Arn: `acs:ram::${call.settings.accountId}:role/${RoleName}`,
      Description: textOr(call, 'Description', ''),
      AssumeRolePolicyDocument,
      MaxSessionDuration,
      CreateDate: seconds(call),
      UpdateDate: seconds(call),
    },
  });
  return { Role: shown(role, made, call) };
};

const getRole: CloudBehaviour = (call) => ({ Role: shown(role, roleNamed(call), call) });

const updateRole: CloudBehaviour = (call) => {
  const found = roleNamed(call);
  checkTexts(call, 'NewDescription');
  const { Description, AssumeRolePolicyDocument, MaxSessionDuration } = found.fields;
  const changed = update(call, found, {
    fields: {
      Description: text(call, 'NewDescription') ?? Description,
      AssumeRolePolicyDocument:
        text(call, 'NewAssumeRolePolicyDocument') === undefined
          ? AssumeRolePolicyDocument
          : neededTrustPolicy(call, 'NewAssumeRolePolicyDocument'),
      MaxSessionDuration: readDuration(call, 'NewMaxSessionDuration', MaxSessionDuration),
      UpdateDate: seconds(call),
    },
  });
  return { Role: shown(role, changed, call) };
};

const deleteRole: CloudBehaviour = (call) => {
  const found = roleNamed(call);
  if (countWith(call, attachment, 'Target', targetOf('Role', found.id)) > 0) {
    throw conflict(call, 'DeleteConflict.Role.Policy', `The role ${found.id} still has policies.`);
  }
  call.state.remove(found);
  return {};
};

/** Roles, and who may assume them. */
export const roles: CloudPart = part([role], {
  ram: {
    CreateRole: createRole,
    GetRole: getRole,
    ListRoles: inPages(list(role, { everywhere: true })),
    UpdateRole: updateRole,
    DeleteRole: deleteRole,
  },
});
