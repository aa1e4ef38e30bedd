import { byJsonTag, type Lists } from './rows.ts';

const noUser = '!EntityNotExist.User';
const noPolicy = '!EntityNotExist.Policy';

/** Lists of users, groups, roles and policies. */
export const ramLists: Lists = {
  'Ram.ListUsers': { at: 'Users.User', rows: {} },
  'Ram.ListGroups': { at: 'Groups.Group', rows: {} },
  'Ram.ListRoles': { at: 'Roles.Role', rows: { Tag: byJsonTag } },
  'Ram.ListAccessKeys': {
    at: 'AccessKeys.AccessKey',
    base: { UserName: 'user-1' },
    rows: { UserName: { 'user-1': '1 2 3', 'user-2': '', 'user-9': noUser } },
  },
  'Ram.ListGroupsForUser': {
    at: 'Groups.Group',
    base: { UserName: 'user-1' },
    rows: { UserName: { 'user-1': '1 2 3', 'user-2': '1', 'user-9': noUser } },
  },
  'Ram.ListUsersForGroup': {
    at: 'Users.User',
    base: { GroupName: 'group-1' },
    rows: { GroupName: { 'group-1': '1 2 3', 'group-3': '1', 'group-9': '!EntityNotExist.Group' } },
  },
  'Ram.ListPolicies': {
    at: 'Policies.Policy',
    base: { PolicyType: 'Custom' },
    rows: {
      PolicyType: { Custom: '1 2 3', System: 'x', Other: '!InvalidParameter.PolicyType' },
      Tag: byJsonTag,
    },
  },
  'Ram.ListPoliciesForUser': {
    at: 'Policies.Policy',
    base: { UserName: 'user-1' },
    rows: { UserName: { 'user-1': '1 2 3', 'user-2': '', 'user-9': noUser } },
  },
  'Ram.ListPoliciesForGroup': {
    at: 'Policies.Policy',
    base: { GroupName: 'group-1' },
    rows: { GroupName: { 'group-1': '1 2 3', 'group-2': '', 'group-9': '!EntityNotExist.Group' } },
  },
  'Ram.ListPoliciesForRole': {
    at: 'Policies.Policy',
    base: { RoleName: 'role-1' },
    rows: { RoleName: { 'role-1': '1 2 3', 'role-2': '', 'role-9': '!EntityNotExist.Role' } },
  },
  'Ram.ListPolicyVersions': {
    at: 'PolicyVersions.PolicyVersion',
    base: { PolicyType: 'Custom', PolicyName: 'policy-1' },
    rows: {
      PolicyType: { Custom: '1 2 3', System: noPolicy },
      PolicyName: { 'policy-1': '1 2 3', 'policy-9': noPolicy },
    },
  },
  'Ram.ListEntitiesForPolicy': {
    at: 'Users.User',
    base: { PolicyType: 'Custom', PolicyName: 'policy-1' },
    count: 1,
    rows: {
      PolicyType: { Custom: '1', System: noPolicy },
      PolicyName: { 'policy-1': '1', 'policy-9': noPolicy },
    },
  },
  'Ram.ListTagResources': {
    at: 'TagResources',
    base: { ResourceType: 'role' },
    rows: {
      ResourceType: { role: '1 2 3', policy: 'x', user: '!InvalidParameter.ResourceType' },
      ResourceNames: { '["role-2"]': '3', '["role-3"]': '', '["role-9"]': '!EntityNotExist.Role' },
      Tag: { '[{"Key":"env"}]': '1 2', '[{"Key":"team","Value":"two"}]': '3', '[{"Key":"none"}]': '' },
    },
  },
};
