import type { Operation, PaginatedOperation, Pagination, Service } from '@scope/core';

// There is no package for RAM, so these are operations as data, as a user of core writes them.

/** What the operations have in common. */
export const ramService: Service = {
  product: 'Ram',
  version: '2015-05-01',
  endpoints: { patterns: { public: 'ram.aliyuncs.com' } },
};

/** Pages of RAM: a marker leads to the next one. */
interface Page {
  readonly Marker?: string;
  readonly MaxItems?: number;
}

interface PageTold {
  readonly IsTruncated: boolean;
  readonly Marker?: string;
}

function pages(items: string): Pagination {
  return { style: 'token', items, inputToken: 'Marker', outputToken: 'Marker', pageSize: 'MaxItems' };
}

interface OfUser {
  readonly UserName: string;
}
interface OfGroup {
  readonly GroupName: string;
}
interface OfRole {
  readonly RoleName: string;
}

export const CreateUser: Operation<OfUser & { readonly Comments?: string }, { readonly User: OfUser }> = {
  name: 'CreateUser',
};
export const UpdateUser: Operation<OfUser & { readonly NewUserName: string }, { readonly User: OfUser }> = {
  name: 'UpdateUser',
};
export const DeleteUser: Operation<OfUser, object> = { name: 'DeleteUser' };
export const ListUsers: PaginatedOperation<
  Page,
  PageTold & { readonly Users: { readonly User: readonly OfUser[] } },
  OfUser
> = { name: 'ListUsers', readOnly: true, pagination: pages('Users.User') };

export const CreateAccessKey: Operation<
  OfUser,
  { readonly AccessKey: { readonly AccessKeyId: string; readonly Status: string } }
> = { name: 'CreateAccessKey' };
export const DeleteAccessKey: Operation<OfUser & { readonly UserAccessKeyId: string }, object> = {
  name: 'DeleteAccessKey',
};
export const ListAccessKeys: Operation<
  OfUser,
  { readonly AccessKeys: { readonly AccessKey: readonly { readonly AccessKeyId: string }[] } }
> = { name: 'ListAccessKeys', readOnly: true };

export const CreateGroup: Operation<OfGroup, { readonly Group: OfGroup }> = { name: 'CreateGroup' };
export const DeleteGroup: Operation<OfGroup, object> = { name: 'DeleteGroup' };
export const ListGroups: PaginatedOperation<
  Page,
  PageTold & { readonly Groups: { readonly Group: readonly OfGroup[] } },
  OfGroup
> = { name: 'ListGroups', readOnly: true, pagination: pages('Groups.Group') };
export const AddUserToGroup: Operation<OfUser & OfGroup, object> = { name: 'AddUserToGroup' };
export const RemoveUserFromGroup: Operation<OfUser & OfGroup, object> = { name: 'RemoveUserFromGroup' };
export const ListUsersForGroup: PaginatedOperation<
  Page & OfGroup,
  PageTold & { readonly Users: { readonly User: readonly OfUser[] } },
  OfUser
> = { name: 'ListUsersForGroup', readOnly: true, pagination: pages('Users.User') };

export const CreateRole: Operation<
  OfRole & { readonly AssumeRolePolicyDocument: string },
  { readonly Role: OfRole }
> = { name: 'CreateRole' };
export const DeleteRole: Operation<OfRole, object> = { name: 'DeleteRole' };
export const ListRoles: PaginatedOperation<
  Page,
  PageTold & { readonly Roles: { readonly Role: readonly OfRole[] } },
  OfRole
> = { name: 'ListRoles', readOnly: true, pagination: pages('Roles.Role') };

/** A policy as lists show it. */
export interface ShownPolicy {
  readonly PolicyName: string;
  readonly PolicyType: string;
  readonly DefaultVersion: string;
  readonly AttachmentCount?: number;
}

interface OfPolicy {
  readonly PolicyName: string;
}
interface PolicyReference extends OfPolicy {
  readonly PolicyType: string;
}

export const CreatePolicy: Operation<
  OfPolicy & { readonly PolicyDocument: string },
  { readonly Policy: ShownPolicy }
> = { name: 'CreatePolicy' };
export const DeletePolicy: Operation<OfPolicy & { readonly CascadingDelete?: boolean }, object> = {
  name: 'DeletePolicy',
};
export const ListPolicies: PaginatedOperation<
  Page & { readonly PolicyType?: string },
  PageTold & { readonly Policies: { readonly Policy: readonly ShownPolicy[] } },
  ShownPolicy
> = { name: 'ListPolicies', readOnly: true, pagination: pages('Policies.Policy') };

interface Version {
  readonly VersionId: string;
  readonly IsDefaultVersion: boolean;
}

export const CreatePolicyVersion: Operation<
  OfPolicy & { readonly PolicyDocument: string; readonly SetAsDefault?: boolean },
  { readonly PolicyVersion: Version }
> = { name: 'CreatePolicyVersion' };
export const DeletePolicyVersion: Operation<OfPolicy & { readonly VersionId: string }, object> = {
  name: 'DeletePolicyVersion',
};
export const SetDefaultPolicyVersion: Operation<OfPolicy & { readonly VersionId: string }, object> = {
  name: 'SetDefaultPolicyVersion',
};
export const ListPolicyVersions: Operation<
  PolicyReference,
  { readonly PolicyVersions: { readonly PolicyVersion: readonly Version[] } }
> = { name: 'ListPolicyVersions', readOnly: true };

/** What a policy can be attached to. */
export type Target = 'User' | 'Group' | 'Role';

type Attachment = PolicyReference & Partial<OfUser & OfGroup & OfRole>;
interface Attached {
  readonly Policies: { readonly Policy: readonly ShownPolicy[] };
}

export function attachPolicyTo(target: Target): Operation<Attachment, object> {
  return { name: `AttachPolicyTo${target}` };
}
export function detachPolicyFrom(target: Target): Operation<Attachment, object> {
  return { name: `DetachPolicyFrom${target}` };
}
export function listPoliciesFor(target: Target): Operation<Partial<OfUser & OfGroup & OfRole>, Attached> {
  return { name: `ListPoliciesFor${target}`, readOnly: true };
}
