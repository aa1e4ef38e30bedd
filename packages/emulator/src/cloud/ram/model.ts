import type { Resource } from '../kit/resource.ts';

// Users and groups can be renamed, so their documents have other ids than their names. Nothing of RAM belongs to a region.

/** What is stored of a user; its id is `UserId`. */
export type UserFields = {
  readonly UserName: string;
  readonly DisplayName: string;
  readonly MobilePhone: string;
  readonly Email: string;
  readonly Comments: string;
  readonly CreateDate: string;
  readonly UpdateDate: string;
  readonly LastLoginDate: string;
};

/** Users of the account. */
export const user: Resource<UserFields> = {
  kind: 'ram/user',
  prefix: '2',
  idField: 'UserId',
  notFound: 'EntityNotExist.User',
  word: 'user',
  indexes: ['UserName'],
};

/** What is stored of an access key. */
export type AccessKeyFields = {
  readonly UserId: string;
  readonly AccessKeySecret: string;
  readonly Status: 'Active' | 'Inactive';
  readonly CreateDate: string;
};

/** The access keys of users. */
export const accessKey: Resource<AccessKeyFields> = {
  kind: 'ram/access-key',
  prefix: 'LTAI',
  idField: 'AccessKeyId',
  notFound: 'EntityNotExist.User.AccessKey',
  word: 'accesskey',
  indexes: ['UserId'],
};

/** What is stored of a user's password for the console. */
export type LoginProfileFields = {
  readonly PasswordResetRequired: boolean;
  readonly MFABindRequired: boolean;
  readonly CreateDate: string;
};

/** Sign-ins to the console, which users may have; the id is the user's. */
export const loginProfile: Resource<LoginProfileFields> = {
  kind: 'ram/login-profile',
  prefix: '2',
  idField: 'UserId',
  notFound: 'EntityNotExist.User.LoginProfile',
  word: 'loginprofile',
  indexes: [],
};

/** What is stored of a group; its id is `GroupId`. */
export type GroupFields = {
  readonly GroupName: string;
  readonly Comments: string;
  readonly CreateDate: string;
  readonly UpdateDate: string;
};

/** Groups of users. */
export const group: Resource<GroupFields> = {
  kind: 'ram/group',
  prefix: 'g',
  idField: 'GroupId',
  notFound: 'EntityNotExist.Group',
  word: 'group',
  indexes: ['GroupName'],
};

/** That a user is in a group; the id is made of both. */
export const membership: Resource<{
  readonly UserId: string;
  readonly GroupId: string;
  readonly JoinDate: string;
}> = {
  kind: 'ram/membership',
  prefix: 'm',
  idField: 'MembershipId',
  word: 'membership',
  indexes: ['UserId', 'GroupId'],
};

/** What is stored of a role; its id is its name. */
export type RoleFields = {
  readonly RoleId: string;
  readonly Arn: string;
  readonly Description: string;
  readonly AssumeRolePolicyDocument: string;
  /** In seconds. */
  readonly MaxSessionDuration: number;
  readonly CreateDate: string;
  readonly UpdateDate: string;
};

/** Roles of the account. */
export const role: Resource<RoleFields> = {
  kind: 'ram/role',
  prefix: '3',
  idField: 'RoleName',
  notFound: 'EntityNotExist.Role',
  word: 'role',
  indexes: [],
};

/** What is stored of a policy; its id is its type with its name. */
export type PolicyFields = {
  readonly PolicyName: string;
  readonly PolicyType: 'Custom' | 'System';
  readonly Description: string;
  readonly DefaultVersion: string;
  /** How many versions it ever had; their numbers are never given twice. */
  readonly VersionCount: number;
  readonly CreateDate: string;
  readonly UpdateDate: string;
};

/** Custom policies. Those of the vendor are in no state. */
export const policy: Resource<PolicyFields> = {
  kind: 'ram/policy',
  prefix: 'p',
  idField: 'PolicyId',
  notFound: 'EntityNotExist.Policy',
  word: 'policy',
  indexes: ['PolicyName'],
};

/** What is stored of a version of a policy; its id is the policy's with its number. */
export type PolicyVersionFields = {
  readonly PolicyId: string;
  readonly VersionId: string;
  readonly PolicyDocument: string;
  readonly CreateDate: string;
};

/** Versions of custom policies. */
export const policyVersion: Resource<PolicyVersionFields> = {
  kind: 'ram/policy-version',
  prefix: 'v',
  idField: 'PolicyVersionId',
  notFound: 'EntityNotExist.Policy.Version',
  word: 'policyversion',
  indexes: ['PolicyId'],
};

/** What a policy can be attached to. */
export type TargetKind = 'User' | 'Group' | 'Role';

/** What is stored of an attachment; its id is made of the target and the policy. */
export type AttachmentFields = {
  readonly TargetKind: TargetKind;
  /** The kind with the id of the document. */
  readonly Target: string;
  readonly PolicyId: string;
  readonly AttachDate: string;
};

/** That a policy is attached to a user, a group or a role. */
export const attachment: Resource<AttachmentFields> = {
  kind: 'ram/attachment',
  prefix: 'a',
  idField: 'AttachmentId',
  word: 'attachment',
  indexes: ['Target', 'PolicyId'],
};

/** Returns the id of a policy. */
export function policyId(type: string, name: string): string {
  return `${type}/${name}`;
}

/** Returns how an attachment names what the policy is attached to. */
export function targetOf(kind: TargetKind, id: string): string {
  return `${kind}/${id}`;
}
