import type { Three } from './three.ts';

const PolicyDocument = '{"Version":"1","Statement":[]}';
const dates = { CreateDate: '2024-01-02T03:04:05Z', UpdateDate: '2024-01-02T03:04:05Z' };
const attached = (Target: string, name: string): Three => ({
  kind: 'ram/attachment',
  id: `${name}-?`,
  all: { TargetKind: Target.split('/')[0], Target, PolicyId: 'Custom/policy-?' },
  region: '',
  tagged: false,
});

/** Users, groups and roles with their policies. Nothing of RAM belongs to a region. */
export const ramResources: readonly Three[] = [
  {
    kind: 'ram/user',
    id: '2?',
    all: { UserName: 'user-?', DisplayName: '', ...dates },
    region: '',
    tagged: false,
  },
  {
    kind: 'ram/group',
    id: 'g-?',
    all: { GroupName: 'group-?', Comments: '', ...dates },
    region: '',
    tagged: false,
  },
  {
    kind: 'ram/membership',
    id: '21 g-?',
    all: { UserId: '21', GroupId: 'g-?', JoinDate: dates.CreateDate },
    region: '',
    tagged: false,
  },
  {
    kind: 'ram/membership',
    id: ['22 g-1', '23 g-1', '23 g-2'],
    all: { JoinDate: dates.CreateDate },
    each: [
      { UserId: '22', GroupId: 'g-1' },
      { UserId: '23', GroupId: 'g-1' },
      { UserId: '23', GroupId: 'g-2' },
    ],
    region: '',
    tagged: false,
  },
  {
    kind: 'ram/access-key',
    id: 'LTAI?',
    all: { UserId: '21', Status: 'Active', AccessKeySecret: 'not told', CreateDate: dates.CreateDate },
    region: '',
    tagged: false,
  },
  {
    kind: 'ram/role',
    id: 'role-?',
    all: { RoleId: '3?', Description: '', AssumeRolePolicyDocument: PolicyDocument, ...dates },
    region: '',
  },
  {
    kind: 'ram/policy',
    id: 'Custom/policy-?',
    all: { PolicyName: 'policy-?', PolicyType: 'Custom', DefaultVersion: 'v1', VersionCount: 1, ...dates },
    region: '',
  },
  {
    kind: 'ram/policy-version',
    id: 'Custom/policy-1/v?',
    all: { PolicyId: 'Custom/policy-1', VersionId: 'v?', PolicyDocument, CreateDate: dates.CreateDate },
    region: '',
    tagged: false,
  },
  attached('User/21', 'user'),
  attached('Group/g-1', 'group'),
  attached('Role/role-1', 'role'),
];
